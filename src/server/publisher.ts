// Sends findings to the editor: only lists that changed, and an empty one for files that are gone.
import type { Diagnostic } from 'vscode-languageserver-types';

export type SendDiagnostics = (uri: string, diagnostics: readonly Diagnostic[]) => void;

export class Publisher {
  readonly #send: SendDiagnostics;
  /** What was sent last, as text; files without findings have no entry. */
  readonly #sent = new Map<string, string>();

  constructor(send: SendDiagnostics) {
    this.#send = send;
  }

  publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    const now = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (this.#sent.get(uri) === now) return;
    if (now === undefined) this.#sent.delete(uri);
    else this.#sent.set(uri, now);
    this.#send(uri, diagnostics);
  }

  /** Takes back everything below an address: for folders that leave the workspace. */
  clearBelow(root: string): void {
    for (const uri of [...this.#sent.keys()])
      if (uri === root || uri.startsWith(`${root}/`)) this.publish(uri, []);
  }
}
