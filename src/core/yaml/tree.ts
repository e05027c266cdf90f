// Builds the source-mapped tree of one YAML document from js-yaml's events; throws js-yaml's error at the first syntax fault.
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { duplicateKey } from './duplicate-key.js';
import type { YamlEntry, YamlMapping, YamlNode, YamlProblem, YamlReading, YamlScalar } from './node.js';
import { plainScalarValue } from './scalar.js';

/** Collections inside collections; a course needs four. */
export const MAX_DEPTH = 32;

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenDocument {
  kind: 'document';
  root: YamlNode | undefined;
}
interface OpenSequence {
  kind: 'sequence';
  start: number;
  flow: boolean;
  items: YamlNode[];
}
interface OpenMapping {
  kind: 'mapping';
  start: number;
  flow: boolean;
  entries: YamlEntry[];
  seen: Map<string, YamlScalar>;
  key: YamlNode | undefined;
}
type Open = OpenDocument | OpenSequence | OpenMapping;

/**
 * Reads `text`, whose first character stands at `base` in the file. Problems that leave the tree intact (duplicate
 * keys, aliases, tags, merge keys) are collected; a syntax fault is thrown by js-yaml.
 */
export function buildTree(text: string, base: number): YamlReading {
  return new TreeBuilder(text, base).build(parseEvents(text, { maxDepth: MAX_DEPTH }));
}

