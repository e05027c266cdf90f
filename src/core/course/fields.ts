// The field descriptors of every course file and every attribute: the single source of what a key means.
import { KNOWLEDGE_DOCS, LEVEL_DOCS } from './level-docs.js';
import { MODE_DOCS } from './modes.js';
import type { Field, Fields, Shape } from './shape.js';

function field<const S extends Shape>(
  shape: S,
  doc: string,
  rest: Omit<Field, 'shape' | 'doc'> = {},
): Field<S> {
  return { shape, doc, ...rest };
}

const TEXT = { kind: 'text' } as const;
const ID = { kind: 'id' } as const;
const SHARE = { kind: 'share' } as const;
const UNIT = { kind: 'reference', to: 'unit' } as const;
const OUTCOME = { kind: 'reference', to: 'outcome' } as const;
const UNIT_OR_OUTCOME = { kind: 'reference', to: 'unit-or-outcome' } as const;
const MISCONCEPTION = { kind: 'reference', to: 'misconception' } as const;
const LEVEL = { kind: 'choice', values: LEVEL_DOCS } as const;
const MODE = { kind: 'open-choice', values: MODE_DOCS } as const;
const MINUTES = { kind: 'number', min: 1, max: 100_000 } as const;

const IGNORE = field(
  {
    kind: 'list',
    of: {
      kind: 'record',
      fields: {
        rule: field({ kind: 'reference', to: 'rule' }, 'The rule whose findings in this file are accepted.', {
          required: true,
          example: 'item-negative-stem',
        }),
        reason: field(TEXT, 'Why the finding is right to stand, for those who read the file later.', {
          required: true,
          example: 'the negative is what is asked',
        }),
      },
    },
  },
  'Findings accepted in this whole file, each with its reason.',
  { example: '[{ rule: item-negative-stem, reason: the negative is what is asked }]' },
);

const ALIASES = field(
  { kind: 'list', of: ID, single: true },
  'Earlier ids, so that old references and response data still find their way here.',
  { example: '[equations]' },
);

const MASTERY_FIELDS = {
  threshold: field(
    SHARE,
    'The share of an outcome’s points in one form that counts as mastery. 80% and 0.8 mean the same.',
    { example: '80%' },
  ),
  attempts: field(
    { kind: 'number', min: 1, max: 20, integer: true },
    'How many assessments a learner may take on one outcome.',
    { example: '2', otherwise: 'the number of forms' },
  ),
  retake: field(
    {
      kind: 'choice',
      values: {
        corrective: 'A retake needs the corrective first.',
        anytime: 'A retake may be taken at any time.',
      },
    },
    'What a learner must do before taking the next form.',
    { example: 'corrective', otherwise: 'corrective' },
  ),
  safetyCritical: field(
    { kind: 'flag' },
    'Says that errors are dangerous here, so that a threshold of 100% is meant.',
    { example: 'true', otherwise: 'false' },
  ),
} as const satisfies Fields;

const MASTERY = field({ kind: 'record', fields: MASTERY_FIELDS }, 'When an outcome counts as mastered.', {
  example: '{ threshold: 80% }',
});

function type<const T extends string>(name: T, says: string) {
  return field({ kind: 'choice', values: { [name]: says } as Record<T, string> }, 'What this file is.', {
    required: true,
    example: name,
  });
}

