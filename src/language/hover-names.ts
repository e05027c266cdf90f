// Hovers of names: units, outcomes, misconceptions, items and standards, and what the course does with them.

import { shorten } from '../core/course/read-fields.js';
import { PURPOSES, parallelForms } from '../core/model/coverage.js';
import { type FormEvidence, misconceptionSupport, outcomeSupport } from '../core/model/outcome-support.js';
import type { Activity, Course, Form, Item, Misconception, Outcome, Unit } from '../core/model/types.js';
import { percent } from '../core/text/percent.js';
import { itemFacts } from './item-words.js';
import { counted, escapeMarkdown, factTable, link, paragraphs } from './markdown.js';
import { formOf } from './scope.js';
import type { Spot } from './spot.js';
import type { LanguageView } from './view.js';

export function nameHover(
  view: LanguageView,
  path: string,
  { course, occurrence }: Spot,
): string | undefined {
  const { kind, key } = occurrence;
  switch (kind) {
    case 'unit': {
      const unit = course.index.units.get(key);
      return unit && unitHover(view, unit);
    }
    case 'outcome': {
      const outcome = course.index.outcomes.get(key);
      return outcome && outcomeHover(view, course, outcome);
    }
    case 'misconception': {
      const misconception = course.index.misconceptions.get(key);
      return misconception && misconceptionHover(view, course, misconception);
    }
    case 'item':
      return itemHover(view, course, path, key.slice(key.lastIndexOf('#') + 1));
    case 'standard':
      return standardHover(course, key);
  }
}

function outcomeHover(view: LanguageView, course: Course, outcome: Outcome): string {
  const { id, text, declared, level, knowledge, reading, standards } = outcome;
  const support = outcomeSupport(course, outcome);
  const how =
    level === undefined ? 'no level' : declared ? level : `${level} (by “${reading?.verb ?? 'its verb'}”)`;
  const forms = support ? [...support.forms, ...support.elsewhere] : [];
  const taught = support?.byOverview ? `in the unit’s own text` : activities(view, support?.lessons ?? []);
  return paragraphs(
    [`**${escapeMarkdown(id)}**`, how, knowledge].filter(Boolean).join(' · '),
    escapeMarkdown(text),
    factTable([
      ['Taught', taught || 'nowhere yet'],
      ['Assessed', assessed(view, forms) || 'nowhere yet'],
      ['Corrected', activities(view, support?.correctives ?? []) || 'nowhere yet'],
      ['Enriched', activities(view, support?.enrichments ?? []) || 'nowhere yet'],
      ['Standards', standards.map(({ value }) => escapeMarkdown(value)).join(', ')],
    ]),
  );
}

/** More titles than this are counted only. */
const MOST = 5;

