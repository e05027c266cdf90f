// One form in a small course, for rules on items: what they find, and what their safe fixes make of it.
import { applySafeFixes } from '../../src/core/lint/fixes.js';
import type { Preset } from '../../src/core/lint/settings.js';
import { COURSE, projectOf, shortFindings, type Texts } from './courses.js';

export interface FormSetup {
  readonly language?: string;
  readonly preset?: Preset;
  /** The course's settings of rules, in YAML. */
  readonly rules?: string;
}

const FORM = 'a.md';

export function formCourse(body: string, { language = 'en', rules }: FormSetup = {}): Texts {
  const settings = rules === undefined ? '' : `rules: ${rules}\n`;
  return {
    'course.md': COURSE.replace('id: c\n', `id: c\nlanguage: ${language}\n${settings}`),
    'u.md': '---\ntype: unit\nid: u\ntitle: U\noutcomes:\n  - { id: o, text: Explain ice. }\n---\n',
    [FORM]: `---\ntype: assessment\nunit: u\nform: A\n---\n\n${body}`,
  };
}

/** Findings of one rule as `line:column rule [what is marked]`. */
export function formFindings(body: string, rule: string, setup: FormSetup = {}): readonly string[] {
  const { preset = 'strict' } = setup;
  return shortFindings(formCourse(body, setup), { preset }, new RegExp(`^(?:${rule}|rule-crashed)$`));
}

/** The form's body after all safe fixes of one rule. */
export function fixedForm(body: string, rule: string, setup: FormSetup = {}): string {
  const texts = formCourse(body, setup);
  const { preset = 'strict' } = setup;
  const run = applySafeFixes(
    new Map(Object.entries(texts)),
    now => projectOf(Object.fromEntries(now), { preset }),
    finding => finding.rule === rule,
  );
  const head = texts[FORM]!.length - body.length;
  return run.texts.get(FORM)!.slice(head);
}

/** An item with options; the ones that begin with `*` are right. */
export function choice(stem: string, options: readonly string[], attributes = 'outcome=o'): string {
  const list = options.map(text => (text.startsWith('*') ? `- [x] ${text.slice(1)}` : `- [ ] ${text}`));
  return `## Item {${attributes}}\n\n${stem}\n\n${list.join('\n')}\n`;
}