export const COURSE_FIELDS = {
  type: type('course', 'The course: its standard of mastery and the order of its units.'),
  format: field({ kind: 'number', min: 1, max: 1_000, integer: true }, 'The version of the course format.', {
    example: '1',
    otherwise: '1',
  }),
  id: field(ID, 'A short name that stays the same when the title changes.', {
    required: true,
    example: 'algebra-1',
  }),
  title: field(TEXT, 'The course’s name for people.', { required: true, example: 'Algebra I' }),
  language: field(
    { kind: 'language' },
    'The language the course is written in (BCP 47); picks the verbs and phrases that are looked for.',
    { example: 'en', otherwise: 'en' },
  ),
  mastery: MASTERY,
  scale: field(
    {
      kind: 'list',
      of: {
        kind: 'record',
        fields: {
          id: field(ID, 'The level’s id, usable as a rubric’s column.', {
            required: true,
            example: 'proficient',
          }),
          label: field(TEXT, 'The level’s name for people, usable as a rubric’s column.', {
            example: 'Proficient',
          }),
          from: field(SHARE, 'The share of points from which this level begins.', {
            required: true,
            example: '80%',
          }),
          mastery: field({ kind: 'flag' }, 'Marks the level from which an outcome counts as mastered.', {
            example: 'true',
          }),
          descriptor: field(TEXT, 'What a learner on this level shows.', { example: 'solves unaided' }),
        },
      },
    },
    'The proficiency scale, lowest level first; each level reaches up to the next one.',
    {
      otherwise: 'Beginning from 0%, Developing from 60%, Proficient from 80%, Advanced from 95%',
      example: '[{ id: not-yet, from: 0% }, { id: proficient, from: 80%, mastery: true }]',
    },
  ),
  units: field({ kind: 'list', of: UNIT }, 'The units in the order of study.', {
    example: '[integers, linear-equations]',
    otherwise: 'the order of the files’ paths',
  }),
  rules: field({ kind: 'rule-settings' }, 'A preset, and the severity and options of single rules.', {
    example: '{ preset: default, item-negative-stem: off }',
  }),
  lexicon: field(
    {
      kind: 'record',
      fields: {
        verbs: field(
          { kind: 'map', of: { kind: 'list', of: LEVEL, single: true }, keys: 'verb' },
          'Verbs of this field with their level (or levels, the usual one first); they win over the built-in list.',
          { example: '{ titrate: apply }' },
        ),
        allow: field(
          { kind: 'list', of: TEXT },
          'Verbs tolerated at the start of an outcome although they cannot be measured.',
          { example: '[understand]' },
        ),
      },
    },
    'The course’s own verbs.',
    { example: '{ verbs: { titrate: apply } }' },
  ),
  ignore: IGNORE,
} as const satisfies Fields;

export const UNIT_FIELDS = {
  type: type('unit', 'A unit: a few outcomes that are taught and assessed together.'),
  id: field(ID, 'A short name that other files use for this unit.', {
    required: true,
    example: 'linear-equations',
  }),
  title: field(TEXT, 'The unit’s name for people.', { required: true, example: 'Linear equations' }),
  requires: field(
    { kind: 'list', of: UNIT_OR_OUTCOME, single: true },
    'Units or outcomes that must be mastered first.',
    { example: '[integers, fractions/add-unlike]' },
  ),
  mastery: { ...MASTERY, doc: 'Overrides the course’s standard of mastery for this unit.' },
  outcomes: field(
    {
      kind: 'list',
      of: {
        kind: 'record',
        fields: {
          id: field(ID, 'A short name for the outcome; items and activities refer to it.', {
            required: true,
            example: 'solve-two-step',
          }),
          text: field(
            TEXT,
            'What a learner can do afterwards, beginning with one verb that can be observed.',
            {
              required: true,
              example: 'Solve two-step linear equations with rational coefficients.',
            },
          ),
          level: field(LEVEL, 'The level of Bloom’s revised taxonomy that is meant.', {
            example: 'apply',
            otherwise: 'inferred from the verb',
          }),
          knowledge: field(
            { kind: 'choice', values: KNOWLEDGE_DOCS },
            'The kind of knowledge that the outcome is about.',
            { example: 'procedural' },
          ),
          standards: field(
            { kind: 'list', of: { kind: 'reference', to: 'standard' }, single: true },
            'Codes of external standards that this outcome serves.',
            { example: '[CCSS.8.EE.C.7]' },
          ),
          aliases: ALIASES,
        },
      },
    },
    'What learners can do after this unit.',
    { example: '[{ id: solve, text: Solve two-step equations. }]' },
  ),
  misconceptions: field(
    {
      kind: 'list',
      of: {
        kind: 'record',
        fields: {
          id: field(ID, 'A short name; distractors and correctives refer to it.', {
            required: true,
            example: 'sign-flip',
          }),
          text: field(TEXT, 'What a learner with this misconception thinks or does.', {
            required: true,
            example: 'Moves a term across the equals sign and keeps its sign.',
          }),
          outcomes: field(
            { kind: 'list', of: OUTCOME, single: true },
            'The outcomes that it stands in the way of.',
            {
              example: '[solve-two-step]',
            },
          ),
          aliases: ALIASES,
        },
      },
    },
    'Typical wrong ideas that distractors reveal and correctives treat.',
    { example: '[{ id: sign-flip, text: Keeps the sign of a moved term. }]' },
  ),
  aliases: ALIASES,
  ignore: IGNORE,
} as const satisfies Fields;

