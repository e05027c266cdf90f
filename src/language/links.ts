// The links of a file as an editor needs them: where the address is written, and what it leads to.
import type { CourseFile } from '../core/course/course-file.js';
import { headingOf } from '../core/markdown/anchors.js';
import { type Destination, destinationOf } from '../core/markdown/destination.js';
import { anchorOf, linksOf, targetOf, type WrittenLink } from '../core/model/links.js';
import { contains, type Span } from '../core/text/span.js';
import type { LanguageView } from './view.js';

/** A link into the project with its address. */
export interface RelativeLink extends WrittenLink {
  /** The characters of the address; undefined where they cannot be told. */
  readonly address: Destination | undefined;
  /** Relative to the project's root. */
  readonly path: string;
  /** Decoded; empty where the link names a file alone. */
  readonly anchor: string;
}

/** Links, images, definitions and resources that lead to a place of the project, existing or not. */
export function relativeLinks(file: CourseFile, text: string): readonly RelativeLink[] {
  return linksOf(file).flatMap(link => {
    const target = targetOf(file.path, link.url);
    if (!target) return [];
    return [{ ...link, address: addressOf(text, link), path: target.path, anchor: anchorOf(link.url) }];
  });
}

/** Where the address of a link is written, without brackets or quotes. */
export function addressOf(text: string, { kind, at, url }: WrittenLink): Destination | undefined {
  if (kind !== 'resource') return destinationOf(text, { kind, whole: at, url });
  const quote = /^["']/.test(text.slice(at.start, at.end)) ? 1 : 0;
  return { start: at.start + quote, end: at.end - quote, angled: false };
}

/** The innermost link at a place: an image may be the words of a link. */
export function linkAt(view: LanguageView, path: string, offset: number): RelativeLink | undefined {
  const file = view.project.file(path);
  const text = view.text(path);
  if (!file || text === undefined) return undefined;
  const around = relativeLinks(file, text).filter(({ at }) => contains(at, { start: offset, end: offset }));
  return around.sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0];
}

/** The place in a course file that an anchor names; undefined where it names none. */
export function anchorSpan(view: LanguageView, path: string, anchor: string): Span | undefined {
  const file = view.project.file(path);
  const text = view.text(path);
  if (!file || text === undefined || anchor === '') return undefined;
  const heading = headingOf(file.body.headings, anchor);
  if (heading) return { start: heading.start, end: heading.end };
  if (!file.body.anchors.some(known => known.toLowerCase() === anchor.toLowerCase())) return undefined;
  // What is no heading is the id of an HTML element.
  for (const tag of text.matchAll(/<[a-z][^<>]*\s(?:id|name)\s*=\s*["']?([^"'\s<>=]+)[^<>]*>/gi)) {
    if (tag[1]!.toLowerCase() === anchor.toLowerCase())
      return { start: tag.index, end: tag.index + tag[0].length };
  }
  return undefined;
}

/** Whether a link leads to a folder, which an editor cannot open. */
export function leadsToFolder(view: LanguageView, { path, url }: RelativeLink): boolean {
  if (path === '' || /^[^?#]*\/(?:[?#]|$)/.test(url)) return true;
  return !view.project.file(path) && view.project.paths().some(other => other.startsWith(`${path}/`));
}