class TreeBuilder {
  readonly #text: string;
  readonly #base: number;
  readonly #problems: YamlProblem[] = [];
  readonly #stack: Open[] = [];
  readonly #roots: (YamlNode | undefined)[] = [];
  /** Where the last thing read ended, in `text`: places what has no offsets of its own. */
  #last = 0;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  build(events: readonly Event[]): YamlReading {
    for (const event of events) this.#take(event);
    if (this.#roots.length > 1) {
      this.#report('several-documents', this.#text.length, this.#text.length, {
        message: 'The frontmatter holds more than one YAML document.',
        help: 'Remove the line of three hyphens in the middle, so that all keys stand between the first and the last one.',
      });
    }
    return { root: this.#roots[0], problems: this.#problems };
  }

  #take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#stack.push({ kind: 'document', root: undefined });
        return;
      case EVENT_ID.SEQUENCE:
        this.#properties(event);
        this.#last = Math.max(this.#last, event.start);
        this.#stack.push({
          kind: 'sequence',
          start: event.start,
          flow: event.style === COLLECTION_STYLE.FLOW,
          items: [],
        });
        return;
      case EVENT_ID.MAPPING:
        this.#properties(event);
        this.#last = Math.max(this.#last, event.start);
        this.#stack.push({
          kind: 'mapping',
          start: event.start,
          flow: event.style === COLLECTION_STYLE.FLOW,
          entries: [],
          seen: new Map(),
          key: undefined,
        });
        return;
      case EVENT_ID.SCALAR:
        this.#properties(event);
        this.#put(this.#scalar(event));
        return;
      case EVENT_ID.ALIAS: {
        const start = event.anchorStart - 1;
        this.#report('alias', start, event.anchorEnd, {
          message: `“*${this.#text.slice(event.anchorStart, event.anchorEnd)}” refers to another place of the frontmatter.`,
          help: 'Write the value out here: course files say each thing where it stands.',
        });
        this.#last = event.anchorEnd;
        this.#put({
          ...this.#place(start, event.anchorEnd),
          kind: 'scalar',
          text: '',
          value: null,
          plain: true,
          broken: true,
        });
        return;
      }
      case EVENT_ID.POP:
        this.#close();
    }
  }

  #scalar(event: ScalarEvent): YamlScalar {
    const plain = event.style === SCALAR_STYLE.PLAIN;
    const tagged = event.tagStart >= 0;
    if (event.valueStart < 0) {
      // An empty value has no offsets: it stands right after its key's colon.
      const at = this.#afterColon();
      this.#last = at;
      return { ...this.#place(at, at), kind: 'scalar', text: '', value: tagged ? '' : null, plain: true };
    }
    const text = getScalarValue(this.#text, event);
    const quoted =
      event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const start = event.valueStart - quoted;
    let end = event.valueEnd + quoted;
    if (!quoted && !plain) while (end > start && /\s/.test(this.#text[end - 1]!)) end--;
    this.#last = Math.max(this.#last, event.valueEnd + quoted);
    const value = plain && !tagged ? plainScalarValue(text) : text;
    return { ...this.#place(start, end), kind: 'scalar', text, value, plain };
  }

  #afterColon(): number {
    const top = this.#stack.at(-1);
    if (top?.kind !== 'mapping' || top.key === undefined) return this.#last;
    const rest = /^\s*:/.exec(this.#text.slice(this.#last, this.#last + 200));
    return rest ? this.#last + rest[0].length : this.#last;
  }

  /** Anchors are harmless alone; tags change what a value means, so they are refused. */
  #properties(event: { readonly tagStart: number; readonly tagEnd: number }): void {
    if (event.tagStart < 0) return;
    this.#report('tag', event.tagStart, event.tagEnd, {
      message: `“${this.#text.slice(event.tagStart, event.tagEnd)}” is a YAML tag, which course files do not use.`,
      help: 'Remove the tag; put the value in quotes if it must be read as text.',
    });
  }

  #put(node: YamlNode): void {
    const top = this.#stack.at(-1);
    if (top === undefined) return;
    if (top.kind === 'document') top.root = node;
    else if (top.kind === 'sequence') top.items.push(node);
    else if (top.key === undefined) top.key = node;
    else {
      const key = top.key;
      top.key = undefined;
      this.#entry(top, key, node);
    }
  }

  #entry(map: OpenMapping, key: YamlNode, value: YamlNode): void {
    if (key.kind !== 'scalar') {
      this.#problems.push({
        code: 'complex-key',
        start: key.start,
        end: key.end,
        message: 'A key of the frontmatter must be a single word.',
        help: 'Write “key: value”, one key a line.',
      });
      return;
    }
    if (key.text === '<<') {
      this.#problems.push({
        code: 'merge-key',
        start: key.start,
        end: key.end,
        message: '“<<” would merge another place of the frontmatter into this one.',
        help: 'Write the keys out here: course files say each thing where it stands.',
      });
      return;
    }
    const first = map.seen.get(key.text);
    if (first) {
      this.#problems.push(duplicateKey(key, first));
      return;
    }
    map.seen.set(key.text, key);
    map.entries.push({ key, value });
  }

  #close(): void {
    const top = this.#stack.pop();
    if (top === undefined) return;
    if (top.kind === 'document') {
      this.#roots.push(top.root);
      return;
    }
    if (top.flow) this.#last = this.#flowEnd(top.kind === 'sequence' ? ']' : '}');
    const place = this.#place(top.start, this.#last);
    if (top.kind === 'sequence') this.#put({ ...place, kind: 'sequence', flow: top.flow, items: top.items });
    else {
      const mapping: Writable<YamlMapping> = {
        ...place,
        kind: 'mapping',
        flow: top.flow,
        entries: top.entries,
      };
      this.#put(mapping);
    }
  }

  /** js-yaml's POP has no offset: steps over blanks, commas and comments to the closing bracket. */
  #flowEnd(bracket: string): number {
    const text = this.#text;
    for (let i = this.#last; i < text.length; i++) {
      const char = text[i]!;
      if (char === bracket) return i + 1;
      if (char === '#') while (i < text.length && text[i] !== '\n' && text[i] !== '\r') i++;
      else if (!/[\s,:?[{]/.test(char)) break;
    }
    return this.#last;
  }

  #place(start: number, end: number): { start: number; end: number } {
    return { start: this.#base + start, end: this.#base + end };
  }

  #report(
    code: YamlProblem['code'],
    start: number,
    end: number,
    words: { message: string; help: string },
  ): void {
    this.#problems.push({ code, ...this.#place(start, end), ...words });
  }
}
