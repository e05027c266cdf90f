// Whether two pieces of plain data are the same.

export function equalData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((value, i) => equalData(value, b[i]));
  }
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const other = b as Readonly<Record<string, unknown>>;
  return keys.every(
    key => Object.hasOwn(other, key) && equalData((a as Readonly<Record<string, unknown>>)[key], other[key]),
  );
}
