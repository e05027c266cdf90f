// The changes that a rule proposes for small courses in memory, each applied by itself.
import type { Fix } from '../../src/core/course/fix.js';
import type { Detected, RunnableRule } from '../../src/core/lint/rule.js';
import type { Project } from '../../src/core/project/project.js';
import { ruleNamed } from '../../src/core/rules/registry.js';
import { applyEdits } from '../../src/core/text/edits.js';
import { projectOf, shortFindings, type Texts } from './courses.js';

export interface AppliedFix {
  readonly title: string;
  readonly safe: boolean;
  /** The finding's file after the change. */
  readonly text: string;
  /** All files after the change. */
  readonly texts: Texts;
}

type AnyFix = (detected: Detected<unknown>, input: object) => readonly Fix[];

/** What a rule for courses or units offers, finding by finding. */
export function appliedFixes(texts: Texts, name: string): readonly AppliedFix[] {
  const rule = ruleNamed(name) as RunnableRule;
  const project = projectOf(texts);
  const fix = rule.fix as AnyFix | undefined;
  if (!fix) return [];
  const input = { text: (file: string) => texts[file], span: project.locate.bind(project) };
  return detections(project, rule).flatMap(detected =>
    fix(detected, input).map(({ title, safe, edits }) => {
      const { file } = detected.at;
      const { text, left } = applyEdits(texts[file]!, edits);
      if (left > 0) throw new Error(`${title}: edits overlap`);
      return { title, safe, text, texts: { ...texts, [file]: text } };
    }),
  );
}

function detections(project: Project, rule: RunnableRule): readonly Detected<unknown>[] {
  const detect = rule.detect as (subject: unknown, options: unknown) => Iterable<Detected<unknown>>;
  return project.courses().flatMap(({ course, settings }) => {
    const subjects: readonly unknown[] = rule.scope === 'course' ? [course] : course.units;
    return subjects.flatMap(subject => [...detect(subject, settings.rules.get(rule.name)?.options)]);
  });
}

/** Findings that were not there before, without their places: what a change has broken. */
export function newFindings(before: Texts, after: Texts): readonly string[] {
  const known = new Set(withoutPlaces(before));
  return withoutPlaces(after).filter(finding => !known.has(finding));
}

function withoutPlaces(texts: Texts): readonly string[] {
  return shortFindings(texts, { preset: 'strict' }).map(finding => finding.replace(/:\d+:\d+ /, ' '));
}
