// Writes a share as authors write it.

/** `0.8` as `80%`, `0.835` as `83.5%`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
