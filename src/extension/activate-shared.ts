// What activation does everywhere: starts the client, and gives the view, the commands and the status bar their data.
import { commands, type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { serveFiles } from './client-files.js';
import { clientOptions } from './client-options.js';
import { addCourseCommands } from './course-commands.js';
import { addCourseView } from './course-view.js';
import { Courses } from './courses.js';
import { addFormCommands } from './form-commands.js';
import { addLensCommands } from './lens-commands.js';
import { withBadges } from './markdown-badges.js';
import { addNewCommands } from './new-commands.js';
import { addPages } from './pages.js';
import { addStatus } from './status.js';

/** What other extensions, and the tests, may rely on. */
export interface BloomeryApi {
  readonly courses: Courses;
  /** Called by the built-in Markdown preview. */
  readonly extendMarkdownIt: typeof withBadges;
}

let client: BaseLanguageClient | undefined;

export async function activateShared(
  context: ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BloomeryApi> {
  const started = makeClient(clientOptions(context));
  client = started;
  serveFiles(started);
  const courses = new Courses(started);
  context.subscriptions.push(
    courses,
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('bloomery.preset')) void restart(started);
    }),
    commands.registerCommand('bloomery.restartServer', () => restart(started)),
  );
  addPages(context, courses, started);
  addCourseView(context, courses);
  addStatus(context, courses);
  addNewCommands(context, courses, started);
  addFormCommands(context, started);
  addCourseCommands(context, courses, started);
  addLensCommands(context, started);
  await started.start();
  await courses.refresh();
  return { courses, extendMarkdownIt: withBadges };
}

async function restart(running: BaseLanguageClient): Promise<void> {
  await running.stop();
  await running.start();
}

export async function deactivateShared(): Promise<void> {
  await client?.stop();
}
