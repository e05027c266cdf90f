// Completion of an item’s id: ids of parallel forms that have no counterpart here yet, and the next new one.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { parallelForms } from '../core/model/coverage.js';
import type { Form, Item, Unit } from '../core/model/types.js';
import type { Suggestion } from './completion-item.js';
import { itemFacts } from './item-words.js';
import { escapeMarkdown } from './markdown.js';

export interface IdScope {
  readonly form: Form | undefined;
  readonly home: Unit | undefined;
  /** The item in whose braces the cursor stands. */
  readonly item: Item | undefined;
  /** What these braces say about outcomes, as names. */
  readonly asked: readonly string[];
}

/** @param as how the id is written: alone behind its sign, with the sign, or with all that counterparts share */
export function counterpartSuggestions(
  { form, home, item, asked }: IdScope,
  as: 'id' | 'sign' | 'whole',
): readonly Suggestion[] {
  if (!form) return [];
  const used = new Set(
    form.items.flatMap(({ id, number }) => (id === undefined || number === item?.number ? [] : [id])),
  );
  const counterparts = (home ? parallelForms(home, form) : []).flatMap(other =>
    other.items.flatMap(counterpart =>
      counterpart.id && !used.has(counterpart.id) ? [{ other, counterpart }] : [],
    ),
  );
  const suits = (other: Item): boolean =>
    other.outcomes.some(({ id, key }) => asked.includes(id) || asked.includes(key));
  const sorted = [
    ...counterparts.filter(({ counterpart }) => suits(counterpart)),
    ...counterparts.filter(({ counterpart }) => !suits(counterpart)),
  ];
  const taken = new Set([...used, ...sorted.map(({ counterpart }) => counterpart.id!)]);
  const sign = as === 'id' ? '' : '#';
  return [
    ...sorted.map(({ other, counterpart }) => ({
      label: `${sign}${counterpart.id}`,
      kind: CompletionItemKind.Reference,
      detail: `counterpart in form ${other.name}`,
      doc: `**${escapeMarkdown(counterpart.title)}**\n\n${itemFacts(counterpart)}`,
      ...(as === 'whole' && { text: sharedAttributes(counterpart) }),
    })),
    { label: `${sign}${freeId(taken)}`, kind: CompletionItemKind.Value, detail: 'new id' },
  ];
}

function freeId(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`q${n}`)) return `q${n}`;
}

/** What a counterpart has in its braces too: all but its texts. */
function sharedAttributes({ id, section: { attributes } }: Item): string {
  const outcomes = attributes?.outcomes?.items.map(({ value }) => value).join(' ');
  return [
    `#${id}`,
    ...(attributes?.class?.items ?? []).map(({ value }) => `.${value}`),
    attributes?.outcome && `outcome=${attributes.outcome.value}`,
    outcomes && `outcomes="${outcomes}"`,
    attributes?.level && `level=${attributes.level.value}`,
    attributes?.points && `points=${attributes.points.value}`,
    attributes?.type && `type=${attributes.type.value}`,
    attributes?.mode && `mode=${attributes.mode.value}`,
  ]
    .filter(Boolean)
    .join(' ');
}
