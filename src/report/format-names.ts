// The names of the formats, apart from what makes them: help should not have to load that.

export const FORMAT_NAMES = [
  'pretty',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'csv',
] as const;

export type Format = (typeof FORMAT_NAMES)[number];
