// Snippets for each kind of item, in the body of an assessment.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ItemKind } from '../core/course/fields.js';
import { ITEM_ATTRIBUTES } from '../core/course/fields.js';
import { DEFAULT_SCALE } from '../core/model/mastery.js';
import type { Course, Form, Unit } from '../core/model/types.js';
import type { ItemBlueprint } from '../core/scaffold/blueprint.js';
import { itemSkeleton, stimulusSkeleton } from '../core/scaffold/item-skeleton.js';
import { fill, wordsFor } from '../core/scaffold/words.js';
import type { Suggestion } from './completion-item.js';
import { gap, templateSnippet } from './template.js';

export interface KindScope {
  readonly course: Course | undefined;
  readonly home: Unit | undefined;
  readonly form: Form | undefined;
}

/**
 * @param typed what stands on the line, such as `## `
 * @param apart whether a blank line has to come first
 */
export function kindSuggestions(
  scope: KindScope,
  typed: string,
  apart: boolean,
  eol: string,
): readonly Suggestion[] {
  const { course, form } = scope;
  const words = wordsFor(course?.language ?? 'en');
  const number = (form?.items.length ?? 0) + 1;
  const named = { ...words.item, title: TITLE, stimulusTitle: TITLE };
  const slot = { number, form: form?.name ?? 'A', words: { ...words, item: named } };
  const gaps = gapsOf(scope, number);
  const gapsWithTitle = (title: string) => [...gaps, gap('title', title), gap('answer', '0')];
  const itemTitle = fill(words.item.title, { number });
  const stimulusTitle = fill(words.item.stimulusTitle, { number: (form?.stimuli.length ?? 0) + 1 });
  const filter = (label: string): string => `${/^#+[ \t]*/.exec(typed)?.[0] ?? ''}${label}`;
  const suggestion = (label: string, doc: string, title: string, text: string): Suggestion => ({
    label,
    kind: CompletionItemKind.Snippet,
    detail: 'item',
    doc,
    filter: filter(label),
    snippet: (apart ? eol : '') + templateSnippet(text, gapsWithTitle(title), words.todo, eol),
  });
  const kinds = Object.entries(ITEM_ATTRIBUTES.type.shape.values) as readonly (readonly [ItemKind, string])[];
  return [
    ...kinds.map(([kind, doc]) =>
      suggestion(
        `${kind} item`,
        doc,
        itemTitle,
        // The answer of a numeric item is a gap like any other.
        itemSkeleton(blueprint(kind, scope), slot).replace(
          `${words.answer}: 0`,
          `${words.answer}: zzanswerzz`,
        ),
      ),
    ),
    suggestion(
      'stimulus',
      ITEM_ATTRIBUTES.class.shape.of.values.stimulus,
      stimulusTitle,
      stimulusSkeleton((form?.stimuli.length ?? 0) + 1, slot.form, slot.words),
    ),
  ];
}

const TITLE = 'zztitlezz';
const ID = 'zzidzz';
const OUTCOME = 'zzoutcomezz';

function gapsOf({ home, form }: KindScope, number: number) {
  const outcomes = home ? home.outcomes.map(({ id }) => id) : (form?.covers ?? []).map(({ key }) => key);
  return [gap('id', `q${number}`), gap('outcome', ...(outcomes.length > 0 ? outcomes : ['outcome']))];
}

function blueprint(kind: ItemKind, { course }: KindScope): ItemBlueprint {
  const columns = (course?.scale ?? DEFAULT_SCALE).levels.map(({ label }) => label);
  const isChoice = kind === 'choice' || kind === 'multiple';
  const right = kind === 'multiple' ? 2 : 1;
  const options = Array.from({ length: isChoice ? 4 : 0 }, (_, i) => ({ key: i < right }));
  const isRubric = kind === 'constructed';
  return {
    id: ID,
    kind,
    named: kind === 'ordering' || kind === 'matching',
    outcomes: [OUTCOME],
    points: isRubric ? 2 : 1,
    classes: [],
    options,
    entries: 3,
    criteria: isRubric ? [{}, {}] : [],
    columns: isRubric ? columns : [],
    stimuli: 0,
  };
}
