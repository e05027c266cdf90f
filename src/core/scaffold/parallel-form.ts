// The skeleton of a form that is parallel to an existing one: its blueprint, and none of its texts.
import type { Form, Unit } from '../model/types.js';
import { blueprintOf } from './blueprint.js';
import type { ScaffoldFile } from './file.js';
import { slug } from './names.js';
import { newAssessment } from './new-assessment.js';

/** A, B, C, … as far as they are free; after Z numbers. */
export function nextFormName(forms: readonly Form[]): string {
  const used = new Set(forms.map(({ name }) => name.toUpperCase()));
  for (let n = 0; ; n++) {
    const name = n < 26 ? String.fromCharCode(65 + n) : String(n + 1);
    if (!used.has(name)) return name;
  }
}

/** @returns with a path beside the other form, named like it: `form-a.md` gives `form-b.md` */
export function parallelForm(unit: Unit, basis: Form): ScaffoldFile {
  const form = nextFormName(unit.forms.filter(({ purpose }) => purpose === basis.purpose));
  // In “A day out: form A” the name is the last word; an article is not meant.
  const lastWord = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(basis.title)?.[1];
  const title = lastWord === basis.name ? renamed(basis.title, basis.name, form) : undefined;
  const { path, text } = newAssessment({
    unit: unit.id,
    unitTitle: unit.title,
    language: unit.context.language,
    form,
    purpose: basis.purpose,
    items: blueprintOf(basis),
    ...(title !== undefined && { title }),
    ...(basis.minutes && { minutes: basis.minutes.value }),
  });
  const slash = basis.file.lastIndexOf('/') + 1;
  const [, stem = '', ending = '.md'] = /^(.*?)(\.[^.]*)?$/s.exec(basis.file.slice(slash))!;
  const name = renamed(stem, basis.name, slug(form) || form);
  return { path: basis.file.slice(0, slash) + (name === undefined ? path : name + ending), text };
}

/** A name with its last mention of one form changed to the other; undefined where it mentions none. */
function renamed(name: string, from: string, to: string): string | undefined {
  const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)];
  const last = words.findLast(word => word[0].toLowerCase() === from.toLowerCase());
  if (!last) return undefined;
  const by = last[0] === from.toUpperCase() && from !== from.toLowerCase() ? to.toUpperCase() : to;
  return name.slice(0, last.index) + by + name.slice(last.index + last[0].length);
}
