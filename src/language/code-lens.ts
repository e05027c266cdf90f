// Lenses above outcomes, that say what carries them through the cycle, and above forms, to compare them.
import type { CodeLens, Location, Position } from 'vscode-languageserver-types';
import type { Where } from '../core/lint/rule.js';
import { parallelForms } from '../core/model/coverage.js';
import { type OutcomeSupport, outcomeSupport } from '../core/model/outcome-support.js';
import type { Course, Outcome } from '../core/model/types.js';
import { formOf } from './scope.js';
import { type LanguageView, locationOf } from './view.js';

/** Arguments: the address of the file, the position of the lens, and the places to show. */
export const SHOW_REFERENCES = 'bloomery.showReferences';
/** Arguments: the addresses of two forms. */
export const COMPARE_FORMS = 'bloomery.compareForms';

export function codeLenses(view: LanguageView, path: string): CodeLens[] {
  const course = view.project.courseOf(path)?.course;
  if (!course || view.text(path) === undefined) return [];
  const unit = course.units.find(({ file }) => file === path);
  return [
    ...(unit?.outcomes ?? []).flatMap(outcome => outcomeLens(view, course, outcome)),
    ...formLenses(view, course, path),
  ];
}

function outcomeLens(view: LanguageView, course: Course, outcome: Outcome): readonly CodeLens[] {
  const support = outcomeSupport(course, outcome);
  if (!support) return [];
  const { uri, range } = locationOf(view, outcome.idAt);
  const locations = placesOf(support).map(place => locationOf(view, place));
  const args: [string, Position, Location[]] = [uri, range.start, locations];
  return [{ range, command: { title: supportWords(support), command: SHOW_REFERENCES, arguments: args } }];
}

/** `taught · A 5 · B 5 · correctives 2 · enrichment`; what is missing is said as such. */
function supportWords(support: OutcomeSupport): string {
  const { lessons, byOverview, correctives, enrichments } = support;
  const forms = support.forms.filter(({ form }) => form.purpose === 'formative');
  return [
    lessons.length > 0 || byOverview ? 'taught' : 'not taught',
    ...forms.map(({ form, evidence }) => `${form.name} ${evidence.length}`),
    ...(forms.length === 0 ? ['no form'] : []),
    correctives.length === 0
      ? 'no corrective'
      : correctives.length === 1
        ? 'corrective'
        : `correctives ${correctives.length}`,
    enrichments.length === 0 ? 'no enrichment' : 'enrichment',
  ].join(' · ');
}

function placesOf({
  unit,
  lessons,
  byOverview,
  forms,
  elsewhere,
  correctives,
  enrichments,
}: OutcomeSupport): readonly Where[] {
  return [
    ...(byOverview ? [unit.at] : []),
    ...lessons.map(({ outcomesAt, at }) => outcomesAt ?? at),
    ...[...forms, ...elsewhere].flatMap(({ evidence }) => evidence.map(({ item }) => item.at)),
    ...[...correctives, ...enrichments].map(({ outcomesAt, at }) => outcomesAt ?? at),
  ];
}

function formLenses(view: LanguageView, course: Course, path: string): readonly CodeLens[] {
  const place = formOf(course, path);
  if (!place?.unit) return [];
  const { form, unit } = place;
  const { uri, range } = locationOf(view, form.nameAt);
  return parallelForms(unit, form).map(other => ({
    range,
    command: {
      title: `Compare with form ${other.name}`,
      command: COMPARE_FORMS,
      arguments: [uri, view.uri(other.file)],
    },
  }));
}
