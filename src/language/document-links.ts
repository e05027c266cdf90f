// The links of a file that can be opened: relative links, images and resources.
import type { DocumentLink } from 'vscode-languageserver-types';
import { placeSpan } from '../core/course/located.js';
import type { Span } from '../core/text/span.js';
import { addressOf, anchorSpan, leadsToFolder, relativeLinks } from './links.js';
import { type LanguageView, positionAt, rangeOf } from './view.js';

/** Web addresses in the body are the editor's own business; those among `resources` are links too. */
export function documentLinks(view: LanguageView, path: string): readonly DocumentLink[] {
  const file = view.project.file(path);
  const text = view.text(path);
  if (!file || text === undefined) return [];
  const inside = relativeLinks(file, text).flatMap(relative => {
    const { address, path: target, anchor } = relative;
    if (!address || address.start === address.end || leadsToFolder(view, relative)) return [];
    return [link(view, path, address, addressWithLine(view, target, anchor))];
  });
  const { fields } = file.part;
  const resources = ('resources' in fields && fields.resources?.items) || [];
  const outside = resources.flatMap(({ value, at }) => {
    if (!/^https?:\/\/\S+$/i.test(value)) return [];
    const address = addressOf(text, { kind: 'resource', url: value, at: placeSpan(file.places, at) })!;
    return [link(view, path, address, value)];
  });
  return [...inside, ...outside];
}

/** Editors know no headings of Markdown, but lines after a “#L”. */
function addressWithLine(view: LanguageView, target: string, anchor: string): string {
  const place = anchorSpan(view, target, anchor);
  const uri = view.uri(target);
  return place ? `${uri}#L${positionAt(view, target, place.start).line + 1}` : uri;
}

function link(view: LanguageView, path: string, address: Span, target: string): DocumentLink {
  return { range: rangeOf(view, path, address), target };
}
