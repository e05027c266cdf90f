// The pages of rules, where they are installed beside the program.
import { sourceText } from '../core/text/source.js';
import type { Io } from './io.js';

export async function readPage(rule: string, io: Io): Promise<string | undefined> {
  const raw = await io.files.read(`${io.packageFolder}/docs/rules/${rule}.md`).catch(() => undefined);
  return raw === undefined ? undefined : sourceText(raw).text;
}
