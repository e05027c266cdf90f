// What a rule is: metadata, and apart from each other how it detects, words and fixes.
import type { CourseFile } from '../course/course-file.js';
import type { Fix } from '../course/fix.js';
import type { Anchor } from '../course/located.js';
import type { BrokenLink } from '../model/links.js';
import type { Course, Form, Unit, UnitContext } from '../model/types.js';
import type { Span } from '../text/span.js';
import type { Severity } from './finding.js';
import type { OptionSpecs, OptionValues } from './options.js';

/** The steps of the mastery cycle, and what lies around them. */
export type Step =
  | 'define'
  | 'instruct'
  | 'assess'
  | 'correct'
  | 'reassess'
  | 'enrich'
  | 'sequence'
  | 'data'
  | 'integrity'
  | 'format';

/** A place of the course's symbols, or a stretch of one file as it stands now. */
export type Where = Anchor | (Span & { readonly file: string });

export interface Detected<D> {
  readonly at: Where;
  readonly data: D;
  readonly related?: readonly { readonly at: Where; readonly message: string }[];
  /** Less severe than the rule's own severity, for the milder cases of a rule. */
  readonly milder?: Severity;
  /** Places that only the rule's fix needs, in groups; no part of the finding. */
  readonly places?: readonly (readonly Where[])[];
}

/** The words of a finding. */
export interface Words {
  /** What is wrong, naming the outcome, form or item. */
  readonly message: string;
  /** What to do next. */
  readonly help: string;
}

export interface RuleMeta {
  /** The rule's name, kebab-case, naming what is wrong. Never reused for another meaning. */
  readonly name: string;
  readonly step: Step;
  readonly severity: Severity;
  /** One sentence: what the rule checks. */
  readonly checks: string;
  /** One or two sentences for teachers: why it matters for learning. */
  readonly why: string;
  /** Where the rule comes from. */
  readonly sources: readonly string[];
  /** `safe` fixes are applied by `--fix`; `suggestion`s wait for a click. */
  readonly fixes: 'safe' | 'suggestion' | 'none';
  /** An info that the default and starter presets show too; a warning that starter shows as info. */
  readonly prominent?: true;
  /** Severity in the strict preset where it is not the usual one. */
  readonly strict?: Severity;
  /** In no preset: only where a course turns it on. */
  readonly optIn?: true;
  /** Needs a language pack; skipped in a course whose language has none. */
  readonly language?: true;
}

/** What a fix may look at. */
export interface FixInput {
  text(file: string): string | undefined;
  span(at: Where): Span & { readonly file: string };
}

interface RuleBase<S, D, O extends OptionSpecs> extends RuleMeta {
  readonly options: O;
  detect(subject: S, options: OptionValues<O>): Iterable<Detected<D>>;
  word(data: D, options: OptionValues<O>): Words;
  /** Edits of the finding's own file. */
  fix?(detected: Detected<D>, input: FixInput): readonly Fix[];
}

/** A file by itself, with the settings of its course. */
export interface FileSubject {
  readonly file: CourseFile;
  readonly language: string;
  /** Relative links that lead nowhere, as far as the files around are known. */
  readonly brokenLinks: readonly BrokenLink[];
}

/** One assessment with the unit it belongs to; none for an assessment over several units. */
export interface FormSubject {
  readonly form: Form;
  readonly unit: Unit | undefined;
  readonly context: UnitContext;
}

/** Activities' prose beside the unit it belongs to, for rules that compare texts. */
export interface TextSubject {
  readonly unit: Unit;
  prose(file: string): string;
}

export interface FileRule<D, O extends OptionSpecs> extends RuleBase<FileSubject, D, O> {
  readonly scope: 'file';
}
export interface FormRule<D, O extends OptionSpecs> extends RuleBase<FormSubject, D, O> {
  readonly scope: 'form';
}
export interface UnitRule<D, O extends OptionSpecs> extends RuleBase<Unit, D, O> {
  readonly scope: 'unit';
}
export interface CourseRule<D, O extends OptionSpecs> extends RuleBase<Course, D, O> {
  readonly scope: 'course';
}
export interface TextRule<D, O extends OptionSpecs> extends RuleBase<TextSubject, D, O> {
  readonly scope: 'texts';
}
/** A rule whose findings are made elsewhere: while reading, or by the engine itself. */
export interface BuiltInRule extends RuleMeta {
  readonly scope: 'built-in';
  readonly options: Record<string, never>;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules of any data and options; each rule is typed by itself.
type Any = any;

export type RunnableRule =
  | FileRule<Any, Any>
  | FormRule<Any, Any>
  | UnitRule<Any, Any>
  | CourseRule<Any, Any>
  | TextRule<Any, Any>;
export type AnyRule = RunnableRule | BuiltInRule;

export function optionSpecs(rule: AnyRule): OptionSpecs {
  return rule.options;
}

type Described<R> = Omit<R, 'scope' | 'options'> & {
  readonly options?: R extends { options: infer O } ? O : never;
};

export function fileRule<D, O extends OptionSpecs = Record<never, never>>(
  rule: Described<FileRule<D, O>>,
): FileRule<D, O> {
  return { ...rule, scope: 'file', options: (rule.options ?? {}) as O };
}

export function formRule<D, O extends OptionSpecs = Record<never, never>>(
  rule: Described<FormRule<D, O>>,
): FormRule<D, O> {
  return { ...rule, scope: 'form', options: (rule.options ?? {}) as O };
}

export function unitRule<D, O extends OptionSpecs = Record<never, never>>(
  rule: Described<UnitRule<D, O>>,
): UnitRule<D, O> {
  return { ...rule, scope: 'unit', options: (rule.options ?? {}) as O };
}

export function courseRule<D, O extends OptionSpecs = Record<never, never>>(
  rule: Described<CourseRule<D, O>>,
): CourseRule<D, O> {
  return { ...rule, scope: 'course', options: (rule.options ?? {}) as O };
}

export function textRule<D, O extends OptionSpecs = Record<never, never>>(
  rule: Described<TextRule<D, O>>,
): TextRule<D, O> {
  return { ...rule, scope: 'texts', options: (rule.options ?? {}) as O };
}

export function builtInRule(rule: RuleMeta): BuiltInRule {
  return { ...rule, scope: 'built-in', options: {} };
}
