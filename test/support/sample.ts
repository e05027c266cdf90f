// The texts of a sample course, for tests that go through a whole one.
import { readdirSync, readFileSync } from 'node:fs';
import type { Texts } from './courses.js';

export function sampleTexts(name: 'algebra-foundations' | 'ecosistemas'): Texts {
  const folder = `samples/${name}`;
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter(file => file.endsWith('.md'));
  return Object.fromEntries(
    names.sort().map(file => [file.replaceAll('\\', '/'), readFileSync(`${folder}/${file}`, 'utf8')]),
  );
}
