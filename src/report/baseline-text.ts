// A baseline as a file: JSON, sorted and without line numbers, so that its changes can be read in a review.
import type { BaselineEntry } from './baseline.js';

export const BASELINE_VERSION = 1;

export function baselineText(findings: readonly BaselineEntry[]): string {
  return `${JSON.stringify({ version: BASELINE_VERSION, findings }, undefined, 2)}\n`;
}

/** @returns the entries, or in words what is wrong with the text */
export function readBaseline(text: string): readonly BaselineEntry[] | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'it is not valid JSON';
  }
  if (!isRecord(data) || !('version' in data) || !Array.isArray(data.findings)) return 'it is not a baseline';
  if (data.version !== BASELINE_VERSION) {
    return `its version is ${JSON.stringify(data.version)}, and this Bloomery reads version ${BASELINE_VERSION}`;
  }
  const wrong = data.findings.findIndex(entry => !isEntry(entry));
  if (wrong >= 0) return `entry ${wrong + 1} of its findings is damaged`;
  return data.findings;
}

function isEntry(data: unknown): data is BaselineEntry {
  return (
    isRecord(data) &&
    typeof data.fingerprint === 'string' &&
    /^[0-9a-f]{16}$/.test(data.fingerprint) &&
    typeof data.rule === 'string' &&
    typeof data.file === 'string' &&
    typeof data.message === 'string' &&
    Number.isSafeInteger(data.count) &&
    (data.count as number) > 0
  );
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
