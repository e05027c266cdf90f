// A list of outcomes for people at a terminal: line, level, verb and text in columns, advice below.
import pc from 'picocolors';
import stringWidth from 'string-width';
import { LEVELS } from '../core/bloom/levels.js';
import type { ReadOutcomeLine } from './outcomes.js';
import { clean, plural, toneOf } from './pretty.js';

type Colors = ReturnType<typeof pc.createColors>;

const NONE = '–';

export function outcomesToPretty(
  outcomes: readonly ReadOutcomeLine[],
  { color }: { readonly color: boolean },
): string {
  const colors = pc.createColors(color);
  const widths = {
    line: widest(outcomes.map(({ line }) => String(line))),
    level: widest(outcomes.map(({ level }) => level ?? NONE)),
    verb: widest(outcomes.map(({ verb }) => clean(verb ?? NONE))),
  };
  const indent = ' '.repeat(widths.line + 2);
  const lines = outcomes.flatMap(({ line, level, verb, text, findings }) => [
    [
      colors.dim(String(line).padStart(widths.line)),
      pad(level ?? NONE, widths.level),
      colors.bold(pad(clean(verb ?? NONE), widths.verb)),
      clean(text),
    ].join('  '),
    ...findings.flatMap(({ rule, severity, message, help }) => [
      `${indent}${toneOf(severity, colors)(severity)}  ${clean(message)}  ${colors.dim(rule)}`,
      `${indent}${colors.dim('do')}  ${clean(help)}`,
    ]),
  ]);
  return `${lines.join('\n')}\n\n${summary(outcomes, colors)}\n`;
}

function summary(outcomes: readonly ReadOutcomeLine[], colors: Colors): string {
  const levels = LEVELS.map(level => ({
    level,
    count: outcomes.filter(outcome => outcome.level === level).length,
  }));
  const without = outcomes.filter(({ level }) => level === null).length;
  const parts = [
    ...levels.filter(({ count }) => count > 0).map(({ level, count }) => `${count} ${level}`),
    ...(without > 0 ? [`${without} without a level`] : []),
  ];
  const found = outcomes.flatMap(({ findings }) => findings);
  const count = (severity: string): number => found.filter(finding => finding.severity === severity).length;
  const counts = [
    count('error') > 0 && colors.red(plural(count('error'), 'error')),
    count('warning') > 0 && colors.yellow(plural(count('warning'), 'warning')),
    count('info') > 0 && colors.cyan(plural(count('info'), 'hint')),
  ].filter(Boolean);
  const verdict = counts.length > 0 ? counts.join(', ') : colors.green('nothing to report');
  return `${plural(outcomes.length, 'outcome')} (${parts.join(', ')}): ${verdict}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
