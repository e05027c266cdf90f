// The file of a new unit: outcomes and misconceptions, without lessons and forms.
import type { Level } from '../bloom/levels.js';
import type { ScaffoldFile } from './file.js';
import { heading } from './new-course.js';
import { fill, wordsFor } from './words.js';
import { markdownFile, yamlId, yamlIds, yamlText } from './yaml-text.js';

export interface NewOutcome {
  readonly id: string;
  readonly text: string;
  readonly level?: Level;
}

export interface NewMisconception {
  readonly id: string;
  readonly text: string;
  readonly outcomes?: readonly string[];
}

export interface NewUnit {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly outcomes: readonly NewOutcome[];
  readonly misconceptions?: readonly NewMisconception[];
  readonly body?: string;
}

export function newUnit({ id, title, language, outcomes, misconceptions = [], body }: NewUnit): ScaffoldFile {
  const words = wordsFor(language);
  const head = [
    'type: unit',
    `id: ${yamlId(id)}`,
    `title: ${yamlText(title)}`,
    ...(outcomes.length > 0 ? ['outcomes:', ...outcomes.flatMap(outcomeLines)] : []),
    ...(misconceptions.length > 0 ? ['misconceptions:', ...misconceptions.flatMap(misconceptionLines)] : []),
  ];
  return {
    path: `${words.files.unit}.md`,
    text: markdownFile(head, body ?? fill(words.unit, { title: heading(title) })),
  };
}

function outcomeLines({ id, text, level }: NewOutcome): readonly string[] {
  return [
    `  - id: ${yamlId(id)}`,
    `    text: ${yamlText(text)}`,
    ...(level === undefined ? [] : [`    level: ${level}`]),
  ];
}

function misconceptionLines({ id, text, outcomes = [] }: NewMisconception): readonly string[] {
  return [
    `  - id: ${yamlId(id)}`,
    `    text: ${yamlText(text)}`,
    ...(outcomes.length > 0 ? [`    outcomes: ${yamlIds(outcomes)}`] : []),
  ];
}
