// Writes the address of a link anew in the style of the old one: encoding, brackets, “./” and a last slash are kept.
import { decoded } from '../core/model/links.js';

export interface AddressStyle {
  /** What may not stand in the address as it is. */
  readonly unsafe: RegExp;
}

/** In a Markdown link; `%`, `#` and `?` would be read as something else everywhere. */
export const BARE: AddressStyle = { unsafe: /[\s\p{Cc}()<>\\%#?&]/gu };
/** In angle brackets, where blanks are fine. */
export const ANGLED: AddressStyle = { unsafe: /[\r\n\p{Cc}<>\\%#?&]/gu };
/** In YAML, quoted or not, also between brackets. */
export const YAML: AddressStyle = { unsafe: /[\s\p{Cc}\\%#?,[\]{}&*!|>'"`:@]/gu };

/**
 * @param old the address as written, without what follows `?` or `#`
 * @param path the way to the target from the file, not encoded
 */
export function styledPath(old: string, path: string, { unsafe }: AddressStyle): string {
  const written = new Map(old.split('/').map(step => [decoded(step).normalize('NFC'), step]));
  // Who writes “%C3%BC” for “ü” once wants it always.
  const letters = /%[89a-f][\da-f]/i.test(old);
  const steps = path
    .replace(/\/$/, '')
    .split('/')
    .map(step => {
      const known = written.get(step);
      if (known !== undefined) return known;
      const safe = step.replace(unsafe, char => encoded(char));
      return letters ? safe.replace(/[^\p{ASCII}]+/gu, encodeURIComponent) : safe;
    });
  const start = /^\.\//.test(old) && steps[0] !== '..' ? './' : '';
  return `${start}${steps.join('/')}${old.endsWith('/') ? '/' : ''}`;
}

/** `encodeURIComponent` leaves brackets and quotes alone. */
function encoded(char: string): string {
  return /[!'()*]/.test(char)
    ? `%${char.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(char);
}