function activities(view: LanguageView, list: readonly Activity[]): string {
  const shown = list.slice(0, MOST).map(({ title, file, modes }) => {
    const how = modes.map(({ value }) => value).join(', ');
    return link(title, view.uri(file)) + (how === '' ? '' : ` (${escapeMarkdown(how)})`);
  });
  const rest = list.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** `A 5 · B 5`, other purposes by their name. */
function assessed(view: LanguageView, forms: readonly FormEvidence[]): string {
  const order = [...forms].sort(
    (a, b) => PURPOSES.indexOf(a.form.purpose) - PURPOSES.indexOf(b.form.purpose),
  );
  return order
    .map(({ form, evidence }) => {
      const purpose = form.purpose === 'formative' ? '' : `${form.purpose} `;
      return `${purpose}${link(form.name, view.uri(form.file))} ${evidence.length}`;
    })
    .join(' · ');
}

function unitHover(view: LanguageView, unit: Unit): string {
  const { id, title, outcomes, forms, lessons, correctives, enrichments, mastery, requires, file } = unit;
  return paragraphs(
    `**${escapeMarkdown(title)}** · ${counted(outcomes.length, 'outcome')}`,
    outcomes.map(outcome => `- ${escapeMarkdown(outcome.id)}: ${escapeMarkdown(outcome.text)}`).join('\n'),
    factTable([
      ['Unit', link(id, view.uri(file))],
      ['Forms', forms.map(form => formWords(view, form)).join(' · ') || 'none yet'],
      ['Lessons', String(lessons.length)],
      ['Correctives', String(correctives.length)],
      ['Enrichment', String(enrichments.length)],
      ['Mastery from', mastery.threshold === undefined ? '' : percent(mastery.threshold)],
      ['Requires', requires.map(({ value }) => escapeMarkdown(value)).join(', ')],
    ]),
  );
}

function formWords(view: LanguageView, { name, purpose, items, file }: Form): string {
  const before = purpose === 'formative' ? '' : `${purpose} `;
  return `${before}${link(name, view.uri(file))} (${counted(items.length, 'item')})`;
}

function misconceptionHover(view: LanguageView, course: Course, misconception: Misconception): string {
  const { id, text, outcomes } = misconception;
  const { distractors, correctives, lessons } = misconceptionSupport(course, misconception);
  const shown = distractors.slice(0, MOST).map(({ form, item, option }) => {
    const where = link(`${form.name}, ${item.id ?? `item ${item.number}`}`, view.uri(form.file));
    return `- ${where}: ${escapeMarkdown(shorten(option.text))}`;
  });
  const rest = distractors.length - shown.length;
  return paragraphs(
    `**${escapeMarkdown(id)}** · misconception`,
    escapeMarkdown(text),
    factTable([
      ['Stands in the way of', outcomes.map(outcome => escapeMarkdown(outcome.id)).join(', ')],
      ['Treated in', activities(view, [...correctives, ...lessons]) || 'no corrective yet'],
      ['Revealed by', distractors.length === 0 ? 'no option yet' : counted(distractors.length, 'option')],
    ]),
    [...shown, ...(rest > 0 ? [`- ${rest} more`] : [])].join('\n'),
  );
}

function itemHover(view: LanguageView, course: Course, path: string, id: string): string | undefined {
  const place = formOf(course, path);
  const item = place?.form.items.find(other => other.id === id);
  if (!place || !item) return undefined;
  const others = place.unit ? parallelForms(place.unit, place.form) : [];
  const counterparts = others.flatMap(form =>
    form.items.filter(other => other.id === id).map(other => ({ form, other })),
  );
  const without = others.filter(form => !form.items.some(other => other.id === id));
  return paragraphs(
    `**${escapeMarkdown(item.title)}** · ${itemFacts(item)}`,
    counterparts.length > 0
      ? [
          '| Counterpart | Title | Level | Kind | Points |',
          '|---|---|---|---|---|',
          ...counterparts.map(({ form, other }) => counterpartRow(view, form, other)),
        ].join('\n')
      : '',
    without.length > 0
      ? `No item has this id in form ${without.map(({ name }) => escapeMarkdown(name)).join(', ')}.`
      : others.length === 0
        ? 'There is no parallel form yet.'
        : '',
  );
}

function counterpartRow(view: LanguageView, form: Form, item: Item): string {
  const level = item.declaredLevel?.value ?? item.outcomes[0]?.level ?? '';
  const cells = [
    link(`Form ${form.name}`, view.uri(form.file)),
    escapeMarkdown(item.title),
    level,
    item.kind ?? '',
  ];
  return `| ${[...cells, String(item.points)].join(' | ')} |`;
}

function standardHover(course: Course, code: string): string {
  const framework = course.frameworks.find(({ items }) => items.some(item => item.code === code));
  const item = framework?.items.find(other => other.code === code);
  const serving = course.units.flatMap(({ outcomes }) =>
    outcomes.filter(({ standards }) => standards.some(({ value }) => value === code)),
  );
  return paragraphs(
    [`**${escapeMarkdown(code)}**`, framework && escapeMarkdown(framework.title)].filter(Boolean).join(' · '),
    escapeMarkdown(item?.text ?? ''),
    factTable([
      ['Part of', escapeMarkdown(item?.parent?.value ?? '')],
      ['Served by', serving.map(({ key }) => escapeMarkdown(key)).join(', ') || 'no outcome yet'],
    ]),
  );
}
