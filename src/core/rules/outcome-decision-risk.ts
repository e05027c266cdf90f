// outcome-decision-risk: items and threshold that too often pass learners who are not there yet, or hold those who are.
import type { DecisionFault, DecisionInput, DecisionLimits, DecisionRisk } from '../cycle/decision.js';
import { brokenLimits, decisionRisk } from '../cycle/decision.js';
import { type DecisionAdvice, decisionAdvice } from '../cycle/decision-advice.js';
import { flagOption, type OptionValues, shareOption } from '../lint/options.js';
import { unitRule } from '../lint/rule.js';
import { evidenceFor, formativeForms } from '../model/coverage.js';
import { decisionItems } from '../model/decision-items.js';
import { decisionHelp, riskWords } from '../model/decision-words.js';
import { capitalized, formName, listed } from '../model/form-name.js';
import { DEFAULT_THRESHOLD } from '../model/mastery.js';
import type { Form, Outcome } from '../model/types.js';

const options = {
  p0: shareOption(0.6, 'A learner who can do this share of such tasks has not mastered the outcome.'),
  p1: shareOption(0.9, 'A learner who can do this share of such tasks has mastered it.'),
  maxFP: shareOption(0.35, 'How often the first learner may pass.'),
  maxFN: shareOption(0.2, 'How often the second learner may be held back.'),
  maxGuess: shareOption(0.05, 'How often blind guessing may pass.'),
  guessing: flagOption(false, 'Take p0 and p1 as what learners know, to which lucky guesses are added.'),
};

export interface FormRisk extends DecisionRisk {
  /** Forms with this risk: “form A and form B”. */
  readonly forms: string;
  readonly faults: readonly DecisionFault[];
  readonly advice: DecisionAdvice;
  readonly threshold: number;
}

interface Data {
  readonly outcome: string;
  readonly risks: readonly FormRisk[];
}

export const outcomeDecisionRisk = unitRule<Data, typeof options>({
  name: 'outcome-decision-risk',
  step: 'assess',
  severity: 'warning',
  checks:
    'A form’s items and the threshold decide about each outcome so that few learners pass or are held back wrongly.',
  why: 'A learner who passes without having mastered the outcome takes the gap along; one who is held back loses time and trust.',
  sources: ['Millman 1973', 'Novick & Lewis 1974', 'Wilcox 1980'],
  fixes: 'none',
  options,
  *detect(unit, values) {
    const forms = formativeForms(unit);
    const threshold = unit.mastery.threshold ?? DEFAULT_THRESHOLD;
    for (const outcome of unit.outcomes) {
      const risks = new Map<string, { risk: Omit<FormRisk, 'forms'>; forms: Form[] }>();
      for (const form of forms) {
        const risk = riskOf(form, outcome, threshold, limitsOf(values));
        if (!risk) continue;
        // Parallel forms share their risks: one sentence for all of them.
        const key = JSON.stringify([risk.n, risk.points, risk.cut, risk.faults, risk.blindGuess.toFixed(3)]);
        const known = risks.get(key);
        if (known) known.forms.push(form);
        else risks.set(key, { risk, forms: [form] });
      }
      if (risks.size === 0) continue;
      const groups = [...risks.values()];
      yield {
        at: outcome.idAt,
        data: {
          outcome: outcome.id,
          risks: groups.map(group => ({ ...group.risk, forms: listed(group.forms.map(formName)) })),
        },
        related: groups.flatMap(group =>
          group.forms.map(form => ({
            at: form.nameAt,
            message: `${capitalized(formName(form))} asks for ${group.risk.cut} of ${group.risk.points} points`,
          })),
        ),
      };
    }
  },
  word: ({ outcome, risks }, values) => ({
    message: `“${outcome}” is decided too much by chance: ${risks.map(risk => riskWords(risk, values)).join('. ')}.`,
    help: decisionHelp(outcome, risks),
  }),
});

function limitsOf(values: OptionValues<typeof options>): DecisionLimits {
  const { p0, p1, maxFP, maxFN, maxGuess, guessing } = values;
  return { p0, p1, maxFalsePass: maxFP, maxFalseHold: maxFN, maxBlindGuess: maxGuess, guessing };
}

function riskOf(
  form: Form,
  outcome: Outcome,
  threshold: number,
  limits: DecisionLimits,
): Omit<FormRisk, 'forms'> | undefined {
  const evidence = evidenceFor(form, outcome);
  // Work judged by a rubric is scored in steps, for which counting right and wrong items says little.
  if (evidence.every(({ kind }) => kind === 'constructed')) return undefined;
  const input: DecisionInput = { items: decisionItems(form, outcome), threshold };
  const risk = decisionRisk(input, limits);
  const faults = brokenLimits(risk, limits);
  if (faults.length === 0) return undefined;
  return { ...risk, faults, advice: decisionAdvice(input, limits), threshold };
}
