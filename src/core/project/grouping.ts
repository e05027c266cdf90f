// What decides which unit a file belongs to, and the inputs of a unit with one part replaced.
import type { Part } from '../course/part.js';
import type { Placed, UnitInput } from '../model/unit.js';

/** Parts with equal keys belong to the same unit: a change that keeps the key moves no file. */
export function groupingKey(part: Part): string {
  switch (part.type) {
    case 'unit':
      return `unit ${part.fields.id?.value ?? ''} ${(part.fields.aliases?.items ?? []).map(({ value }) => value).join(' ')}`;
    case 'course':
    case 'framework':
      return part.type;
    default:
      return `${part.type} ${part.fields.unit?.value ?? ''}`;
  }
}

export function replacePart(input: UnitInput, file: string, part: Part): UnitInput {
  const swap = <P extends Part>(placed: Placed<P>): Placed<P> =>
    // The grouping key is equal, so the part has the type of the one that it replaces.
    placed.file === file ? { file, part: part as P } : placed;
  return {
    unit: swap(input.unit),
    activities: input.activities.map(swap),
    assessments: input.assessments.map(swap),
    context: input.context,
  };
}

/** Whether a unit would come out the same: parts keep their identity as long as they say the same. */
export function sameInput(a: UnitInput, b: UnitInput): boolean {
  return (
    a.context === b.context &&
    a.unit.part === b.unit.part &&
    sameParts(a.activities, b.activities) &&
    sameParts(a.assessments, b.assessments)
  );
}

function sameParts(a: readonly Placed[], b: readonly Placed[]): boolean {
  return a.length === b.length && a.every(({ file, part }, i) => file === b[i]!.file && part === b[i]!.part);
}
