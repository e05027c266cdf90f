// Words of a course inside a Markdown report: shown as they are, never taken for markup.

const MARKUP = /[\\`*[\]<>#|~&@$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|(?<=^\d+)[.)]|:(?=\/\/)/gu;

/** On one line. Entities rather than backslashes: they also hold inside tables, and no renderer reads HTML in them. */
export function inlineText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, mark => `&#${mark.codePointAt(0)};`);
}
