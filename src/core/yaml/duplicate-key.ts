// The problem of a frontmatter key that is given twice, reported at the second one.
import type { YamlProblem, YamlScalar } from './node.js';

export function duplicateKey(key: YamlScalar, first: YamlScalar): YamlProblem {
  return {
    code: 'duplicate-key',
    start: key.start,
    end: key.end,
    message: `“${key.text}” is given twice; only the first one counts.`,
    help: 'Keep one of the two and remove the other.',
    related: { start: first.start, end: first.end, message: `“${key.text}” is first given here` },
  };
}
