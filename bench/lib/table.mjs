// Markdown tables for the terminal and the README.

/** @param {readonly (readonly string[])[]} rows the first is the header */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map(row => row[column].length)));
  const line = row => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [
    line(rows[0]),
    `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.slice(1).map(line),
  ].join('\n');
}

export function ms(value) {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

export function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
