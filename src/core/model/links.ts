// Follows the relative links of a file and tells which of them lead nowhere.
import type { CourseFile } from '../course/course-file.js';
import { placeSpan } from '../course/located.js';
import { didYouMean } from '../text/did-you-mean.js';
import type { Span } from '../text/span.js';

/** What is known about the files around; paths are relative to the project's root. */
export interface FileLookup {
  /** Undefined where nobody knows. */
  exists(path: string): boolean | undefined;
  /** The anchors of a course file; undefined for other files. */
  anchors(path: string): readonly string[] | undefined;
  /** The file that a wrong path may mean. */
  meant(path: string): string | undefined;
}

export interface BrokenLink {
  readonly kind: 'link' | 'image' | 'definition' | 'resource';
  /** The link, or the entry of `resources`. */
  readonly at: Span;
  /** As written. */
  readonly url: string;
  readonly missing: 'file' | 'anchor';
  /** Where the link leads, relative to the project's root. */
  readonly path: string;
  readonly anchor?: string;
  /** What to write instead, as far as it can be guessed. */
  readonly meant?: string;
}

/** The paths that a file's relative links lead to, existing or not. */
export function linkTargets(file: CourseFile): readonly string[] {
  return linksOf(file).flatMap(({ url }) => targetOf(file.path, url)?.path ?? []);
}

export function brokenLinks(file: CourseFile, lookup: FileLookup): readonly BrokenLink[] {
  return linksOf(file).flatMap(link => {
    const fault = faultOf(file.path, link.url, lookup);
    return fault ? [{ ...link, ...fault }] : [];
  });
}

/** A link as it stands in a file, wherever it leads. */
export type WrittenLink = Pick<BrokenLink, 'kind' | 'url' | 'at'>;

/** Links, images, link definitions and those entries of `resources` that are files. */
export function linksOf(file: CourseFile): readonly WrittenLink[] {
  const links = file.body.links.map(({ kind, url, whole }) => ({ kind, url, at: whole }));
  const { fields } = file.part;
  const resources = ('resources' in fields && fields.resources?.items) || [];
  const named = resources.flatMap(({ value, at }) =>
    // A resource may also be a book in words; only what ends like a file's name is taken for one.
    /^[^\s].*\.[a-z][a-z\d]{0,4}$/i.test(value) && !/\s/.test(value)
      ? [{ kind: 'resource' as const, url: value, at: placeSpan(file.places, at) }]
      : [],
  );
  return [...links, ...named];
}

type Fault = Pick<BrokenLink, 'missing' | 'path' | 'anchor' | 'meant'>;

/** The words after `#`, decoded; empty where there are none. */
export function anchorOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? '' : decoded(url.slice(hash + 1));
}

/** Where a relative link leads; undefined for one that leads out of the course or the project. */
export function targetOf(
  from: string,
  url: string,
): { readonly path: string; readonly hash: number } | undefined {
  // Addresses with a scheme or a host, and paths from the root of a site, lead out of the course.
  if (url === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(url)) return undefined;
  const hash = url.indexOf('#');
  const address = (hash < 0 ? url : url.slice(0, hash)).replace(/\?.*$/s, '');
  const path = address === '' ? from : resolve(from, decoded(address));
  return path === undefined ? undefined : { path, hash };
}

function faultOf(from: string, url: string, lookup: FileLookup): Fault | undefined {
  const target = targetOf(from, url);
  if (!target) return undefined;
  const { path, hash } = target;
  const exists = path === from || lookup.exists(path);
  if (exists === undefined) return undefined;
  if (!exists) {
    const meant = lookup.meant(path);
    return {
      missing: 'file',
      path,
      ...(meant !== undefined && { meant: relative(from, meant) + after(url, hash) }),
    };
  }
  const anchor = anchorOf(url);
  const anchors = lookup.anchors(path);
  if (!anchors || anchor === '' || anchor.toLowerCase() === 'top') return undefined;
  // Code hosts look anchors up whatever the case.
  if (anchors.some(known => known.toLowerCase() === anchor.toLowerCase())) return undefined;
  const near = didYouMean(anchor, anchors);
  return {
    missing: 'anchor',
    path,
    anchor,
    ...(near !== undefined && { meant: `${url.slice(0, hash)}#${near}` }),
  };
}

function after(url: string, hash: number): string {
  return hash < 0 ? '' : url.slice(hash);
}

/** Undefined for a path that leaves the project, about which nothing is known. */
function resolve(from: string, address: string): string | undefined {
  const steps = from.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/').normalize('NFC');
}

function relative(from: string, to: string): string {
  return relativePath(from, to).replaceAll(' ', '%20');
}

/** The way from a file to another one, not encoded. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
