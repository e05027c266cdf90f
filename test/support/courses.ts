// Small courses in memory for tests: texts by path, a project over them, findings as short lines.
import { Project, type ProjectOptions } from '../../src/core/project/project.js';
import { RULES } from '../../src/core/rules/registry.js';
import { lineColumn, lineStarts, sourceText } from '../../src/core/text/source.js';

export type Texts = Readonly<Record<string, string>>;

export const COURSE = '---\ntype: course\nformat: 1\nid: c\ntitle: C\nmastery: { threshold: 80% }\n---\n';

export function projectOf(texts: Texts, options: Partial<ProjectOptions> = {}): Project {
  const project = new Project({ rules: RULES, ...options });
  for (const [path, raw] of Object.entries(texts)) project.setFile(path, sourceText(raw).text);
  return project;
}

/** `file:line:column rule [what is marked]`, in order. */
export function shortFindings(
  texts: Texts,
  options: Partial<ProjectOptions> = {},
  only?: RegExp,
): readonly string[] {
  return projectOf(texts, options)
    .allFindings()
    .filter(({ rule }) => only?.test(rule) ?? true)
    .map(({ file, start, end, rule }) => {
      const { text } = sourceText(texts[file]!);
      const { line, column } = lineColumn(lineStarts(text), start);
      return `${file}:${line}:${column} ${rule} [${text.slice(start, end)}]`;
    });
}
