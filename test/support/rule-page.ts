// Reads the examples of a rule's page: level-3 headings below "Examples", each with fenced files that state their findings.
import type { Code, Root } from 'mdast';
import { parseMarkdown } from '../../src/core/markdown/processor.js';
import { Project } from '../../src/core/project/project.js';
import { RULES } from '../../src/core/rules/registry.js';

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  /** Lines (from 1) at which the page's rule must report, with a severity where the page states one. */
  readonly finds: readonly { readonly line: number; readonly severity?: string }[];
}

export interface Example {
  readonly title: string;
  readonly files: readonly ExampleFile[];
}

/** Fences are written as ```markdown file=unit.md finds=8,12/info */
export function readExamples(page: string): readonly Example[] {
  const root: Root = parseMarkdown(page);
  const examples: { title: string; files: ExampleFile[] }[] = [];
  let inExamples = false;
  for (const node of root.children) {
    if (node.type === 'heading') {
      const title = page.slice(node.children[0]?.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      if (node.depth === 2) inExamples = title === 'Examples';
      else if (node.depth === 3 && inExamples) examples.push({ title, files: [] });
    } else if (node.type === 'code' && inExamples && node.meta)
      examples.at(-1)?.files.push(exampleFile(node));
  }
  return examples;
}

function exampleFile(code: Code): ExampleFile {
  const meta = new Map((code.meta ?? '').split(/\s+/).map(word => word.split('=', 2) as [string, string]));
  const path = meta.get('file');
  if (!path) throw new Error(`A fence of an example needs file=…: ${code.meta}`);
  const finds = (meta.get('finds') ?? '').split(',').filter(word => word !== '');
  return {
    path,
    text: `${code.value}\n`,
    finds: finds.map(word => {
      const [line, severity] = word.split('/');
      return { line: Number(line), ...(severity && { severity }) };
    }),
  };
}

/** The course around examples that bring none: everything on, the page's rule in any case. */
function courseFor(rule: string): string {
  return `---\ntype: course\nformat: 1\nid: example\ntitle: Example\nmastery: { threshold: 80% }\nrules: { preset: strict, ${rule}: {} }\n---\n`;
}

/** The files of an example by path, with a course file in any case. */
export function exampleTexts({ files }: Example, rule: string): ReadonlyMap<string, string> {
  const hasCourse = files.some(({ text }) => /^type: course$/m.test(text));
  return new Map([
    ...(hasCourse ? [] : [['course.md', courseFor(rule)] as const]),
    ...files.map(({ path, text }) => [path, text] as const),
  ]);
}

/** A project of texts by path, in which these are all the files there are. */
export function projectOfTexts(texts: ReadonlyMap<string, string>): Project {
  const project = new Project({ rules: RULES });
  for (const [path, text] of texts) project.setFile(path, text);
  project.setExistingFiles({ files: texts.keys() });
  return project;
}
