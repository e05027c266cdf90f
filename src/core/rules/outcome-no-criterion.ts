// outcome-no-criterion: an outcome that says neither itself nor through a threshold how well it is to be done.
import { unitRule } from '../lint/rule.js';
import { courseLexicon } from '../model/outcome.js';
import { foldPhrases, phrasePattern } from '../text/phrases.js';
import { maskVerbatim } from '../text/prose.js';

export const outcomeNoCriterion = unitRule<{ outcome: string }>({
  name: 'outcome-no-criterion',
  step: 'define',
  severity: 'info',
  optIn: true,
  checks: 'Where no threshold of mastery holds, an outcome names a condition or a criterion.',
  why: 'Without a threshold and without a criterion nobody can say when the outcome is reached.',
  sources: [
    'Mager: condition and degree',
    'Li et al. 2022: one course outcome in a hundred names a criterion',
  ],
  fixes: 'none',
  language: true,
  *detect(unit) {
    const lexicon = courseLexicon(unit.context);
    if (!lexicon || unit.mastery.threshold !== undefined) return;
    const { criteria } = lexicon.pack;
    const words = phrasePattern(criteria.filter(isWord));
    const signs = criteria.filter(phrase => !isWord(phrase));
    for (const { id, text, textAt } of unit.outcomes) {
      const plain = foldPhrases(maskVerbatim(text));
      if (plain === '' || words?.test(plain) || signs.some(sign => plain.includes(sign))) continue;
      yield { at: textAt, data: { outcome: id } };
    }
  },
  word: ({ outcome }) => ({
    message: `The outcome “${outcome}” names no condition or criterion, and no threshold of mastery holds for it.`,
    help: 'Set “mastery: { threshold: 80% }” in the course or the unit; or say in the outcome under which conditions and how well it is to be done.',
  }),
});

/** Apart from signs such as “%”, which follow a number directly. */
function isWord(phrase: string): boolean {
  return /^[\p{L}\p{N}]/u.test(phrase);
}
