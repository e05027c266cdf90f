// form-key-position: right options that stand at one place more often than chance puts them there.
import type { Fix } from '../course/fix.js';
import { numberOption, shareOption } from '../lint/options.js';
import { formRule } from '../lint/rule.js';
import { capitalized, formName, listed } from '../model/form-name.js';
import { type KeyLimits, keyPositions, positionFaults, shuffledOrders } from '../model/key-positions.js';
import { moveOptions } from '../model/move-options.js';
import { isShufflable, singleKeyItems } from '../model/selected-response.js';
import { type PositionFlag, type PositionTest, positionTest } from '../stats/position-test.js';

const options = {
  alpha: shareOption(0.01, 'How unlikely the places must be by chance.'),
  maxRun: numberOption(5, 'So many right options in a row at one place are reported.', {
    min: 3,
    max: 100,
    integer: true,
  }),
};

interface Data {
  readonly form: string;
  readonly test: PositionTest;
  readonly flags: readonly PositionFlag[];
  readonly keys: readonly { readonly options: number; readonly key: number; readonly movable: boolean }[];
  readonly limits: KeyLimits;
}

export const formKeyPosition = formRule<Data, typeof options>({
  name: 'form-key-position',
  step: 'assess',
  severity: 'warning',
  checks: 'In a form the right options stand at the places where chance would put them.',
  why: 'Authors like to hide the right option in the middle, and learners who guess there are right more often than they know.',
  sources: ['Haladyna, Downing & Rodriguez 2002', 'Attali & Bar-Hillel 2003', 'Bar-Hillel & Attali 2002'],
  fixes: 'safe',
  options,
  *detect({ form, context }, { alpha, maxRun }) {
    const items = singleKeyItems(form);
    const keys = keyPositions(items);
    const test = positionTest(keys);
    const limits = { alpha, maxRun };
    const flags = positionFaults(test, limits);
    if (flags.length === 0) return;
    yield {
      at: form.nameAt,
      data: {
        form: formName(form),
        test,
        flags,
        keys: keys.map((key, i) => ({ ...key, movable: isShufflable(items[i]!, context.language) })),
        limits,
      },
      places: items.map(item => item.options.map(({ part }) => ({ file: form.file, place: part.block }))),
    };
  },
  word: ({ form, test, flags }) => ({
    message: `${capitalized(form)} gives answers away by their place: ${flagWords(test, flags)}.`,
    help: 'Let chance order the options of each item, a die will do; do not even them out by hand, which makes another pattern. Mark items {.fixed} whose options have an order of their own.',
  }),
  fix({ at, data, places }, input): readonly Fix[] {
    const text = input.text(at.file);
    if (text === undefined || !places) return [];
    const blocks = places.map(item => item.map(place => input.span(place)));
    const keys = data.keys.map((key, i) => ({ ...key, movable: key.movable && canMove(text, blocks[i]!) }));
    const orders = shuffledOrders(keys, at.file, data.limits);
    const edits = orders?.flatMap((order, i) => moveOptions(text, blocks[i]!, order) ?? []) ?? [];
    return edits.length > 0 ? [{ title: 'Let chance order the options', safe: true, edits }] : [];
  },
});

function canMove(text: string, blocks: Parameters<typeof moveOptions>[1]): boolean {
  return moveOptions(text, blocks, blocks.map((_, i) => i).reverse()) !== undefined;
}

function flagWords(test: PositionTest, flags: readonly PositionFlag[]): string {
  const counts = test.counts.map((count, i) => `${placeName(i)} ${count}`).join(', ');
  const said: Readonly<Record<PositionFlag, string>> = {
    distribution: `of ${test.n} right options so many stand at each place (${counts})`,
    share: `${test.counts[test.top] ?? 0} of ${test.n} right options stand at place ${placeName(test.top)}`,
    run: `${test.longestRun} right options in a row stand at the same place`,
    unused: `none of ${test.n} right options stands at place ${listed(test.unused.map(placeName))}`,
  };
  // The share says the same as the distribution, in fewer numbers.
  const shown = flags.filter(flag => flag !== 'distribution' || !flags.includes('share'));
  return shown.map(flag => said[flag]).join('; ');
}

function placeName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
