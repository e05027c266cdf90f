// The extension's words that are used in several places, in the editor's language.
import { l10n } from 'vscode';
import type { Counts, CycleStep, FormNode, StepNode } from '../server/protocol.js';

export function stepText(step: CycleStep): string {
  switch (step) {
    case 'define':
      return l10n.t('Define outcomes');
    case 'instruct':
      return l10n.t('Teach');
    case 'assess':
      return l10n.t('Assess: form A');
    case 'correct':
      return l10n.t('Correct');
    case 'reassess':
      return l10n.t('Reassess: form B');
    case 'enrich':
      return l10n.t('Enrich');
  }
}

/** Short, beside the step’s name. */
export function stepDescription({ step, covered, outcomes, files }: StepNode): string {
  if (step === 'define') return String(outcomes);
  if (step === 'enrich') return String(files.length);
  return `${covered}/${outcomes}`;
}

export function stepTooltip({ covered, outcomes, state }: StepNode): string {
  if (outcomes === 0) return l10n.t('The unit has no outcomes yet.');
  if (state === 'missing') return l10n.t('Nothing here yet.');
  return state === 'complete'
    ? l10n.t('For all {0} outcomes.', outcomes)
    : l10n.t('For {0} of {1} outcomes.', covered, outcomes);
}

export function formText({ name, items }: FormNode): string {
  return items === 1 ? l10n.t('form {0}, 1 item', name) : l10n.t('form {0}, {1} items', name, items);
}

/** Empty where there is nothing to do. */
export function countsText({ errors, warnings }: Counts): string {
  const parts = [];
  if (errors > 0) parts.push(errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors));
  if (warnings > 0) parts.push(warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings));
  return parts.join(', ');
}
