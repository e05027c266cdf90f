// When files or folders move, the relative links in them and to them move along.
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { relativePath, targetOf } from '../core/model/links.js';
import { ANGLED, BARE, styledPath, YAML } from './link-style.js';
import { type RelativeLink, relativeLinks } from './links.js';
import { pathOfUri } from './project-root.js';
import type { LanguageView } from './view.js';
import { EditCollector } from './workspace-edit.js';

export interface FileRename {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * The edits to be made before the files move, so they name the files as they are called now. Markdown links, images,
 * link definitions and `resources` are kept pointing where they point; what links nowhere moves along all the same.
 *
 * @param renames files or folders, all moving at once
 */
export function editsForFileRenames(view: LanguageView, renames: readonly FileRename[]): WorkspaceEdit {
  const moves = renames.flatMap(({ oldUri, newUri }): readonly Move[] => {
    const from = pathOfUri(view, oldUri);
    const to = pathOfUri(view, newUri);
    return from === undefined || to === undefined || from === '' ? [] : [{ from, to }];
  });
  const edits = new EditCollector();
  for (const path of moves.length > 0 ? view.project.paths() : []) {
    const file = view.project.file(path);
    const text = view.text(path);
    if (!file || text === undefined) continue;
    const there = moved(path, moves);
    for (const link of relativeLinks(file, text)) {
      const target = moved(link.path, moves);
      const sameWay = relativePath(path, link.path) === relativePath(there, target);
      if (sameWay && targetOf(there, link.url)?.path === target) continue;
      const change = newAddress(text, link, there, target);
      if (change) edits.add(path, change, change.text);
    }
  }
  return edits.build(view);
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a path is after the moves: that of its own, else of the innermost folder that moves. */
function moved(path: string, moves: readonly Move[]): string {
  const over = moves
    .filter(({ from }) => path === from || path.startsWith(`${from}/`))
    .sort((a, b) => b.from.length - a.from.length)[0];
  return over ? over.to + path.slice(over.from.length) : path;
}

function newAddress(
  text: string,
  { address, kind }: RelativeLink,
  from: string,
  target: string,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  if (!address) return undefined;
  const raw = text.slice(address.start, address.end);
  const old = /^[^?#]*/.exec(raw)![0];
  // A link within the file itself needs no path.
  if (old === '') return undefined;
  const style = kind === 'resource' ? YAML : address.angled ? ANGLED : BARE;
  const next = styledPath(old, relativePath(from, target), style);
  return { start: address.start, end: address.start + old.length, text: next };
}
