// Whether two builds of a unit differ only in wording that no rule over the whole course looks at.
import type { Form, Item, Unit } from '../model/types.js';
import { equalData } from './equal-data.js';

/**
 * Rules over the course see units as outlines: ids, outcomes, references and who assesses what, but not the words of
 * items. While an author types in an item, the course's findings stay as they are.
 */
export function sameOutline(a: Unit, b: Unit): boolean {
  const { forms: formsA, ...restA } = a;
  const { forms: formsB, ...restB } = b;
  return (
    equalData(restA, restB) &&
    formsA.length === formsB.length &&
    formsA.every((form, i) => sameForm(form, formsB[i]!))
  );
}

function sameForm(a: Form, b: Form): boolean {
  const { items: itemsA, stimuli: _stimuliA, ...restA } = a;
  const { items: itemsB, stimuli: _stimuliB, ...restB } = b;
  return (
    equalData(restA, restB) &&
    itemsA.length === itemsB.length &&
    itemsA.every((item, i) => sameItem(item, itemsB[i]!))
  );
}

function sameItem(a: Item, b: Item): boolean {
  return equalData(itemOutline(a), itemOutline(b));
}

function itemOutline(item: Item): unknown {
  const { id, idAt, number, at, kind, outcomes, tagged, declaredLevel, points, rubric, criteria, anchor } =
    item;
  return {
    id,
    idAt,
    number,
    at,
    kind,
    outcomes: outcomes.map(({ key }) => key),
    tagged,
    declaredLevel,
    points,
    columns: rubric?.columns.map(({ cell, level }) => ({ text: cell.text, at: cell.at, level: level?.id })),
    criteria: criteria.map(criterion => ({
      at: criterion.at,
      outcome: criterion.outcome?.key,
      points: criterion.points,
    })),
    anchor,
  };
}
