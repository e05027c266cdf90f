// The course as rules and pages see it: everything resolved, plain data, places instead of offsets.
import type { Level } from '../bloom/levels.js';
import type { OutcomeReading } from '../bloom/read-outcome.js';
import type { CourseFile } from '../course/course-file.js';
import type { ItemKind } from '../course/fields.js';
import type { Anchor, Located } from '../course/located.js';
import type { CellPart, OptionPart, PartOf, SectionPart } from '../course/part.js';
import type { ReferenceTarget } from '../course/shape.js';
import type { Answer } from './answer.js';
import type { Mastery, Scale } from './mastery.js';
import type { Rubric } from './rubric.js';

/** A name that somebody wrote for something else, resolved or not. */
export interface Reference {
  readonly to: ReferenceTarget;
  readonly value: string;
  readonly at: Anchor;
  /** The unit from which an unqualified name is read. */
  readonly unit?: string;
  /** In words, who refers: “this corrective”. */
  readonly from: string;
}

export interface Outcome {
  readonly id: string;
  /** `unit/outcome`, unique in a course. */
  readonly key: string;
  readonly unitId: string;
  readonly text: string;
  /** The entry as a whole; its id; its text (with the offset of the text’s first character unknown to quotes). */
  readonly at: Anchor;
  readonly idAt: Anchor;
  readonly textAt: Anchor;
  /** What the author declares. */
  readonly declared?: Located<Level>;
  /** Declared, else the verb’s primary level; undefined where neither says. */
  readonly level?: Level;
  readonly knowledge?: string;
  readonly standards: readonly Located<string>[];
  readonly aliases: readonly Located<string>[];
  /** What the verb engine made of the text; undefined where the course’s language has no pack. */
  readonly reading?: OutcomeReading;
}

export interface Misconception {
  readonly id: string;
  readonly key: string;
  readonly unitId: string;
  readonly text: string;
  readonly at: Anchor;
  readonly idAt: Anchor;
  readonly aliases: readonly Located<string>[];
  readonly outcomes: readonly Outcome[];
}

export type ActivityRole = 'lesson' | 'corrective' | 'enrichment';

export interface Activity {
  readonly role: ActivityRole;
  readonly file: string;
  /** The `type` key. */
  readonly at: Anchor;
  readonly id?: string;
  readonly title: string;
  /** Named outcomes, or by default those of the unit (not for a corrective). */
  readonly outcomes: readonly Outcome[];
  /** The author names the outcomes. */
  readonly named: boolean;
  readonly outcomesAt?: Anchor;
  readonly misconceptions: readonly Misconception[];
  readonly modes: readonly Located<string>[];
  readonly minutes?: Located<number>;
  readonly level?: Located<Level>;
  readonly weight?: Located<number>;
  readonly hasProse: boolean;
}

export interface Option {
  readonly at: Anchor;
  readonly text: string;
  readonly key: boolean;
  readonly misconception?: Misconception;
  readonly misconceptionAt?: Anchor;
  readonly points?: number;
  readonly feedback?: string;
  readonly part: OptionPart;
}

export interface Criterion {
  readonly at: Anchor;
  readonly text: string;
  readonly outcome?: Outcome;
  readonly points?: number;
  readonly descriptors: readonly CellPart[];
}

export interface Item {
  readonly id?: string;
  readonly idAt?: Anchor;
  /** Its number in the form, from 1. */
  readonly number: number;
  /** The heading. */
  readonly at: Anchor;
  readonly title: string;
  readonly kind?: ItemKind;
  /** Outcomes of the item and of its criteria, each once. */
  readonly outcomes: readonly Outcome[];
  /** The author wrote an outcome, known or not, on the item or on a criterion. */
  readonly tagged: boolean;
  readonly declaredLevel?: Located<Level>;
  readonly points: number;
  readonly stem: string;
  readonly stemAt: Anchor;
  readonly options: readonly Option[];
  readonly answer?: Answer;
  readonly answerAt?: Anchor;
  readonly ordered: readonly Located<string>[];
  /** Left and right cells of a matching item. */
  readonly pairs: readonly (readonly [CellPart, CellPart])[];
  readonly rubric?: Rubric;
  readonly criteria: readonly Criterion[];
  readonly explanation?: string;
  readonly anchor: boolean;
  readonly fixed: boolean;
  /** Index into the form’s stimuli. */
  readonly stimulus?: number;
  readonly section: SectionPart;
}

