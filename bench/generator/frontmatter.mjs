// Frontmatter from plain data, written as authors write it.

/** Values are scalars, lists of scalars, or lists of records, which take a line a key. */
export function frontmatter(data) {
  const lines = [];
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    if (!Array.isArray(value)) lines.push(`${key}: ${scalar(value)}`);
    else if (typeof value[0] !== 'object') lines.push(`${key}: ${scalar(value)}`);
    else {
      lines.push(`${key}:`);
      for (const record of value) {
        Object.entries(record).forEach(([name, inner], i) => {
          lines.push(`${i === 0 ? '  - ' : '    '}${name}: ${scalar(inner)}`);
        });
      }
    }
  }
  return `---\n${lines.join('\n')}\n---\n`;
}

function scalar(value) {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
