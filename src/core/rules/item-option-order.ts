// item-option-order: numbers or dates among the options that stand in no order.
import type { Fix } from '../course/fix.js';
import { formRule } from '../lint/rule.js';
import { itemName } from '../model/item-text.js';
import { moveOptions } from '../model/move-options.js';
import { isInOrder, optionQuantities, risingOrder } from '../model/option-order.js';
import { choosingItems, namesPositions } from '../model/selected-response.js';

interface Data {
  readonly item: string;
  readonly values: readonly number[];
  /** The options from the smallest value to the largest one, by their present places. */
  readonly order: readonly number[];
}

export const itemOptionOrder = formRule<Data>({
  name: 'item-option-order',
  step: 'assess',
  severity: 'info',
  checks: 'Options that are numbers, quantities or dates stand in order.',
  why: 'Values in order are easy to look through; out of order they add a difficulty that has nothing to do with the outcome.',
  sources: ['Haladyna, Downing & Rodriguez 2002'],
  fixes: 'safe',
  *detect({ form, context }) {
    for (const item of choosingItems(form)) {
      if (item.fixed) continue;
      const quantities = optionQuantities(item, context.language);
      if (!quantities || isInOrder(quantities)) continue;
      const blocks = item.options.map(({ part }) => ({ file: form.file, place: part.block }));
      yield {
        at: item.options[0]!.at,
        data: {
          item: itemName(item),
          values: quantities.map(({ value }) => value),
          order: risingOrder(quantities),
        },
        places: namesPositions(item) ? [] : [blocks],
      };
    }
  },
  word: ({ item }) => ({
    message: `${item}: the values of the options stand in no order.`,
    help: 'Put them in order from the smallest to the largest; mark the item {.fixed} if their order is meant.',
  }),
  fix({ at, data, places }, input): readonly Fix[] {
    const text = input.text(at.file);
    const blocks = places?.[0]?.map(place => input.span(place));
    const edit = text !== undefined && blocks && moveOptions(text, blocks, data.order);
    return edit ? [{ title: 'Sort the options', safe: true, edits: [edit] }] : [];
  },
});
