// Writes a made-up course of any size, the same in every run: node generate-course.mjs [--units N] [--seed S] [--out FOLDER]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { frontmatter } from './generator/frontmatter.mjs';
import { unitFiles, unitId } from './generator/unit.mjs';
import { WORK } from './lib/paths.mjs';

/** @returns how many files and bytes were written; the first N units are the same in a course of any size */
export function generateCourse(folder, { units, seed = 'bloomery' }) {
  rmSync(folder, { recursive: true, force: true });
  const texts = new Map([['course.md', courseFile(units)]]);
  for (let number = 1; number <= units; number++) {
    for (const [file, text] of unitFiles(seed, number)) texts.set(file, text);
  }
  mkdirSync(folder, { recursive: true });
  // The folder may lie below one that git ignores; what is measured must be read all the same.
  writeFileSync(path.join(folder, '.gitignore'), '!*\n');
  let bytes = 0;
  for (const [file, text] of texts) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    bytes += Buffer.byteLength(text);
  }
  return { files: texts.size, bytes };
}

function courseFile(units) {
  const head = frontmatter({
    type: 'course',
    format: 1,
    id: 'made-up',
    title: 'A made-up course',
    language: 'en',
  });
  const order = Array.from({ length: units }, (_, i) => `  - ${unitId(i + 1)}`).join('\n');
  const standard = `mastery:\n  threshold: 80%\n  attempts: 2\nunits:\n${order}\n`;
  return `${head.replace(/---\n$/, `${standard}---\n`)}\n# A made-up course\n\nIts sentences mean nothing; it exists to be measured.\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { units: { type: 'string', default: '25' }, seed: { type: 'string' }, out: { type: 'string' } },
  });
  const units = Number(values.units);
  const out = path.resolve(values.out ?? path.join(WORK, `course-${units}`));
  const { files, bytes } = generateCourse(out, { units, ...(values.seed && { seed: values.seed }) });
  process.stdout.write(`${files} files, ${bytes} bytes in ${path.relative(process.cwd(), out)}\n`);
}
