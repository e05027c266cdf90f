// The generated head of every rule's page, and the list of all rules.
import { expectation } from '../../src/core/course/shape.js';
import { type AnyRule, optionSpecs } from '../../src/core/lint/rule.js';
import { PRESETS, type Preset, presetSeverity } from '../../src/core/lint/settings.js';
import { STEP_TITLES, STEPS } from '../../src/core/lint/steps.js';
import { RULES } from '../../src/core/rules/registry.js';

const END = '<!-- The part above is generated from the rule; write below. -->';

const FIXES = {
  safe: 'Bloomery can fix it by itself',
  suggestion: 'Bloomery offers a change to confirm',
  none: 'to be solved by the author',
} as const;

/** @param page the page as it stands; what is written below the generated part is kept */
export function rulePage(rule: AnyRule, page: string | undefined): string {
  const at = page?.indexOf(END) ?? -1;
  const written = at < 0 ? `\n${(page ?? '').trim()}\n` : page!.slice(at + END.length);
  return `${pageHead(rule)}\n${END}\n${written.replace(/^\n*/, '\n').trimEnd()}\n`;
}

function pageHead(rule: AnyRule): string {
  const lines = [
    `# ${rule.name}`,
    '',
    rule.checks,
    '',
    '| | |',
    '|---|---|',
    `| Step | ${STEP_TITLES[rule.step]} |`,
    `| Severity | ${(Object.keys(PRESETS) as Preset[]).map(preset => `${presetSeverity(rule, preset)} in \`${preset}\``).join(', ')} |`,
    `| Fix | ${FIXES[rule.fixes]} |`,
    ...(rule.language
      ? ['| Languages | those with a word list: en, es, de, fr, pt; skipped in others |']
      : []),
    `| Sources | ${rule.sources.join('; ')} |`,
    '',
    rule.why,
    '',
  ];
  const options = Object.entries(optionSpecs(rule));
  if (options.length > 0) {
    lines.push('| Option | Takes | Default | Meaning |', '|---|---|---|---|');
    for (const [name, { shape, doc, default: value }] of options) {
      lines.push(`| \`${name}\` | ${expectation(shape)} | ${defaultWords(value, shape.kind)} | ${doc} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function defaultWords(value: unknown, kind: string): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(word => `\`${word}\``).join(', ');
  if (kind === 'share' && typeof value === 'number') return `\`${Number((value * 100).toFixed(2))}%\``;
  return `\`${String(value)}\``;
}

/** docs/rules/README.md: every rule in the order of the cycle. */
export function ruleIndex(): string {
  const lines = [
    '# Rules',
    '',
    'Every rule in the order of the mastery cycle. The columns say what a preset makes of its findings.',
    '',
  ];
  for (const step of STEPS) {
    const rules = RULES.filter(rule => rule.step === step);
    if (rules.length === 0) continue;
    lines.push(
      `## ${STEP_TITLES[step]}`,
      '',
      '| Rule | Checks | starter | default | strict |',
      '|---|---|---|---|---|',
    );
    for (const rule of rules) {
      const severities = (Object.keys(PRESETS) as Preset[]).map(preset => presetSeverity(rule, preset));
      lines.push(`| [${rule.name}](${rule.name}.md) | ${rule.checks} | ${severities.join(' | ')} |`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

export function rulePageFiles(read: (path: string) => string | undefined): ReadonlyMap<string, string> {
  const files = RULES.map((rule): [string, string] => {
    const path = `docs/rules/${rule.name}.md`;
    return [path, rulePage(rule, read(path))];
  });
  return new Map([...files, ['docs/rules/README.md', ruleIndex()]]);
}
