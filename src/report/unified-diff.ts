// The difference between two texts of a file as `patch` and `git apply` read it.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import pc from 'picocolors';
import { clean } from './pretty.js';

/** @param before, after whole texts, with byte order mark */
export function unifiedDiff(file: string, before: string, after: string): string {
  const diff = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  if (!file.includes(' ')) return diff;
  // A tab ends a name with blanks; without it `patch` takes the first word for the name.
  const [from, to, ...rest] = diff.split('\n');
  return [`${from}\t`, `${to}\t`, ...rest].join('\n');
}

/** A diff for people at a terminal; what a course holds must not steer it. */
export function showDiff(diff: string, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  return diff
    .split('\n')
    .map(line => {
      const text = clean(line.replace(/\r$/, ''));
      if (/^(?:---|\+\+\+) /.test(text)) return colors.bold(text);
      const tone = { '+': colors.green, '-': colors.red, '@': colors.cyan }[text[0] ?? ''];
      return tone ? tone(text) : text;
    })
    .join('\n');
}
