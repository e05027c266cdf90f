// Turns the sections of an assessment's body into parts: attributes read, offsets replaced by places.
import type {
  CellFact,
  LabelledFact,
  OptionFact,
  SectionFact,
  TableFact,
  TextFact,
} from '../markdown/facts.js';
import { CRITERION_ATTRIBUTES, ITEM_ATTRIBUTES, OPTION_ATTRIBUTES } from './fields.js';
import type { Located, Places } from './located.js';
import type { CellPart, OptionPart, SectionPart, TablePart } from './part.js';
import type { Problem } from './problem.js';
import { readAttributes } from './read-attributes.js';

export function readSectionPart(section: SectionFact, places: Places, problems: Problem[]): SectionPart {
  const { heading } = section;
  const located = (fact: TextFact): Located<string> => ({ value: fact.text, at: places.add(fact) });
  const value = (fact: LabelledFact): Located<string> => located(fact.value);
  const at = places.add(heading);
  const attributes =
    heading.attributes &&
    readAttributes(heading.attributes, ITEM_ATTRIBUTES, 'an item’s heading', places, problems);
  return {
    at,
    title: heading.text,
    ...(attributes && { attributes }),
    stem: located(section.stem),
    options: section.options.map(option => readOption(option, places, problems)),
    ordered: section.ordered.map(located),
    tables: section.tables.map(table => readTable(table, places, problems)),
    answers: section.answers.map(value),
    ...(section.explanation && { explanation: value(section.explanation) }),
    figures: section.figures,
    codes: section.codes,
    emphasis: section.emphasis,
  };
}

function readOption(option: OptionFact, places: Places, problems: Problem[]): OptionPart {
  const at = places.add(option);
  const attributes =
    option.attributes && readAttributes(option.attributes, OPTION_ATTRIBUTES, 'an option', places, problems);
  return {
    at,
    block: places.add(option.block),
    text: option.text,
    checked: option.checked,
    ...(attributes && { attributes }),
    ...(option.feedback && { feedback: { value: option.feedback.text, at: places.add(option.feedback) } }),
  };
}

function readTable(table: TableFact, places: Places, problems: Problem[]): TablePart {
  const cell = (fact: CellFact): CellPart => {
    const at = places.add(fact);
    const attributes =
      fact.attributes &&
      readAttributes(fact.attributes, CRITERION_ATTRIBUTES, 'a criterion', places, problems);
    return { at, text: fact.text, ...(attributes && { attributes }) };
  };
  return {
    at: places.add(table),
    header: table.header.map(cell),
    rows: table.rows.map(row => row.map(cell)),
  };
}
