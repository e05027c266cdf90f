// Actions that write the file which a unit lacks: a corrective, an enrichment, a lesson, an assessment, a parallel form.
import type { CodeAction } from 'vscode-languageserver-types';
import { formativeForms } from '../core/model/coverage.js';
import type { Outcome, Unit } from '../core/model/types.js';
import type { ScaffoldFile } from '../core/scaffold/file.js';
import {
  freePath,
  missingAssessment,
  missingCorrective,
  missingEnrichment,
  missingLesson,
} from '../core/scaffold/missing-file.js';
import { nextFormName, parallelForm } from '../core/scaffold/parallel-form.js';
import { wordsFor } from '../core/scaffold/words.js';
import { type ActionContext, type ActionData, newFileEdit, quickFix, rangeIn } from './action.js';
import type { LanguageView } from './view.js';

interface Offer {
  readonly title: string;
  readonly file: ScaffoldFile;
}

/** What a finding's rule misses, for the unit and the outcome that it names. */
const OFFERS: Readonly<Record<string, (unit: Unit, outcome: Outcome | undefined) => readonly Offer[]>> = {
  'corrective-missing': (unit, outcome) =>
    outcome
      ? [{ title: `Write a corrective for “${outcome.id}”`, file: missingCorrective(unit, outcome) }]
      : [],
  'enrichment-missing': unit => [
    { title: `Write an enrichment activity for “${unit.id}”`, file: missingEnrichment(unit) },
  ],
  'instruction-missing': unit => [{ title: `Write a lesson for “${unit.id}”`, file: missingLesson(unit) }],
  'outcome-not-taught': (unit, outcome) =>
    outcome ? [{ title: `Write a lesson for “${outcome.id}”`, file: missingLesson(unit, outcome) }] : [],
  'assessment-missing': unit => [{ title: `Write form A of “${unit.id}”`, file: missingAssessment(unit) }],
  'parallel-form-missing': unit => {
    const [basis] = formativeForms(unit);
    if (!basis || basis.items.length === 0) return [];
    const name = nextFormName(formativeForms(unit));
    return [
      {
        title: `Write form ${name} with the blueprint of form ${basis.name}`,
        file: parallelForm(unit, basis),
      },
    ];
  },
};

export function fileActions(context: ActionContext): readonly CodeAction[] {
  const { view, course, path, finding } = context;
  const offer = Object.hasOwn(OFFERS, finding.rule) ? OFFERS[finding.rule] : undefined;
  const unit =
    course?.units.find(({ file }) => file === path) ??
    course?.units.find(({ forms }) => forms.some(({ file }) => file === path));
  if (!offer || !unit) return [];
  const outcome = unit.outcomes.find(({ id }) => id === finding.data?.outcome);
  // Also names that differ in capitals alone are one on many computers.
  const taken = new Set([...view.project.knownPaths()].map(known => known.toLowerCase()));
  return offer(unit, outcome).map(({ title, file }) => {
    const free = freePath(file.path, other => taken.has(other.toLowerCase()));
    const made = { path: free, text: file.text };
    return {
      ...quickFix(context, title, newFileEdit(view, made)),
      data: firstGap(view, made, unit.context.language),
    };
  });
}

/** The first place that is left to the author. */
function firstGap(view: LanguageView, { path, text }: ScaffoldFile, language: string): ActionData {
  const start = Math.max(0, text.indexOf(wordsFor(language).todo));
  const length = /^[^\r\n]*/.exec(text.slice(start))![0].length;
  return { select: { uri: view.uri(path), range: rangeIn(text, { start, end: start + length }) } };
}
