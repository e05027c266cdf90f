// A course as a Markdown table: each outcome with what teaches, assesses, corrects and enriches it.
import { outcomeSupport } from '../core/model/outcome-support.js';
import type { Course, Outcome, Unit } from '../core/model/types.js';
import { courseAround } from './scope.js';
import type { LanguageView } from './view.js';

/** Undefined where the file is in no course. */
export function courseTable(view: LanguageView, path: string): string | undefined {
  const course = courseAround(view, path);
  if (!course) return undefined;
  const units = course.units.map(unit => `## ${plain(unit.title)}\n\n${unitTable(course, unit)}`);
  return [`# ${plain(course.title)}`, ...units].join('\n\n').concat('\n');
}

function unitTable(course: Course, unit: Unit): string {
  if (unit.outcomes.length === 0) return '—';
  const forms = unit.forms.map(({ name, purpose }) =>
    purpose === 'formative' ? name : `${purpose} ${name}`,
  );
  const head = ['Outcome', 'Level', 'Lessons', ...forms, 'Correctives', 'Enrichment'];
  const rows = unit.outcomes.map(outcome => rowOf(course, outcome));
  return [head, head.map((_, i) => (i < 2 ? '---' : '--:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function rowOf(course: Course, outcome: Outcome): readonly string[] {
  const support = outcomeSupport(course, outcome);
  const count = (n: number | undefined): string => (n ? String(n) : '—');
  return [
    `\`${outcome.id}\` ${plain(outcome.text)}`,
    outcome.level ?? '—',
    support?.byOverview ? '1' : count(support?.lessons.length),
    ...(support?.forms.map(({ evidence }) => count(evidence.length)) ?? []),
    count(support?.correctives.length),
    count(support?.enrichments.length),
  ];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, '\\$&');
}
