// Options that several commands share, and how their values are read.
import { InvalidArgumentError, Option } from 'commander';

export function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty');
}

export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

export function minutes(text: string): number {
  const number = wholeNumber(text);
  if (number < 1 || number > 100_000) throw new InvalidArgumentError('Write a number from 1 to 100000.');
  return number;
}

/** An option that may be given several times, each with one text. */
export function repeated(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Names set apart by commas or blanks; the option may also be given several times. */
export function names(text: string, before: readonly string[] = []): readonly string[] {
  const found = text.split(/[\s,]+/).filter(name => name !== '');
  if (found.length === 0) throw new InvalidArgumentError('Write at least one id.');
  return [...before, ...found];
}
