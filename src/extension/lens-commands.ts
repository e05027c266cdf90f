// Commands that code lenses and code actions of the server call with plain data.
import { commands, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location, Position } from 'vscode-languageserver-types';

export function addLensCommands(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand('bloomery.showReferences', (uri: string, at: Position, places: Location[]) => {
      const { protocol2CodeConverter: convert } = client;
      return commands.executeCommand(
        'editor.action.showReferences',
        convert.asUri(uri),
        convert.asPosition(at),
        places.map(place => convert.asLocation(place)),
      );
    }),
  );
}
