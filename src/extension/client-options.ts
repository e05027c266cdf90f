// What the language client listens to: Markdown everywhere, and the files and folders that courses are made of.
import { type ExtensionContext, type FileSystemWatcher, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol.js';
import { presetSetting } from './settings.js';

export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  return {
    documentSelector: schemes().flatMap(scheme => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/*.{md,markdown}' },
    ]),
    synchronize: { fileEvents: watchers(context) },
    // A function, so that a restarted server hears what is true then.
    initializationOptions: initializationOptions,
    middleware: {
      workspace: {
        async didChangeWatchedFile(event, next) {
          if (!/\/(?:\.git|node_modules)(?:\/|$)/.test(event.uri)) await next(event);
        },
      },
    },
  };
}

/** Where courses lie; old versions in a diff and pages of extensions are Markdown too, but nobody’s course. */
function schemes(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'vscode-vfs', 'vscode-remote', ...folders])];
}

function initializationOptions(): InitializationOptions {
  const preset = presetSetting();
  return {
    filesThroughClient: (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file'),
    ...(preset && { preset }),
  };
}

/** Whatever comes and goes may be a folder or a link's target; of changes only those of texts matter. */
function watchers(context: ExtensionContext): FileSystemWatcher[] {
  const made = [
    workspace.createFileSystemWatcher('**', false, true, false),
    workspace.createFileSystemWatcher('**/*.{md,markdown}', true, false, true),
    workspace.createFileSystemWatcher('**/.gitignore', true, false, true),
  ];
  context.subscriptions.push(...made);
  return made;
}
