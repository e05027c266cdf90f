// A name for a finding that survives moved lines: for baselines and code hosts.
import type { Finding } from './finding.js';

/** The text of a file, without byte order mark. */
type TextOf = (file: string) => string | undefined;

/**
 * Hashes rule, file, the words at the place and, among equal ones, the running number. Lines and columns play no part,
 * so that text inserted above changes nothing.
 *
 * @param nameOf what a file is called in the hash
 * @returns one fingerprint a finding, 16 hexadecimal digits, in the order given
 */
export function fingerprints(
  findings: readonly Finding[],
  textOf: TextOf,
  nameOf?: (file: string) => string,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const words = wordsOf(finding, textOf, nameOf);
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return hash64(`${words}\n${count}`);
  });
}

/** What equal findings of a file have in common: the fingerprint of the first of them. */
export function sharedFingerprint(
  finding: Finding,
  textOf: TextOf,
  nameOf?: (file: string) => string,
): string {
  return hash64(`${wordsOf(finding, textOf, nameOf)}\n0`);
}

function wordsOf(
  { rule, file, start, end }: Finding,
  textOf: TextOf,
  nameOf: (file: string) => string = name => name,
): string {
  const words = (textOf(file) ?? '').slice(start, end).replace(/\s+/g, ' ').trim();
  return `${rule}\n${nameOf(file)}\n${words}`;
}

/** Two 32-bit FNV-1a hashes with different starts: enough to tell the findings of one course apart. */
export function hash64(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193) ^ (b >>> 13);
  }
  return [a, b].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
