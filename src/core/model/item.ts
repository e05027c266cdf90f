// Builds the items of an assessment from its sections: kind, key, outcomes, rubric.
import type { ItemKind } from '../course/fields.js';
import type { Anchor, Place } from '../course/located.js';
import type { PartOf, SectionPart } from '../course/part.js';
import { readAnswer } from './answer.js';
import type { Scale } from './mastery.js';
import { findRubric, type Rubric } from './rubric.js';
import type { Criterion, Item, Misconception, Option, Outcome, Reference, Stimulus } from './types.js';

/** How the names in an assessment are looked up, and what its language and scale are. */
export interface ItemScope {
  readonly file: string;
  readonly decimal: '.' | ',';
  readonly scale: Scale;
  outcome(name: string): Outcome | undefined;
  misconception(name: string): Misconception | undefined;
  /** The outcome of items that name none, where the unit has only one. */
  readonly onlyOutcome: Outcome | undefined;
  /** Takes note of a name, so that unknown ones can be reported. */
  refer(to: Reference['to'], value: string, at: Place, from: string): void;
}

export function buildItems(
  part: PartOf<'assessment'>,
  scope: ItemScope,
): { items: Item[]; stimuli: Stimulus[] } {
  const items: Item[] = [];
  const stimuli: Stimulus[] = [];
  for (const section of part.sections) {
    if (hasClass(section, 'stimulus')) {
      stimuli.push({
        at: { file: scope.file, place: section.at },
        title: section.title,
        text: section.stem.value,
        figures: section.figures,
      });
    } else items.push(buildItem(section, items.length + 1, stimuli.length - 1, scope));
  }
  return { items, stimuli };
}

function buildItem(section: SectionPart, number: number, stimulus: number, scope: ItemScope): Item {
  const { attributes } = section;
  const anchor = (place: Place): Anchor => ({ file: scope.file, place });
  const declared = attributes?.type?.value;
  const rubric = findRubric(section, scope.scale, declared === 'constructed');
  const kind = declared ?? kindFromContent(section, rubric, scope.decimal);
  const criteria = kind === 'constructed' && rubric ? buildCriteria(rubric, scope) : [];
  const written = [
    ...(attributes?.outcome ? [attributes.outcome] : []),
    ...(attributes?.outcomes?.items ?? []),
  ];
  for (const name of written) scope.refer('outcome', name.value, name.at, 'this item');
  const named = written.flatMap(name => scope.outcome(name.value) ?? []);
  const judged = criteria.flatMap(criterion => criterion.outcome ?? []);
  const tagged = written.length > 0 || criteria.some(({ tagged: has }) => has);
  const outcomes = [
    ...new Set([...named, ...judged, ...(!tagged && scope.onlyOutcome ? [scope.onlyOutcome] : [])]),
  ];
  const answer = section.answers[0];
  const table = section.tables.at(-1);
  return {
    number,
    at: anchor(section.at),
    title: section.title,
    outcomes,
    tagged,
    points: attributes?.points?.value ?? 1,
    stem: section.stem.value,
    stemAt: anchor(section.stem.at),
    options: section.options.map(option => buildOption(option, scope)),
    ordered: section.ordered,
    pairs:
      kind === 'matching' && table
        ? table.rows.flatMap(([left, right]) => (left && right ? [[left, right] as const] : []))
        : [],
    criteria,
    anchor: hasClass(section, 'anchor'),
    fixed: hasClass(section, 'fixed'),
    section,
    ...(attributes?.id && { id: attributes.id.value, idAt: anchor(attributes.id.at) }),
    ...(kind && { kind }),
    ...(attributes?.level && { declaredLevel: attributes.level }),
    ...(answer && {
      answer: readAnswer(answer.value, scope.decimal, declared === 'numeric'),
      answerAt: anchor(answer.at),
    }),
    ...(kind === 'constructed' && rubric && { rubric }),
    ...(section.explanation && { explanation: section.explanation.value }),
    ...(stimulus >= 0 && { stimulus }),
  };
}

/** A task list, an answer or a table of the scale's levels shows what kind of item this is. */
function kindFromContent(
  section: SectionPart,
  rubric: Rubric | undefined,
  decimal: '.' | ',',
): ItemKind | undefined {
  if (section.options.length > 0) {
    return section.options.filter(option => option.checked).length > 1 ? 'multiple' : 'choice';
  }
  const answer = section.answers[0];
  if (answer) return readAnswer(answer.value, decimal).kind;
  return rubric ? 'constructed' : undefined;
}

function buildOption(part: SectionPart['options'][number], scope: ItemScope): Option {
  const tag = part.attributes?.misconception;
  if (tag) scope.refer('misconception', tag.value, tag.at, 'this option');
  const misconception = tag && scope.misconception(tag.value);
  return {
    at: { file: scope.file, place: part.at },
    text: part.text,
    key: part.checked,
    part,
    ...(misconception && { misconception }),
    ...(tag && { misconceptionAt: { file: scope.file, place: tag.at } }),
    ...(part.attributes?.points && { points: part.attributes.points.value }),
    ...(part.feedback && { feedback: part.feedback.value }),
  };
}

function buildCriteria(rubric: Rubric, scope: ItemScope): (Criterion & { readonly tagged: boolean })[] {
  return rubric.criteria.map(({ cell, descriptors }) => {
    const tag = cell.attributes?.outcome;
    if (tag) scope.refer('outcome', tag.value, tag.at, 'this criterion');
    const outcome = tag && scope.outcome(tag.value);
    return {
      at: { file: scope.file, place: cell.at },
      text: cell.text,
      descriptors,
      tagged: tag !== undefined,
      ...(outcome && { outcome }),
      ...(cell.attributes?.points && { points: cell.attributes.points.value }),
    };
  });
}

function hasClass(section: SectionPart, name: 'stimulus' | 'anchor' | 'fixed'): boolean {
  return section.attributes?.class?.items.some(({ value }) => value === name) ?? false;
}
