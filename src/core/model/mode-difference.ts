// Whether an activity presents its content and engages learners in another way than earlier ones did.
import { MODES, type Mode, type ModeName, modeNamed } from '../course/modes.js';

/** The facets of the domain’s difference test. */
export type Facet = 'presentation' | 'engagement';

/**
 * The facets in which a mode differs from every one of the others. With several modes, an activity is what its most
 * different mode makes it. Unknown modes say nothing; undefined where nothing is left to compare.
 */
export function differingFacets(
  modes: readonly string[],
  earlier: readonly string[],
): readonly Facet[] | undefined {
  const before = earlier.flatMap(name => modeNamed(name) ?? []);
  const own = modes.flatMap(name => modeNamed(name) ?? []);
  if (before.length === 0 || own.length === 0) return undefined;
  return own.map(mode => facetsOf(mode, before)).sort((a, b) => b.length - a.length)[0];
}

function facetsOf(mode: Mode, before: readonly Mode[]): readonly Facet[] {
  return (['presentation', 'engagement'] as const).filter(facet =>
    before.every(other => other[facet] !== mode[facet]),
  );
}

/** Modes that suit a corrective: what Guskey’s catalogue names first, one of each kind of engagement. */
const SUITABLE: readonly ModeName[] = [
  'peer-tutoring',
  'error-analysis',
  'diagram',
  'small-group-reteach',
  'guided-practice',
  'manipulative',
  'game',
  'worked-example',
];

/** Modes that differ from the earlier ones as much as possible, the best first. */
export function differentModes(earlier: readonly string[], limit: number): readonly ModeName[] {
  const before = earlier.flatMap(name => modeNamed(name) ?? []);
  return SUITABLE.map(name => ({ name, facets: facetsOf(MODES[name], before).length }))
    .filter(({ facets }) => facets > 0)
    .sort((a, b) => b.facets - a.facets)
    .slice(0, limit)
    .map(({ name }) => name);
}
