// The course file of a new course.
import { FORMAT_VERSION } from '../course/read-file.js';
import type { ScaffoldFile } from './file.js';
import { fill, wordsFor } from './words.js';
import { markdownFile, yamlId, yamlIds, yamlText } from './yaml-text.js';

export interface NewCourse {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Ids of the units in the order of study; left out where there are none yet. */
  readonly units?: readonly string[];
  /** Takes the place of the usual body. */
  readonly body?: string;
}

export function newCourse({ id, title, language, units = [], body }: NewCourse): ScaffoldFile {
  const words = wordsFor(language);
  const head = [
    'type: course',
    `format: ${FORMAT_VERSION}`,
    `id: ${yamlId(id)}`,
    `title: ${yamlText(title)}`,
    `language: ${yamlId(language)}`,
    'mastery:',
    '  threshold: 80%',
    '  retake: corrective',
    ...(words.scale.length > 0 ? ['scale:', ...words.scale.map(line => `  ${line}`)] : []),
    units.length > 0 ? `units: ${yamlIds(units)}` : undefined,
  ];
  return {
    path: 'course.md',
    text: markdownFile(head, body ?? fill(words.course, { title: heading(title) })),
  };
}

/** A title as the words of a heading: on one line, its own markup switched off. */
export function heading(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>{}#$|~]/g, '\\$&');
}
