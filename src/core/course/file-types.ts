// What each type of course file is for, in one place for all types.
import { COURSE_FIELDS, FILE_FIELDS, FILE_TYPES, type FileType } from './fields.js';
import type { Field } from './shape.js';

export const FILE_TYPE_DOCS = Object.fromEntries(
  FILE_TYPES.map(type => {
    const values: Readonly<Partial<Record<FileType, string>>> = FILE_FIELDS[type].type.shape.values;
    return [type, values[type] ?? ''];
  }),
) as Readonly<Record<FileType, string>>;

/** The key `type` of a file that is no course file yet: it may become any. */
export const TYPE_FIELD: Field = {
  ...COURSE_FIELDS.type,
  shape: { kind: 'choice', values: FILE_TYPE_DOCS },
  example: 'unit',
};
