// Random frontmatter in every style that authors write: braces and lines, quotes, comments, block texts, any indentation.
import fc from 'fast-check';
import type { KeyPath } from '../../src/core/course/edit-frontmatter.js';

type Scalar = { readonly kind: 'scalar'; readonly text: string };
type List = { readonly kind: 'list'; readonly flow: boolean; readonly items: readonly Tree[] };
type Group = { readonly kind: 'group'; readonly flow: boolean; readonly items: readonly Tree[] };
type Tree = Scalar | List | Group;

export interface Doc {
  readonly root: Group;
  readonly indent: number;
  readonly listIndent: number;
  readonly padded: boolean;
  readonly manyLines: boolean;
  readonly comments: boolean;
  readonly eol: string;
  readonly tail: string;
}

const BLOCKS = ['|\n{}two\n{}lines', '>-\n{}folded\n\n{}text', '|+\n{}kept\n\n', '>\n{}one'];
const scalar: fc.Arbitrary<Scalar> = fc
  .constantFrom('plain', '80%', '12', 'two words', '"quoted: #1"', "'it''s'", 'true', '', 'a “b”', ...BLOCKS)
  .map(text => ({ kind: 'scalar', text }));

const { tree } = fc.letrec<{ tree: Tree; list: List; group: Group }>(tie => ({
  tree: fc.oneof({ maxDepth: 3, depthSize: 'small' }, scalar, tie('list'), tie('group')),
  list: fc.record({
    kind: fc.constant('list' as const),
    flow: fc.boolean(),
    items: fc.array(tie('tree'), { maxLength: 3 }),
  }),
  group: fc.record({
    kind: fc.constant('group' as const),
    flow: fc.boolean(),
    items: fc.array(tie('tree'), { maxLength: 3 }),
  }),
}));

export function documents(): fc.Arbitrary<Doc> {
  return fc.record({
    root: fc.record({
      kind: fc.constant('group' as const),
      flow: fc.constantFrom(false, false, false, true),
      items: fc.array(tree, { minLength: 1, maxLength: 5 }),
    }),
    indent: fc.integer({ min: 1, max: 4 }),
    listIndent: fc.integer({ min: 0, max: 3 }),
    padded: fc.boolean(),
    manyLines: fc.boolean(),
    comments: fc.boolean(),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    tail: fc.constantFrom('', '\n', '# the end\n'),
  });
}

const keyOf = (i: number): string => ['a', 'long-key', '"q k"', 'd', 'é'][i]!;

export function docText(doc: Doc): string {
  const { root, tail, eol } = doc;
  const yaml = root.flow ? `${flow(root, doc, 0)}\n` : `${block(root, doc, 0).join('\n')}\n`;
  return `---\n${yaml}${tail}---\n\nBody.\n`.replaceAll('\n', eol);
}

function flow(node: Tree, doc: Doc, column: number): string {
  if (node.kind === 'scalar') return node.text.includes('\n') ? 'text' : node.text || '~';
  const [open, close] = node.kind === 'list' ? ['[', ']'] : ['{', '}'];
  const items = node.items.map(
    (item, i) => (node.kind === 'group' ? `${keyOf(i)}: ` : '') + flow(item, doc, column + 2),
  );
  if (items.length === 0) return open + close;
  if (doc.manyLines) {
    const lead = ' '.repeat(column + 6);
    return `${open}\n${lead}${items.join(`,\n${lead}`)}${doc.comments ? ' # last' : ''}\n${' '.repeat(column + 4)}${close}`;
  }
  return doc.padded ? `${open} ${items.join(', ')} ${close}` : `${open}${items.join(',')}${close}`;
}

/** The lines of a list or group. */
function block(node: List | Group, doc: Doc, column: number): readonly string[] {
  const lead = ' '.repeat(column);
  return node.items.flatMap((item, i) => {
    const head = lead + (node.kind === 'group' ? `${keyOf(i)}:` : '-');
    const comment = doc.comments && i % 2 === 0 ? ' # note' : '';
    if (item.kind === 'scalar' && item.text.includes('\n')) {
      const text = item.text.replaceAll('{}', ' '.repeat(column + 3));
      return `${head} ${text}`.split('\n');
    }
    // An entry without anything is reported as a fault of the file, and may stay without edits.
    if (item.kind === 'scalar' && item.text === '' && node.kind === 'list') return [`${head} ~`];
    if (item.kind === 'scalar') return [`${head}${item.text === '' ? '' : ' '}${item.text}${comment}`];
    if (item.flow || item.items.length === 0)
      return `${head} ${flow(item, doc, column)}${comment}`.split('\n');
    if (node.kind === 'group') {
      const further = item.kind === 'list' ? doc.listIndent : doc.indent;
      return [head + comment, ...block(item, doc, column + further)];
    }
    const inner = block(item, doc, column + 2);
    return [`${head} ${inner[0]!.trimStart()}`, ...inner.slice(1)];
  });
}

/** Paths of all groups and lists. */
export function pathsIn({ root }: Doc): {
  readonly groups: readonly KeyPath[];
  readonly lists: readonly KeyPath[];
} {
  const groups: KeyPath[] = [];
  const lists: KeyPath[] = [];
  const walk = (node: Tree, path: KeyPath): void => {
    if (node.kind === 'scalar') return;
    (node.kind === 'list' ? lists : groups).push(path);
    node.items.forEach((item, i) => {
      walk(item, [...path, node.kind === 'list' ? i : keyOf(i).replaceAll('"', '')]);
    });
  };
  walk(root, []);
  return { groups, lists };
}
