// The purposes that an assessment may have, for options and questions.
import type { Purpose } from '../core/model/types.js';

export const PURPOSES = ['diagnostic', 'formative', 'summative'] as const satisfies readonly Purpose[];
