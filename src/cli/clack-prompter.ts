// Asks questions at a terminal, with @clack/prompts.
import { isCancel, multiselect, select, text } from '@clack/prompts';
import { CancelledError } from './io.js';
import type { Choice, Prompter } from './prompter.js';

const SHOWN = 12;

export const clackPrompter: Prompter = {
  text: async ({ message, initial, placeholder, problem }) =>
    answered(
      await text({
        message,
        ...(initial !== undefined && { initialValue: initial }),
        ...(placeholder !== undefined && { placeholder }),
        ...(problem && { validate: (answer: string | undefined) => problem((answer ?? '').trim()) }),
      }),
      // Clack gives nothing at all for an empty line.
    )?.trim() ?? '',
  choice: async ({ message, choices, initial }) =>
    answered(
      await select({
        message,
        options: options(choices),
        maxItems: SHOWN,
        ...(initial !== undefined && { initialValue: initial }),
      }),
    ),
  choices: async ({ message, choices }) =>
    answered(await multiselect({ message, options: options(choices), required: true, maxItems: SHOWN })),
};

function options(choices: readonly Choice[]): { value: string; label: string; hint?: string }[] {
  return choices.map(({ value, hint }) => ({ value, label: value, ...(hint !== undefined && { hint }) }));
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new CancelledError();
  return answer as Exclude<T, symbol>;
}
