// The attributes in braces of an assessment, token by token, as they are written.
import type { CourseFile } from '../core/course/course-file.js';
import { placeSpan } from '../core/course/located.js';
import { type Attributes, trailingAttributes } from '../core/markdown/attributes.js';

export type AttributeCarrier = 'item' | 'option' | 'criterion';

export interface AttributeGroup {
  readonly on: AttributeCarrier;
  readonly attributes: Attributes;
}

/** In the order of items, in each the heading first, then options and cells. */
export function attributeGroups(file: CourseFile, text: string): readonly AttributeGroup[] {
  return file.part.sections.flatMap(({ attributes, options, tables }) => {
    const cells = tables.flatMap(({ header, rows }) => [header, ...rows].flat());
    return [
      ...group(file, text, 'item', attributes),
      ...options.flatMap(option => group(file, text, 'option', option.attributes)),
      ...cells.flatMap(cell => group(file, text, 'criterion', cell.attributes)),
    ];
  });
}

function group(
  file: CourseFile,
  text: string,
  on: AttributeCarrier,
  read: { readonly at: number } | undefined,
): readonly AttributeGroup[] {
  if (!read) return [];
  const { start, end } = placeSpan(file.places, read.at);
  const attributes = trailingAttributes(text, start, end);
  return attributes ? [{ on, attributes }] : [];
}
