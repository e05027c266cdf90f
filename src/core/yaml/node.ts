// The frontmatter as a tree that knows where each part stands.
import type { Span } from '../text/span.js';

export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  /** The decoded text: quotes and escapes resolved, block scalars folded. */
  readonly text: string;
  /** The value in YAML's core schema: only plain scalars become something other than a string. */
  readonly value: string | number | boolean | null;
  /** Written without quotes, on one or several lines. */
  readonly plain: boolean;
  /** The value could not be read (a syntax problem was reported); `text` is what stands there. */
  readonly broken?: true;
}

export interface YamlSequence extends Span {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlMapping extends Span {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** In the order of the file; the first of duplicate keys only. */
  readonly entries: readonly YamlEntry[];
}

export type YamlProblemCode =
  | 'syntax'
  | 'duplicate-key'
  | 'alias'
  | 'merge-key'
  | 'tag'
  | 'complex-key'
  | 'several-documents'
  | 'too-deep';

export interface YamlProblem extends Span {
  readonly code: YamlProblemCode;
  /** What is wrong, in a sentence for authors. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** A second place that belongs to the problem, such as the first of two equal keys. */
  readonly related?: Span & { readonly message: string };
  /** The span to put in double quotes where that solves it. */
  readonly quote?: Span;
}

export interface YamlReading {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

export function entryOf(map: YamlMapping, key: string): YamlEntry | undefined {
  return map.entries.find(entry => entry.key.text === key);
}

/** The plain JavaScript value of a tree, for tests and for values without a descriptor. */
export function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plainValue);
    case 'mapping': {
      const result: Record<string, unknown> = {};
      for (const { key, value } of node.entries) {
        // defineProperty: a key named __proto__ must become data, not the prototype.
        Object.defineProperty(result, String(key.value), {
          value: plainValue(value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return result;
    }
  }
}
