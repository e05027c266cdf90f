// Paths of the project behind the editor's addresses: the way back from `view.uri`.
import type { LanguageView } from './view.js';

/** The path that an address means, relative to the project's root; undefined for one outside of it. */
export function pathOfUri(view: LanguageView, uri: string): string | undefined {
  // Editors encode the same address in several ways, so plain characters are compared.
  const plain = decodedUri(uri);
  const root = rootOf(view);
  if (root === undefined || !plain.startsWith(root)) return undefined;
  return plain.slice(root.length).replace(/\/$/, '').normalize('NFC');
}

/** The address of the root with its last slash; told from a file, so there must be one. */
function rootOf(view: LanguageView): string | undefined {
  const [path] = view.project.paths();
  if (path === undefined) return undefined;
  const plain = decodedUri(view.uri(path));
  return plain.endsWith(path) ? plain.slice(0, plain.length - path.length) : undefined;
}

function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
