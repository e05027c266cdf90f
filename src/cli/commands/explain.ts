// `bloomery explain`: prints a rule's page, or the list of all rules.
import pc from 'picocolors';
import type { AnyRule } from '../../core/lint/rule.js';
import { STEP_TITLES, STEPS } from '../../core/lint/steps.js';
import { RULES, ruleNamed } from '../../core/rules/registry.js';
import { didYouMean } from '../../core/text/did-you-mean.js';
import { renderRulePage } from '../../report/rule-page.js';
import { EXIT, type Io, UsageError, wantsColor } from '../io.js';
import { readPage } from '../rule-pages.js';

export interface ExplainOptions {
  readonly color: boolean;
}

export async function explain(name: string | undefined, options: ExplainOptions, io: Io): Promise<number> {
  const color = wantsColor(io, options.color);
  io.stdout.write(name === undefined ? listOfRules(color) : renderRulePage(await page(name, io), { color }));
  return EXIT.clean;
}

async function page(name: string, io: Io): Promise<string> {
  const rule = ruleNamed(name);
  if (!rule) {
    const meant = didYouMean(
      name,
      RULES.map(known => known.name),
    );
    throw new UsageError(
      `There is no rule “${name}”. ${meant ? `Did you mean “${meant}”? ` : ''}“bloomery explain” lists all rules.`,
    );
  }
  return (await readPage(rule.name, io)) ?? shortPage(rule);
}

/** What the program itself knows about a rule, where its pages are not installed. */
function shortPage({ name, checks, why, sources }: AnyRule): string {
  return `# ${name}\n\n${checks}\n\n${why}\n\nSources: ${sources.join('; ')}\n`;
}

function listOfRules(color: boolean): string {
  const colors = pc.createColors(color);
  const width = Math.max(...RULES.map(({ name }) => name.length));
  const parts = STEPS.flatMap(step => {
    const rules = RULES.filter(rule => rule.step === step);
    if (rules.length === 0) return [];
    const lines = rules.map(({ name, checks }) => `  ${name.padEnd(width)}  ${colors.dim(checks)}`);
    return [`${colors.bold(STEP_TITLES[step])}\n${lines.join('\n')}\n`];
  });
  return `${parts.join('\n')}\n${RULES.length} rules. “bloomery explain RULE” prints a rule’s page.\n`;
}