const ACTIVITY_FIELDS = {
  id: field(ID, 'A short name of the activity.', { example: 'balance-model' }),
  title: field(TEXT, 'The activity’s name for people.', {
    example: 'The balance model',
    otherwise: 'the first heading',
  }),
  unit: field(UNIT, 'The unit this belongs to.', { required: true, example: 'linear-equations' }),
  misconceptions: field(
    { kind: 'list', of: MISCONCEPTION, single: true },
    'The misconceptions that this activity treats.',
    { example: '[sign-flip]' },
  ),
  minutes: field(MINUTES, 'How long learners need, in minutes.', { example: '25' }),
  resources: field(
    { kind: 'list', of: { kind: 'path' }, single: true },
    'Files or web addresses that are used.',
    {
      example: '[worksheet.pdf]',
    },
  ),
  ignore: IGNORE,
} as const satisfies Fields;

const MODE_FIELD = field(
  { kind: 'list', of: MODE, single: true },
  'How the activity presents and engages; a corrective must differ in this from the lessons.',
  { example: 'worked-example' },
);

export const LESSON_FIELDS = {
  type: type('lesson', 'Initial instruction.'),
  ...ACTIVITY_FIELDS,
  outcomes: field({ kind: 'list', of: OUTCOME, single: true }, 'The outcomes that this lesson teaches.', {
    example: '[solve-two-step]',
    otherwise: 'all outcomes of the unit',
  }),
  mode: MODE_FIELD,
} as const satisfies Fields;

export const CORRECTIVE_FIELDS = {
  type: type('corrective', 'Instruction given again, differently, for outcomes not yet mastered.'),
  ...ACTIVITY_FIELDS,
  outcomes: field({ kind: 'list', of: OUTCOME, single: true }, 'The outcomes that this corrective is for.', {
    required: true,
    example: '[solve-two-step]',
  }),
  mode: MODE_FIELD,
} as const satisfies Fields;

export const ENRICHMENT_FIELDS = {
  type: type('enrichment', 'A challenge for learners who have mastered the unit.'),
  ...ACTIVITY_FIELDS,
  outcomes: field({ kind: 'list', of: OUTCOME, single: true }, 'The outcomes that this activity extends.', {
    example: '[solve-two-step]',
    otherwise: 'all outcomes of the unit',
  }),
  mode: MODE_FIELD,
  level: field(LEVEL, 'The level of Bloom’s taxonomy at which learners work.', { example: 'create' }),
  weight: field(SHARE, 'Share of a grade. Enrichment has none: leave it out or write 0.', {
    example: '0',
    otherwise: '0',
  }),
} as const satisfies Fields;

export const ASSESSMENT_FIELDS = {
  type: type('assessment', 'Items that show whether outcomes are mastered.'),
  id: field(ID, 'A short name of the assessment.', { example: 'equations-a' }),
  title: field(TEXT, 'The assessment’s name for people.', {
    otherwise: 'the first heading',
    example: 'Checkpoint A',
  }),
  unit: field(UNIT, 'The unit that is assessed.', { example: 'linear-equations' }),
  covers: field(
    { kind: 'list', of: UNIT_OR_OUTCOME, single: true },
    'Instead of a unit: the units or outcomes that an assessment over several units covers.',
    { example: '[integers, fractions/add-unlike]' },
  ),
  form: field(ID, 'Which of the parallel forms this is.', { example: 'A', otherwise: 'A' }),
  purpose: field(
    {
      kind: 'choice',
      values: {
        diagnostic: 'Shows before instruction what learners bring along.',
        formative: 'Shows what is not mastered yet, so that it can be learned; no grade.',
        summative: 'Certifies at the end.',
      },
    },
    'What the result is used for.',
    { example: 'formative', otherwise: 'formative' },
  ),
  minutes: field(MINUTES, 'How long learners need, in minutes.', { example: '20' }),
  weight: field(SHARE, 'Share of a grade; a formative assessment has none.', {
    example: '0',
    otherwise: '0',
  }),
  ignore: IGNORE,
} as const satisfies Fields;