export interface Stimulus {
  readonly at: Anchor;
  readonly title: string;
  readonly text: string;
  readonly figures: number;
}

export type Purpose = 'diagnostic' | 'formative' | 'summative';

/** One assessment file. */
export interface Form {
  readonly file: string;
  /** The `type` key. */
  readonly at: Anchor;
  /** The form’s name as written, `A` where none is. */
  readonly name: string;
  readonly nameAt: Anchor;
  readonly id?: string;
  readonly title: string;
  readonly purpose: Purpose;
  readonly purposeAt?: Anchor;
  readonly items: readonly Item[];
  readonly stimuli: readonly Stimulus[];
  readonly minutes?: Located<number>;
  readonly weight?: Located<number>;
  /** For an assessment over several units: what it covers. */
  readonly covers: readonly Outcome[];
}

export interface Unit {
  readonly id: string;
  readonly file: string;
  /** The `type` key; the id. */
  readonly at: Anchor;
  readonly idAt: Anchor;
  readonly title: string;
  readonly mastery: Mastery;
  readonly requires: readonly Located<string>[];
  readonly outcomes: readonly Outcome[];
  readonly outcomesAt?: Anchor;
  readonly misconceptions: readonly Misconception[];
  readonly aliases: readonly Located<string>[];
  readonly lessons: readonly Activity[];
  readonly correctives: readonly Activity[];
  readonly enrichments: readonly Activity[];
  /** Assessments of this unit by itself, by purpose and form name. */
  readonly forms: readonly Form[];
  /** The unit file’s own body says something. */
  readonly hasOverview: boolean;
  readonly references: readonly Reference[];
  readonly context: UnitContext;
}

/** What a unit takes from its course. */
export interface UnitContext {
  readonly language: string;
  readonly mastery: Mastery;
  readonly scale: Scale;
  readonly lexicon: PartOf<'course'>['fields']['lexicon'];
}

export interface Framework {
  readonly id: string;
  readonly file: string;
  readonly idAt: Anchor;
  readonly title: string;
  readonly items: readonly {
    readonly code: string;
    readonly text: string;
    readonly parent?: Located<string>;
    readonly at: Anchor;
  }[];
}

export interface Course {
  readonly id: string;
  readonly title: string;
  /** The course file’s path, and the folder that is the course (`''` for the project’s root). */
  readonly file: string;
  readonly folder: string;
  readonly at: Anchor;
  readonly idAt: Anchor;
  readonly language: string;
  readonly mastery: Mastery;
  readonly scale: Scale;
  readonly part: PartOf<'course'>;
  /** In the order of study. */
  readonly units: readonly Unit[];
  /** Assessments over several units. */
  readonly assessments: readonly Form[];
  readonly frameworks: readonly Framework[];
  /** References that are no unit’s own. */
  readonly references: readonly Reference[];
  readonly index: CourseIndex;
  /** Every file of the course by path. */
  readonly files: ReadonlyMap<string, CourseFile['part']>;
}

/** Where ids lead, earlier ids (aliases) included. */
export interface CourseIndex {
  readonly units: ReadonlyMap<string, Unit>;
  /** By `unit/outcome`. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** By `unit/misconception`. */
  readonly misconceptions: ReadonlyMap<string, Misconception>;
  /** Codes of all frameworks; empty where the course has none. */
  readonly standards: ReadonlySet<string>;
}
