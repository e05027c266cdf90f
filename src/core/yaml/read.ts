// Reads frontmatter whole where it can, and key by key where it cannot, so that one fault hides only itself.
import { YAMLException } from 'js-yaml';
import { duplicateKey } from './duplicate-key.js';
import type { YamlEntry, YamlNode, YamlProblem, YamlReading, YamlScalar } from './node.js';
import { syntaxAdvice } from './syntax-message.js';
import { buildTree, MAX_DEPTH } from './tree.js';

/** Reads the YAML in `text`; all spans are shifted by `base`, the offset of its first character in the file. */
export function readYaml(text: string, base = 0): YamlReading {
  return blank(text) ? { root: undefined, problems: [] } : recover(text, base, 0);
}

function recover(text: string, base: number, depth: number): YamlReading {
  let fault: unknown;
  try {
    return buildTree(text, base);
  } catch (error) {
    fault = error;
  }
  if (depth < MAX_DEPTH) {
    const parts = splitEntries(text);
    const [only] = parts;
    const reading =
      parts.length > 1
        ? merge(parts.map(part => readPart(text, part, base, depth)))
        : only && readNested(text, only, base, depth);
    // Where each part is sound alone, the fault is how they stand together.
    if (reading?.problems.length === 0) return { ...reading, problems: [faultProblem(text, base, fault)] };
    if (reading) return reading;
  }
  return brokenLeaf(text, base, fault);
}

/** One `key: …` or `- …` with the deeper lines below it. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Splits a block at the lines that stand at its smallest indentation and begin an entry. */
function splitEntries(text: string): readonly Part[] {
  const starts: number[] = [];
  let indent = -1;
  for (const line of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const content = /^( *)(?=[^\s#])/.exec(line[0]);
    if (!content) continue;
    const depth = content[1]!.length;
    if (indent < 0) indent = depth;
    if (depth <= indent) starts.push(line.index);
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function readPart(text: string, part: Part, base: number, depth: number): YamlReading {
  const slice = text.slice(part.start, part.end);
  return recover(slice, base + part.start, depth + 1);
}

/** Reads `key:` or `- ` alone and what is nested below it by itself. */
function readNested(text: string, part: Part, base: number, depth: number): YamlReading | undefined {
  const head = text.slice(part.start, part.end);
  const dash = /^( *)-( +)(?=\S)/.exec(head);
  if (dash) {
    // A blank in the dash's place turns the entry into the block that it holds, at the same offsets.
    const inner = `${head.slice(0, dash[1]!.length)} ${head.slice(dash[1]!.length + 1)}`;
    const reading = recover(inner, base + part.start, depth + 1);
    if (!reading.root) return undefined;
    const start = base + part.start + dash[1]!.length;
    const root: YamlNode = {
      kind: 'sequence',
      start,
      end: reading.root.end,
      flow: false,
      items: [reading.root],
    };
    return { root, problems: reading.problems };
  }
  const key = /^( *)([^\s#:"'[{][^:\r\n]*?)[ \t]*:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)/.exec(head);
  if (!key) return undefined;
  const below = head.slice(key[0].length);
  if (blank(below)) return undefined;
  const reading = recover(below, base + part.start + key[0].length, depth + 1);
  if (!reading.root) return undefined;
  const keyNode = scalarAt(base + part.start + key[1]!.length, key[2]!);
  const entry: YamlEntry = { key: keyNode, value: reading.root };
  return {
    root: { kind: 'mapping', start: keyNode.start, end: reading.root.end, flow: false, entries: [entry] },
    problems: reading.problems,
  };
}

/** What cannot be split further: reports the fault and keeps the key, so that it is not also called missing. */
function brokenLeaf(text: string, base: number, fault: unknown): YamlReading {
  const problems = [faultProblem(text, base, fault)];
  const key = LEAF_KEY.exec(text);
  if (!key) return { root: undefined, problems };
  const keyNode = scalarAt(base + key[1]!.length, key[2]!);
  const rest = text.slice(key[0].length).trimEnd();
  const value: YamlScalar = { ...scalarAt(base + key[0].length, rest), broken: true };
  const root: YamlNode = {
    kind: 'mapping',
    start: keyNode.start,
    end: value.end,
    flow: false,
    entries: [{ key: keyNode, value }],
  };
  return { root, problems };
}

const LEAF_KEY = /^( *)([\p{L}\p{N}_][^\s:]*)[ \t]*:[ \t]*/u;

function faultProblem(text: string, base: number, fault: unknown): YamlProblem {
  const isYaml = fault instanceof YAMLException;
  const position = Math.min(isYaml ? (fault.mark?.position ?? 0) : 0, text.length);
  const reason = isYaml ? fault.reason : 'it cannot be read';
  const { quote, unclosed, ...words } = syntaxAdvice(reason, text, position);
  const opened = unclosed && LEAF_KEY.exec(text)?.[0].length;
  const at = quote ?? faultPlace(text, opened ?? position);
  return {
    code: /nesting|depth/i.test(reason) ? 'too-deep' : 'syntax',
    start: base + at.start,
    end: base + at.end,
    ...words,
    ...(quote && { quote: { start: base + quote.start, end: base + quote.end } }),
  };
}

/** The rest of the line where the parser stopped, or the last thing written before the end. */
function faultPlace(text: string, position: number): Part {
  const written = text.trimEnd().length;
  const start = Math.max(0, Math.min(position, written - 1));
  const rest = /^[^\r\n]*/.exec(text.slice(start))![0].trimEnd();
  return { start, end: Math.max(start + rest.length, Math.min(start + 1, text.length)) };
}

function merge(readings: readonly YamlReading[]): YamlReading {
  const problems: YamlProblem[] = readings.flatMap(reading => reading.problems);
  const roots = readings.flatMap(reading => (reading.root ? [reading.root] : []));
  const first = roots[0];
  if (!first) return { root: undefined, problems };
  const end = roots.at(-1)!.end;
  if (first.kind === 'sequence') {
    const items = roots.flatMap(root => (root.kind === 'sequence' ? root.items : []));
    return { root: { kind: 'sequence', start: first.start, end, flow: false, items }, problems };
  }
  const seen = new Map<string, YamlScalar>();
  const entries: YamlEntry[] = [];
  for (const root of roots) {
    for (const entry of root.kind === 'mapping' ? root.entries : []) {
      const earlier = seen.get(entry.key.text);
      if (earlier) problems.push(duplicateKey(entry.key, earlier));
      else {
        seen.set(entry.key.text, entry.key);
        entries.push(entry);
      }
    }
  }
  problems.sort((a, b) => a.start - b.start);
  return { root: { kind: 'mapping', start: first.start, end, flow: false, entries }, problems };
}

function scalarAt(start: number, text: string): YamlScalar {
  return { kind: 'scalar', start, end: start + text.length, text, value: text, plain: true };
}

function blank(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every(line => /^\s*(?:#|$)/.test(line));
}
