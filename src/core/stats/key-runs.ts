// Runs of the same key position: the longest one, and how likely chance makes one at least as long.

/** Length of the longest run of equal values; 0 for an empty list. */
export function longestRun(keys: readonly number[]): number {
  let longest = 0;
  let current = 0;
  keys.forEach((key, index) => {
    current = index > 0 && key === keys[index - 1] ? current + 1 : 1;
    longest = Math.max(longest, current);
  });
  return longest;
}

/**
 * Chance that items with these numbers of options, keys placed at random, show a run of at least `length`.
 * `length` ≤ 0 gives 1; more than there are items gives 0. Computed exactly, item by item, over the states
 * "position of the last key × length of its run".
 */
export function runChance(options: readonly number[], length: number): number {
  if (length <= 0) return 1;
  if (!(length <= options.length)) return 0;
  const positions = Math.max(...options);
  let done = 0;
  let states = new Float64Array(positions * length);
  options.forEach((m, index) => {
    const next = new Float64Array(positions * length);
    const open = index === 0 ? 1 : states.reduce((a, b) => a + b, 0);
    for (let position = 0; position < m; position++) {
      let same = 0;
      for (let run = 1; run < length; run++) {
        const before = states[position * length + run]!;
        same += before;
        if (run + 1 === length) done += before / m;
        else next[position * length + run + 1] = before / m;
      }
      if (length === 1) done += open / m;
      else next[position * length + 1] = (open - same) / m;
    }
    states = next;
  });
  return Math.min(1, done);
}
