// The small complete course that `bloomery init` begins with: one unit, one outcome, the whole cycle.
import type { Level } from '../bloom/levels.js';
import type { ModeName } from '../course/modes.js';
import { inFolder, type ScaffoldFile } from './file.js';
import { newActivity } from './new-activity.js';
import { heading, newCourse } from './new-course.js';
import { type NewMisconception, type NewOutcome, newUnit } from './new-unit.js';
import { STARTER_EN } from './starter-en.js';
import { STARTER_ES } from './starter-es.js';
import { fill, primaryLanguage, wordsFor } from './words.js';
import { markdownFile, yamlId, yamlText } from './yaml-text.js';

/** The words of the example, by language. */
export interface StarterText {
  readonly title: string;
  readonly course: string;
  readonly folder: string;
  readonly unit: { readonly id: string; readonly title: string; readonly body: string };
  readonly outcome: NewOutcome & { readonly level: Level };
  readonly misconceptions: readonly NewMisconception[];
  readonly lesson: StarterActivity;
  readonly corrective: StarterActivity;
  readonly enrichment: StarterActivity;
  readonly forms: Readonly<Record<'A' | 'B', string>>;
}

export interface StarterActivity {
  readonly title: string;
  readonly mode: ModeName;
  readonly minutes: number;
  readonly body: string;
}

const TEXTS: Readonly<Record<string, StarterText>> = { en: STARTER_EN, es: STARTER_ES };

/** Languages that the example is written in. */
export const STARTER_LANGUAGES = Object.keys(TEXTS);

export interface StarterCourse {
  readonly id: string;
  readonly title: string;
  /** BCP 47; its first part must be one of `STARTER_LANGUAGES`. */
  readonly language: string;
}

/** The title of the example, for a course that has none yet; undefined in a language it is not written in. */
export function starterTitle(language: string): string | undefined {
  return textsFor(language)?.title;
}

/** Files relative to the course's folder; undefined in a language that the example is not written in. */
export function starterCourse({ id, title, language }: StarterCourse): readonly ScaffoldFile[] | undefined {
  const texts = textsFor(language);
  if (!texts) return undefined;
  const { unit, outcome, misconceptions } = texts;
  const course = newCourse({
    id,
    title,
    language,
    units: [unit.id],
    body: fill(texts.course, { title: heading(title) }),
  });
  const activity = (role: 'lesson' | 'corrective' | 'enrichment'): ScaffoldFile =>
    newActivity({
      role,
      unit: unit.id,
      language,
      ...texts[role],
      outcomes: [outcome.id],
      ...(role === 'corrective' && { misconceptions: misconceptions.map(({ id: name }) => name) }),
      ...(role === 'enrichment' && { level: 'create' }),
    });
  const files = [
    newUnit({ ...unit, language, outcomes: [outcome], misconceptions }),
    activity('lesson'),
    form(texts, language, 'A'),
    activity('corrective'),
    form(texts, language, 'B'),
    activity('enrichment'),
  ];
  return [course, ...inFolder(texts.folder, files)];
}

function form(texts: StarterText, language: string, name: 'A' | 'B'): ScaffoldFile {
  const words = wordsFor(language);
  const title = fill(words.assessmentTitle.formative, { unit: texts.unit.title, form: name });
  const head = [
    'type: assessment',
    `unit: ${yamlId(texts.unit.id)}`,
    `title: ${yamlText(title)}`,
    `form: ${name}`,
    'purpose: formative',
    'minutes: 10',
  ];
  const body = `${fill(words.assessment.formative, { title })}\n\n${texts.forms[name].trim()}`;
  return { path: `${words.files.formative}-${name.toLowerCase()}.md`, text: markdownFile(head, body) };
}

function textsFor(language: string): StarterText | undefined {
  const primary = primaryLanguage(language);
  return Object.hasOwn(TEXTS, primary) ? TEXTS[primary] : undefined;
}
