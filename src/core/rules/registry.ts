// All rules in the order of the mastery cycle. A retired name is never used again for another meaning.
import type { AnyRule } from '../lint/rule.js';
import { assessmentMissing } from './assessment-missing.js';
import { BUILT_IN_RULES } from './built-in.js';
import { correctiveMissing } from './corrective-missing.js';
import { correctiveRereadOnly } from './corrective-reread-only.js';
import { correctiveSameMode } from './corrective-same-mode.js';
import { correctiveTime } from './corrective-time.js';
import { correctiveUntargeted } from './corrective-untargeted.js';
import { correctiveVerbatim } from './corrective-verbatim.js';
import { counterpartMismatch } from './counterpart-mismatch.js';
import { criterionOutcomeMissing } from './criterion-outcome-missing.js';
import { cumulativeReviewMissing } from './cumulative-review-missing.js';
import { enrichmentMissing } from './enrichment-missing.js';
import { enrichmentMoreOfSame } from './enrichment-more-of-same.js';
import { enrichmentPenalty } from './enrichment-penalty.js';
import { formBlueprintMismatch } from './form-blueprint-mismatch.js';
import { formIdenticalItem } from './form-identical-item.js';
import { formKeyLongest } from './form-key-longest.js';
import { formKeyPosition } from './form-key-position.js';
import { formLoadMismatch } from './form-load-mismatch.js';
import { formTrivialVariant } from './form-trivial-variant.js';
import { formativeGraded } from './formative-graded.js';
import { idDuplicate } from './id-duplicate.js';
import { instructionMissing } from './instruction-missing.js';
import { instructionModeMissing } from './instruction-mode-missing.js';
import { itemAbsoluteTerms } from './item-absolute-terms.js';
import { itemAllOfAbove } from './item-all-of-above.js';
import { itemClangCue } from './item-clang-cue.js';
import { itemCombinedOptions } from './item-combined-options.js';
import { itemFeedbackMissing } from './item-feedback-missing.js';
import { itemGrammarCue } from './item-grammar-cue.js';
import { itemKeyInvalid } from './item-key-invalid.js';
import { itemKeyLongest } from './item-key-longest.js';
import { itemKindUnknown } from './item-kind-unknown.js';
import { itemLevelBelowOutcome } from './item-level-below-outcome.js';
import { itemNegativeStem } from './item-negative-stem.js';
import { itemNoneOfAbove } from './item-none-of-above.js';
import { itemOptionCount } from './item-option-count.js';
import { itemOptionDuplicate } from './item-option-duplicate.js';
import { itemOptionOrder } from './item-option-order.js';
import { itemOptionsOverlap } from './item-options-overlap.js';
import { itemOutcomeMissing } from './item-outcome-missing.js';
import { itemStemUnfocused } from './item-stem-unfocused.js';
import { keyLeak } from './key-leak.js';
import { linkMissing } from './link-missing.js';
import { masteryThresholdMissing } from './mastery-threshold-missing.js';
import { masteryThresholdRange } from './mastery-threshold-range.js';
import { masteryThresholdStep } from './mastery-threshold-step.js';
import { optionFeedbackKeyOnly } from './option-feedback-key-only.js';
import { outcomeDecisionRisk } from './outcome-decision-risk.js';
import { outcomeDuplicate } from './outcome-duplicate.js';
import { outcomeLevelAmbiguous } from './outcome-level-ambiguous.js';
import { outcomeLevelMismatch } from './outcome-level-mismatch.js';
import { outcomeMissing } from './outcome-missing.js';
import { outcomeMultipleVerbs } from './outcome-multiple-verbs.js';
import { outcomeNoCriterion } from './outcome-no-criterion.js';
import { outcomeNotTaught } from './outcome-not-taught.js';
import { outcomeTeacherCentred } from './outcome-teacher-centred.js';
import { outcomeTooFewItems } from './outcome-too-few-items.js';
import { outcomeUnassessed } from './outcome-unassessed.js';
import { outcomeVerbMissing } from './outcome-verb-missing.js';
import { outcomeVerbUnmeasurable } from './outcome-verb-unmeasurable.js';
import { outcomeWeakVerb } from './outcome-weak-verb.js';
import { parallelFormMissing } from './parallel-form-missing.js';
import { prerequisiteCycle } from './prerequisite-cycle.js';
import { prerequisiteOrder } from './prerequisite-order.js';
import { reassessmentExposed } from './reassessment-exposed.js';
import { referenceUnknown } from './reference-unknown.js';
import { retakeWithoutCorrective } from './retake-without-corrective.js';
import { scaleInvalid } from './scale-invalid.js';
import { spacingGap } from './spacing-gap.js';

export const RULES: readonly AnyRule[] = [
  // define
  outcomeMissing,
  outcomeVerbUnmeasurable,
  outcomeVerbMissing,
  outcomeMultipleVerbs,
  outcomeLevelMismatch,
  outcomeLevelAmbiguous,
  outcomeWeakVerb,
  outcomeTeacherCentred,
  outcomeNoCriterion,
  outcomeDuplicate,
  masteryThresholdMissing,
  masteryThresholdRange,
  masteryThresholdStep,
  // instruct
  instructionMissing,
  outcomeNotTaught,
  instructionModeMissing,
  // assess
  assessmentMissing,
  outcomeUnassessed,
  outcomeTooFewItems,
  outcomeDecisionRisk,
  itemLevelBelowOutcome,
  itemOutcomeMissing,
  itemKindUnknown,
  itemKeyInvalid,
  itemAllOfAbove,
  itemNoneOfAbove,
  itemNegativeStem,
  itemKeyLongest,
  formKeyLongest,
  formKeyPosition,
  itemGrammarCue,
  itemAbsoluteTerms,
  itemOptionsOverlap,
  itemOptionDuplicate,
  itemOptionCount,
  itemOptionOrder,
  itemClangCue,
  itemStemUnfocused,
  itemCombinedOptions,
  itemFeedbackMissing,
  optionFeedbackKeyOnly,
  // correct
  correctiveMissing,
  correctiveSameMode,
  correctiveVerbatim,
  correctiveUntargeted,
  correctiveRereadOnly,
  correctiveTime,
  // reassess
  parallelFormMissing,
  formBlueprintMismatch,
  counterpartMismatch,
  formIdenticalItem,
  formTrivialVariant,
  formLoadMismatch,
  retakeWithoutCorrective,
  // enrich
  enrichmentMissing,
  enrichmentMoreOfSame,
  enrichmentPenalty,
  // sequence
  prerequisiteCycle,
  prerequisiteOrder,
  cumulativeReviewMissing,
  spacingGap,
  // integrity
  idDuplicate,
  referenceUnknown,
  linkMissing,
  keyLeak,
  reassessmentExposed,
  formativeGraded,
  scaleInvalid,
  criterionOutcomeMissing,
  // format
  ...BUILT_IN_RULES,
];

export function ruleNamed(name: string): AnyRule | undefined {
  return RULES.find(rule => rule.name === name);
}
