// The file of a new form: the items of a blueprint, with clearly marked places for every text.
import type { Purpose } from '../model/types.js';
import type { ItemBlueprint } from './blueprint.js';
import type { ScaffoldFile } from './file.js';
import { itemSkeleton, stimulusSkeleton } from './item-skeleton.js';
import { slug } from './names.js';
import { heading } from './new-course.js';
import { fill, wordsFor } from './words.js';
import { markdownFile, yamlId, yamlText } from './yaml-text.js';

export interface NewAssessment {
  /** The unit’s id. */
  readonly unit: string;
  readonly unitTitle: string;
  readonly language: string;
  /** The form’s name: A, B, … */
  readonly form: string;
  readonly purpose: Purpose;
  readonly title?: string;
  readonly id?: string;
  readonly minutes?: number;
  readonly items: readonly ItemBlueprint[];
}

export function newAssessment(assessment: NewAssessment): ScaffoldFile {
  const { unit, language, form, purpose, id, minutes, items } = assessment;
  const words = wordsFor(language);
  const title =
    assessment.title ?? fill(words.assessmentTitle[purpose], { unit: assessment.unitTitle, form });
  const head = [
    'type: assessment',
    id === undefined ? undefined : `id: ${yamlId(id)}`,
    `unit: ${yamlId(unit)}`,
    `title: ${yamlText(title)}`,
    `form: ${yamlId(form)}`,
    `purpose: ${purpose}`,
    minutes === undefined ? undefined : `minutes: ${minutes}`,
  ];
  const sections: string[] = [fill(words.assessment[purpose], { title: heading(title) })];
  let material = 0;
  items.forEach((item, i) => {
    for (let n = 0; n < item.stimuli; n++) sections.push(stimulusSkeleton(++material, form, words));
    sections.push(itemSkeleton(item, { number: i + 1, form, words }));
  });
  return {
    path: `${words.files[purpose]}-${slug(form) || 'x'}.md`,
    text: markdownFile(head, sections.join('\n\n')),
  };
}