export const FRAMEWORK_FIELDS = {
  type: type('framework', 'External standards that the course aligns to.'),
  id: field(ID, 'A short name of the framework.', { required: true, example: 'ccss' }),
  title: field(TEXT, 'The framework’s name for people.', { example: 'Common Core, Mathematics 8' }),
  items: field(
    {
      kind: 'list',
      of: {
        kind: 'record',
        fields: {
          code: field(TEXT, 'The standard’s code, as outcomes use it.', {
            required: true,
            example: 'CCSS.8.EE.C.7',
          }),
          text: field(TEXT, 'What the standard asks.', {
            example: 'Solve linear equations in one variable.',
          }),
          parent: field(TEXT, 'The code of the standard that this one belongs to.', {
            example: 'CCSS.8.EE.C',
          }),
        },
      },
    },
    'The standards.',
    { required: true, example: '[{ code: CCSS.8.EE.C.7, text: Solve linear equations. }]' },
  ),
  ignore: IGNORE,
} as const satisfies Fields;

export const FILE_FIELDS = {
  course: COURSE_FIELDS,
  unit: UNIT_FIELDS,
  lesson: LESSON_FIELDS,
  assessment: ASSESSMENT_FIELDS,
  corrective: CORRECTIVE_FIELDS,
  enrichment: ENRICHMENT_FIELDS,
  framework: FRAMEWORK_FIELDS,
} as const;

export type FileType = keyof typeof FILE_FIELDS;
export const FILE_TYPES = Object.keys(FILE_FIELDS) as readonly FileType[];

export function isFileType(value: unknown): value is FileType {
  return typeof value === 'string' && Object.hasOwn(FILE_FIELDS, value);
}

const KINDS = {
  choice: 'One right option of several.',
  multiple: 'Several right options.',
  numeric: 'A number, with tolerance, range or unit.',
  text: 'A short text, compared without case and outer space.',
  ordering: 'Entries to put into the right order.',
  matching: 'Pairs to find.',
  constructed: 'A free answer, judged by a rubric.',
} as const;

export type ItemKind = keyof typeof KINDS;

/** Attributes on an item’s heading. `id` stands for `#id`, `class` for `.class`. */
export const ITEM_ATTRIBUTES = {
  id: field(ID, 'The item’s id; the same id in another form of the unit marks its counterpart.', {
    example: '#q1',
  }),
  class: field(
    {
      kind: 'list',
      of: {
        kind: 'choice',
        values: {
          stimulus: 'Material shared by the items that follow; not an item itself.',
          anchor: 'This item is meant to stand in both forms.',
          fixed: 'Keep the order of the options.',
        },
      },
      single: true,
    },
    'Marks: .stimulus, .anchor, .fixed.',
    { example: '.fixed' },
  ),
  outcome: field(OUTCOME, 'The outcome that the item shows.', { example: 'solve-two-step' }),
  outcomes: field(
    { kind: 'list', of: OUTCOME, single: true },
    'The outcomes that the item shows, set apart by blanks.',
    {
      example: '"solve-two-step explain-balance"',
    },
  ),
  level: field(LEVEL, 'The level at which the item asks.', {
    example: 'apply',
    otherwise: 'the outcome’s level',
  }),
  points: field({ kind: 'number', min: 0, max: 1_000 }, 'What a right answer is worth.', {
    example: '2',
    otherwise: '1',
  }),
  type: field({ kind: 'choice', values: KINDS }, 'The kind of item, where the content does not show it.', {
    example: 'ordering',
    otherwise: 'found from the content',
  }),
  mode: field(MODE, 'How the item presents its task.', { example: 'case' }),
} as const satisfies Fields;

/** Attributes on an option of a choice. */
export const OPTION_ATTRIBUTES = {
  misconception: field(MISCONCEPTION, 'The misconception that choosing this option reveals.', {
    example: 'sign-flip',
  }),
  points: field({ kind: 'number', min: -1_000, max: 1_000 }, 'What choosing this option is worth.', {
    example: '0.5',
  }),
} as const satisfies Fields;

/** Attributes on a criterion of a rubric. */
export const CRITERION_ATTRIBUTES = {
  outcome: field(OUTCOME, 'The outcome that this criterion judges.', { example: 'explain-balance' }),
  points: field({ kind: 'number', min: 0, max: 1_000 }, 'What the criterion is worth.', {
    example: '2',
    otherwise: 'an equal share of the item’s points',
  }),
} as const satisfies Fields;
