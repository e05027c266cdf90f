// How messages call an assessment.
import type { Form } from './types.js';

/** `form A`, `the summative form A`; an assessment over several units by its title. */
export function formName(form: Form): string {
  if (form.covers.length > 0) return `“${form.title}”`;
  return form.purpose === 'formative' ? `form ${form.name}` : `the ${form.purpose} form ${form.name}`;
}

/** `form A`, `form A and form B`, `form A, form B and form C`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
