// How an author writes YAML: in braces or on lines, with which indentation.
import type { YamlMapping, YamlNode } from './node.js';
import type { YamlStyle } from './write.js';

/** What the text says about its own style; where it says nothing, lines of their own, two columns further in. */
export function styleOf(text: string, root: YamlMapping): YamlStyle {
  const groups = [...nodes(root)].filter(node => node !== root && node.kind === 'mapping');
  const [first] = groups;
  const flow = root.flow || (first?.kind === 'mapping' && first.flow);
  const list = [...nodes(root)].find(node => node.kind === 'sequence' && node.items.some(isGroup));
  const inner = [...entries(root)];
  const nested = inner.find(({ value }) => value.kind === 'mapping' && !value.flow);
  const listed = inner.find(({ value }) => value.kind === 'sequence' && !value.flow);
  const further = (entry: typeof nested): number =>
    entry ? columnOf(text, entry.value.start) - columnOf(text, entry.key.start) : 2;
  return {
    flow,
    flowLists: list?.kind === 'sequence' ? list.flow : flow,
    padded: !groups.some(
      node => node.kind === 'mapping' && node.flow && /^\{[^\s}]/.test(text.slice(node.start)),
    ),
    indent: Math.max(1, further(nested)),
    listIndent: Math.max(0, further(listed)),
  };
}

/** Counted from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStartOf(text, offset);
}

export function lineStartOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function isGroup(node: YamlNode): boolean {
  return node.kind === 'mapping';
}

/** Every node below a node and itself, in the order of the text. */
function* nodes(node: YamlNode): Generator<YamlNode> {
  yield node;
  if (node.kind === 'sequence') for (const item of node.items) yield* nodes(item);
  if (node.kind === 'mapping') for (const { value } of node.entries) yield* nodes(value);
}

function* entries(node: YamlNode): Generator<YamlMapping['entries'][number]> {
  for (const inner of nodes(node)) if (inner.kind === 'mapping') yield* inner.entries;
}
