// Every generated file with the text it should have.
import { keyReference } from './key-reference.js';
import { rulePageFiles } from './rule-pages.js';
import { schemaFiles } from './schemas.js';

/** @param read the files as they stand, for those that are generated in part */
export function generatedFiles(read: (path: string) => string | undefined): ReadonlyMap<string, string> {
  return new Map([...schemaFiles(), ...rulePageFiles(read), ['docs/keys.md', keyReference()]]);
}
