// retake-without-corrective: learners may try again without having learned anything in between.
import type { Anchor } from '../course/located.js';
import { passWithin } from '../cycle/retake.js';
import { numberOption } from '../lint/options.js';
import { courseRule, type Detected } from '../lint/rule.js';
import { formativeForms } from '../model/coverage.js';
import type { Course, Unit } from '../model/types.js';
import { binomialUpperTail } from '../stats/binomial.js';

const options = {
  maxAttempts: numberOption(3, 'From how many attempts on more forms learners hardly gain anything.', {
    min: 1,
    max: 20,
    integer: true,
  }),
};

type Data =
  | { readonly fault: 'anytime' }
  | {
      readonly fault: 'forms' | 'many';
      readonly attempts: number;
      readonly forms: number;
      readonly units: readonly string[];
      /** Chance that a learner who gets 60 % of items right passes 4 of 5 within the attempts. */
      readonly chance: number;
    };

export const retakeWithoutCorrective = courseRule<Data, typeof options>({
  name: 'retake-without-corrective',
  step: 'reassess',
  severity: 'warning',
  checks: 'A retake needs the corrective first, and no more attempts are allowed than there are forms.',
  why: 'Without the corrective a retake is only a repeated test: the chance to pass by luck adds up with every try, and a form seen before shows memory.',
  sources: ['Bloom 1968, Learning for Mastery', 'Scharfen et al. 2018', 'binomial model of mastery tests'],
  fixes: 'suggestion',
  options,
  *detect(course, { maxAttempts }) {
    const seen = new Set<string>();
    for (const { retake, retakeAt } of [course.mastery, ...course.units.map(({ mastery }) => mastery)]) {
      if (retake !== 'anytime' || !retakeAt || seen.has(nameOf(retakeAt))) continue;
      seen.add(nameOf(retakeAt));
      yield { at: retakeAt, data: { fault: 'anytime' } };
    }
    yield* tooManyAttempts(course, maxAttempts);
  },
  word: data => {
    if (data.fault === 'anytime') {
      return {
        message: 'Learners may take another form at any time, without the corrective.',
        help: 'Write “retake: corrective”, so that another try follows another way of learning.',
      };
    }
    const { attempts, forms, units, chance } = data;
    const where = units.map(id => `“${id}”`).join(', ');
    return {
      message:
        data.fault === 'forms'
          ? `Learners may try ${attempts} times, but ${where} ${units.length === 1 ? 'has' : 'have'} only ${forms} forms: they would get one again that they have seen.`
          : `Learners may try ${attempts} times: one who gets 60% of the items right passes 4 of 5 in ${Math.round(chance * 100)}% of cases without learning anything.`,
      help:
        data.fault === 'forms'
          ? `Write “attempts: ${forms}”, or add parallel forms.`
          : 'Allow fewer attempts, and give more time and another corrective instead.',
    };
  },
  fix({ at, data }, input) {
    const { start, end } = input.span(at);
    if (data.fault === 'many') return [];
    const text = data.fault === 'anytime' ? 'corrective' : String(data.forms);
    return [{ title: `Change to “${text}”`, safe: false, edits: [{ start, end, text }] }];
  },
});

/** One finding for each place where attempts are written, with the units that it does not suit. */
function* tooManyAttempts(course: Course, most: number): Iterable<Detected<Data>> {
  const places = new Map<string, { at: Anchor; attempts: number; units: Unit[] }>();
  for (const unit of course.units) {
    const { attempts, attemptsAt } = unit.mastery;
    if (attempts === undefined || !attemptsAt) continue;
    const place = places.get(nameOf(attemptsAt)) ?? { at: attemptsAt, attempts, units: [] };
    place.units.push(unit);
    places.set(nameOf(attemptsAt), place);
  }
  for (const { at, attempts, units } of places.values()) {
    // A unit with one form needs a second one in any case, and hears so from another rule.
    const counted = units.map(unit => ({ unit, forms: formNames(unit) })).filter(({ forms }) => forms >= 2);
    const short = counted.filter(({ forms }) => forms < attempts);
    const fault = short.length > 0 ? 'forms' : attempts > most && counted.length > 0 ? 'many' : undefined;
    if (!fault) continue;
    yield {
      at,
      data: {
        fault,
        attempts,
        forms: Math.min(...(fault === 'forms' ? short : counted).map(({ forms }) => forms)),
        units: (fault === 'forms' ? short : counted).map(({ unit }) => unit.id),
        chance: passWithin(binomialUpperTail(5, 4, 0.6), attempts),
      },
      related: short.map(({ unit, forms }) => ({
        at: unit.idAt,
        message: `“${unit.id}” has ${forms} forms`,
      })),
      ...(fault === 'many' && { milder: 'info' as const }),
    };
  }
}

function formNames(unit: Unit): number {
  return new Set(formativeForms(unit).map(({ name }) => name)).size;
}

function nameOf({ file, place }: Anchor): string {
  return `${place} ${file}`;
}
