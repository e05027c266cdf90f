// Says in plain words how often a decision goes wrong, and what would make it sound.
import type { DecisionFault, DecisionRisk } from '../cycle/decision.js';
import type { DecisionAdvice } from '../cycle/decision-advice.js';
import { percent } from '../text/percent.js';
import { capitalized } from './form-name.js';

interface NamedRisk extends DecisionRisk {
  readonly forms: string;
  readonly faults: readonly DecisionFault[];
  readonly advice: DecisionAdvice;
}

/** “form A asks for 3 of 3 items; a learner who can do 90% of such tasks is held back 3 times in 10 (27%)”. */
export function riskWords(risk: NamedRisk, { p0, p1 }: { readonly p0: number; readonly p1: number }): string {
  const said: Readonly<Record<DecisionFault, string>> = {
    'false-pass': `a learner who can do ${percent(p0)} of such tasks still passes ${timesWords(risk.falsePass)}`,
    'false-hold': `a learner who can do ${percent(p1)} of such tasks is held back ${timesWords(risk.falseHold)}`,
    'blind-guess': `guessing blindly passes ${timesWords(risk.blindGuess)}`,
  };
  return `${risk.forms} ${risk.forms.includes(' and ') ? 'ask' : 'asks'} for ${neededWords(risk)}, so that ${risk.faults.map(fault => said[fault]).join(', and ')}`;
}

/** `4 times in 10 (37%)`; rare things are counted in hundreds. */
export function timesWords(chance: number): string {
  const [times, of] =
    chance >= 0.095 && chance < 0.95 ? [Math.round(chance * 10), 10] : [Math.round(chance * 100), 100];
  const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  return `${often} in ${of} (${percent(Math.round(chance * 100) / 100)})`;
}

function neededWords({ n, points, cut }: DecisionRisk): string {
  if (n === points)
    return cut === n ? `${n === 1 ? 'its only item' : `all ${n} items`}` : `${cut} of ${n} items`;
  return `${number(cut)} of ${number(points)} points`;
}

function number(value: number): string {
  return String(Number(value.toFixed(2)));
}

export function decisionHelp(outcome: string, risks: readonly NamedRisk[]): string {
  const ways = new Set(
    risks.map(({ forms, advice, faults }) => {
      const where = risks.length > 1 ? `In ${forms}: ` : '';
      const { otherLength, otherCut } = advice;
      const open = faults.includes('blind-guess') ? 'items with more options or open answers' : undefined;
      const choices = [
        otherLength && `${otherLength.n} items for “${outcome}” of which ${otherLength.cut} must be right`,
        otherCut &&
          `a threshold at which ${otherCut.cut} of ${otherCut.n} suffice (${percent(otherCut.effective)})`,
        open,
      ].filter(Boolean);
      return choices.length > 0
        ? `${where}${capitalized(choices.join(', or '))} would keep these risks small.`
        : `${where}Write more items for “${outcome}”, with open answers where you can.`;
    }),
  );
  return [...ways].join(' ');
}
