// Pages that the extension shows without a file: rules by their names, and courses as tables.
import { commands, EventEmitter, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COURSE_TABLE } from '../server/protocol.js';
import type { Courses } from './courses.js';

const SCHEME = 'bloomery';

export function rulePage(rule: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/rules/${rule}.md` });
}

/** @param course the address of any file of the course */
export function tablePage(course: string, title: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/tables/${title.replaceAll('/', '-')}.md`, query: course });
}

export async function showPage(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    // Without the built-in preview the page is shown as it is written.
    await window.showTextDocument(page);
  }
}

export function addPages(context: ExtensionContext, courses: Courses, client: BaseLanguageClient): void {
  const changed = new EventEmitter<Uri>();
  const ruleText = async (path: string): Promise<string> => {
    const [, rule] = /^\/rules\/([a-z-]+|README)\.md$/.exec(path) ?? [];
    if (rule === undefined) return l10n.t('There is no such page.');
    const page = Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`);
    try {
      return readable(new TextDecoder().decode(await workspace.fs.readFile(page)));
    } catch {
      return l10n.t('There is no page for “{0}”.', rule);
    }
  };
  const tableText = async ({ query }: Uri): Promise<string> =>
    (await client.sendRequest<string | null>(COURSE_TABLE, { uri: query })) ??
    l10n.t('This file belongs to no course.');
  context.subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri =>
        uri.path.startsWith('/tables/') ? tableText(uri) : ruleText(uri.path),
    }),
    courses.onDidChange(() => {
      for (const { uri } of workspace.textDocuments)
        if (uri.scheme === SCHEME && uri.path.startsWith('/tables/')) changed.fire(uri);
    }),
  );
}

/** Marks for the project’s own tools are nothing for readers. */
function readable(page: string): string {
  return page.replace(/^<!--.*?-->\n\n?/gm, '').replace(/^(`{3,}\w+)[^\n`]*$/gm, '$1');
}
