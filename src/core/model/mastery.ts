// The standard of mastery and the proficiency scale that hold in a course or unit.
import type { COURSE_FIELDS } from '../course/fields.js';
import type { Anchor, Place } from '../course/located.js';
import type { ReadOf, RecordRead } from '../course/shape.js';

export interface ScaleLevel {
  readonly id: string;
  readonly label: string;
  /** Share of points from which the level begins, 0 to 1. */
  readonly from: number;
  readonly mastery: boolean;
  /** Where it is declared; undefined for the default scale. */
  readonly at?: Place;
}

export interface Scale {
  readonly levels: readonly ScaleLevel[];
  /** Where the course declares it; undefined for the default scale. */
  readonly at?: Place;
}

/** The scale of a course that declares none. */
export const DEFAULT_SCALE: Scale = {
  levels: [
    { id: 'beginning', label: 'Beginning', from: 0, mastery: false },
    { id: 'developing', label: 'Developing', from: 0.6, mastery: false },
    { id: 'proficient', label: 'Proficient', from: 0.8, mastery: true },
    { id: 'advanced', label: 'Advanced', from: 0.95, mastery: false },
  ],
};

/** The share used for cut scores where a course names none; reported by its own rule. */
export const DEFAULT_THRESHOLD = 0.8;

export interface Mastery {
  /** Share of an outcome's points that counts as mastery, 0 to 1; undefined where nobody says. */
  readonly threshold?: number;
  /** Where the threshold is written: a share, or the mastery level of the scale. */
  readonly thresholdAt?: Anchor;
  /** Assessments a learner may take on one outcome; undefined means the number of forms. */
  readonly attempts?: number;
  readonly attemptsAt?: Anchor;
  readonly retake: 'corrective' | 'anytime';
  readonly retakeAt?: Anchor;
  readonly safetyCritical: boolean;
}

type MasteryRead = ReadOf<(typeof COURSE_FIELDS)['mastery']['shape']>;

export function readScale(fields: RecordRead<typeof COURSE_FIELDS> | undefined): Scale {
  const declared = fields?.scale;
  if (!declared) return DEFAULT_SCALE;
  const levels = declared.items.flatMap(level => {
    if (!level.id || !level.from) return [];
    return [
      {
        id: level.id.value,
        label: level.label?.value ?? level.id.value,
        from: level.from.value,
        mastery: level.mastery?.value ?? false,
        at: level.at,
      },
    ];
  });
  return { levels, at: declared.at };
}

/** Lays what a file says over what holds around it. */
export function readMastery(
  file: string,
  read: MasteryRead | undefined,
  around: Mastery | undefined,
): Mastery {
  const anchor = (located: { readonly at: Place }): Anchor => ({ file, place: located.at });
  return {
    ...(around ?? { retake: 'corrective', safetyCritical: false }),
    ...(read?.threshold && { threshold: read.threshold.value, thresholdAt: anchor(read.threshold) }),
    ...(read?.attempts && { attempts: read.attempts.value, attemptsAt: anchor(read.attempts) }),
    ...(read?.retake && { retake: read.retake.value, retakeAt: anchor(read.retake) }),
    ...(read?.safetyCritical && { safetyCritical: read.safetyCritical.value }),
  };
}

/** A declared scale's mastery level is a threshold too, where no share is written. */
export function withScale(file: string, mastery: Mastery, scale: Scale): Mastery {
  if (mastery.threshold !== undefined || scale.at === undefined) return mastery;
  const level = scale.levels.find(({ mastery: from }) => from);
  if (!level) return mastery;
  return { ...mastery, threshold: level.from, thresholdAt: { file, place: level.at ?? scale.at } };
}

/** Finds a level by its label or id, whatever the case. */
export function levelNamed(scale: Scale, name: string): ScaleLevel | undefined {
  const wanted = fold(name);
  return scale.levels.find(({ id, label }) => fold(label) === wanted || fold(id) === wanted);
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
