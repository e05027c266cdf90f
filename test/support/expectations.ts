// Expectations that sample files state in place: which rules report on which line.

/**
 * In frontmatter `# finds: rule, rule` at the end of a line (or `# finds above: rule` below a line that can hold no
 * comment); in the body `<!-- finds: rule -->` on a line of its own, about the next line that is not blank. Where a comment
 * directly above would break a list or a table in two, `<!-- finds +N: rule -->` before the whole block is about the line
 * N lines below that one.
 *
 * @returns `line rule`, a rule once for each finding
 */
export function statedFindings(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, i) => {
    const yaml = /(?:^|\s)#\s*finds( above)?:\s*(.+?)\s*$/.exec(line);
    const body = /^\s*<!--\s*finds(?: \+(\d+))?:\s*(.+?)\s*-->\s*$/.exec(line);
    if (body) return entries(body[2]!, nextLine(lines, i) + Number(body[1] ?? 0));
    if (yaml) return entries(yaml[2]!, yaml[1] ? i : i + 1);
    return [];
  });
}

function entries(rules: string, line: number): readonly string[] {
  return rules.split(',').map(rule => `${line} ${rule.trim()}`);
}

/** The number (from 1) of the next line that is neither blank nor a statement itself. */
function nextLine(lines: readonly string[], index: number): number {
  let next = index + 1;
  while (next < lines.length && /^\s*(?:<!--\s*finds(?: \+\d+)?:.*)?$/.test(lines[next]!)) next++;
  return next + 1;
}
