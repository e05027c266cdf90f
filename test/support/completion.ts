// Completion in tests: items at a mark, checked as an editor would check them, and the texts that they make.
import { strict as assert } from 'node:assert';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completionsAt } from '../../src/language/completion.js';
import { type LanguageView, offsetAt } from '../../src/language/view.js';
import type { Texts } from './courses.js';
import { atCursor } from './cursor.js';

export interface Offered {
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  readonly item: (label: string) => CompletionItem;
  /** The line or lines that change, once an item is taken; snippets keep their stops. */
  readonly taken: (label: string) => string;
}

/** @param files other files that lie around, for links */
export function offered(marked: Texts, files: readonly string[] = []): Offered {
  const { view: around, path, offset, texts } = atCursor(marked);
  around.project.setExistingFiles({ files: [...Object.keys(texts), ...files] });
  // An editor also has texts of open files that belong to no course yet.
  const view: LanguageView = { ...around, text: name => texts[name] };
  const text = texts[path]!;
  const items = inOrder(completionsAt(view, path, offset).items);
  for (const item of items) check(view, path, text, offset, item);
  assert.deepEqual(
    items.map(({ label }) => label).toSorted(),
    [...new Set(items.map(({ label }) => label))].toSorted(),
  );
  const item = (label: string): CompletionItem => {
    const found = items.find(other => other.label === label);
    assert(found, `“${label}” is not among ${items.map(other => other.label).join(', ')}`);
    return found;
  };
  return {
    items,
    labels: items.map(({ label }) => label),
    item,
    taken: label => {
      const { range, newText } = item(label).textEdit as TextEdit;
      const [start, end] = [offsetAt(view, path, range.start), offsetAt(view, path, range.end)];
      const [also] = item(label).additionalTextEdits ?? [];
      const from = also ? offsetAt(view, path, also.range.start) : start;
      if (also) assert.deepEqual([also.range.end, also.newText], [range.start, '']);
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      const lineEnd = text.indexOf('\n', end);
      const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
      return text.slice(lineStart, from) + newText + rest.replace(/\r$/, '');
    },
  };
}

function inOrder(items: readonly CompletionItem[]): readonly CompletionItem[] {
  return items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : a.sortText! > b.sortText! ? 1 : 0));
}

/** An editor refuses ranges on other lines, and hides what does not match the typed letters. */
function check(view: LanguageView, path: string, text: string, offset: number, item: CompletionItem): void {
  assert(item.textEdit && 'range' in item.textEdit, item.label);
  const { start, end } = item.textEdit.range;
  assert.equal(start.line, end.line, `${item.label} spans lines`);
  const [from, to] = [offsetAt(view, path, start), offsetAt(view, path, end)];
  assert(from <= offset && offset <= to, `${item.label}: the cursor lies outside what it replaces`);
  assert(!/[\r\n]/.test(text.slice(from, to)), item.label);
  assert(item.filterText, item.label);
  if (item.insertTextFormat === 2) assertBalanced(item.textEdit.newText, item.label);
}

/** Every stop of a snippet is closed, and numbers begin at 1. */
function assertBalanced(snippet: string, label: string): void {
  const rest = snippet
    .replace(/\\[\\$},|]/g, '')
    .replace(/\$\{\d+(?::[^${}]*|\|[^${}]*\|)?\}/g, '')
    .replace(/\$\d+/g, '');
  assert(!rest.includes('$'), `${label}: ${JSON.stringify(snippet)}`);
}
