// link-missing: a relative link or image that leads to no file, or to no heading of the file.
import type { Fix } from '../course/fix.js';
import { fileRule } from '../lint/rule.js';
import type { BrokenLink } from '../model/links.js';

type Data = Omit<BrokenLink, 'at'>;

const THINGS: Readonly<Record<BrokenLink['kind'], string>> = {
  link: 'link',
  image: 'image',
  definition: 'link',
  resource: 'resource',
};

export const linkMissing = fileRule<Data>({
  name: 'link-missing',
  step: 'integrity',
  severity: 'warning',
  checks:
    'Relative links, images and resources lead to files that exist, and links with “#” to a heading of the course file.',
  why: 'Learners who follow it find nothing: the figure, worksheet or lesson is missing just when they need it.',
  sources: ['Course format 1'],
  fixes: 'suggestion',
  *detect({ file, brokenLinks }) {
    for (const { at, ...data } of brokenLinks) yield { at: { file: file.path, ...at }, data };
  },
  word: ({ kind, url, missing, path, anchor, meant }) => {
    const thing = THINGS[kind];
    const instead = meant === undefined ? '' : `Did you mean “${meant}”? `;
    if (missing === 'anchor') {
      return {
        message: `The ${thing} “${url}” leads to “#${anchor}”, but “${path}” has no heading with this anchor.`,
        help: `${instead}An anchor is the heading in small letters, with hyphens for blanks and without punctuation.`,
      };
    }
    return {
      message: `The ${thing} “${url}” leads to “${path}”, which does not exist.`,
      help: `${instead}Correct the path, seen from the folder of this file, or add the file; capitals count.`,
    };
  },
  fix({ at, data: { url, meant } }, input): readonly Fix[] {
    if (meant === undefined) return [];
    const { start, end } = input.span(at);
    const whole = input.text(at.file)?.slice(start, end) ?? '';
    // The words of a link may repeat its address; the address itself comes last.
    const place = whole.lastIndexOf(url);
    if (place < 0) return [];
    const edit = { start: start + place, end: start + place + url.length, text: meant };
    return [{ title: `Change to “${meant}”`, safe: false, edits: [edit] }];
  },
});
