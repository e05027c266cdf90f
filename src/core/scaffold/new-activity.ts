// The files of new lessons, correctives and enrichment activities, which share one shape.
import type { Level } from '../bloom/levels.js';
import { MODE_DOCS, type ModeName } from '../course/modes.js';
import type { ScaffoldFile } from './file.js';
import { slug } from './names.js';
import { heading } from './new-course.js';
import { fill, primaryLanguage, wordsFor } from './words.js';
import { markdownFile, yamlId, yamlIds, yamlText } from './yaml-text.js';

export interface NewActivity {
  readonly role: 'lesson' | 'corrective' | 'enrichment';
  /** The unit’s id. */
  readonly unit: string;
  readonly title: string;
  readonly language: string;
  readonly id?: string;
  /** Left out, a lesson or enrichment is for all outcomes of its unit; a corrective must name its own. */
  readonly outcomes?: readonly string[];
  readonly misconceptions?: readonly string[];
  readonly mode?: ModeName;
  readonly minutes?: number;
  /** Of an enrichment only. */
  readonly level?: Level;
  readonly body?: string;
}

export function newActivity(activity: NewActivity): ScaffoldFile {
  const {
    role,
    unit,
    title,
    language,
    id,
    outcomes = [],
    misconceptions = [],
    mode,
    minutes,
    level,
  } = activity;
  const words = wordsFor(language);
  const head = [
    `type: ${role}`,
    id === undefined ? undefined : `id: ${yamlId(id)}`,
    `unit: ${yamlId(unit)}`,
    `title: ${yamlText(title)}`,
    outcomes.length > 0 ? `outcomes: ${yamlIds(outcomes)}` : undefined,
    misconceptions.length > 0 ? `misconceptions: ${yamlIds(misconceptions)}` : undefined,
    mode && `mode: ${mode}`,
    level && role === 'enrichment' ? `level: ${level}` : undefined,
    minutes === undefined ? undefined : `minutes: ${minutes}`,
  ];
  const body =
    activity.body ??
    fill(words[role], { title: heading(title), mode: mode ?? '…', modeDoc: docOf(mode, language) });
  return { path: activityFileName(role, title, language), text: markdownFile(head, body) };
}

/** `corrective-paper-clock.md`, in the course’s language. */
export function activityFileName(role: NewActivity['role'], title: string, language: string): string {
  const prefix = wordsFor(language).files[role];
  const name = slug(title);
  return name === '' || name === prefix ? `${prefix}.md` : `${prefix}-${name}.md`;
}

/** The modes’ descriptions are English. */
function docOf(mode: ModeName | undefined, language: string): string {
  return (mode && primaryLanguage(language) === 'en' && MODE_DOCS[mode]) || '';
}
