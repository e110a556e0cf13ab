import type { say } from './say.ts';
import { claimSentence } from './welsh-claims.ts';
import { headlineSentence, monitoringSentence, moveSentence, tallySentence } from './welsh-others.ts';
import { labels, monitoringLabel, monitoringReason, roundReasonInWords } from './welsh-reasons.ts';

/** All that a verdict says, in Welsh. */
export const verdicts: typeof say = {
  claimSentence,
  tallySentence,
  roundReasonInWords,
  moveSentence,
  monitoringLabel,
  monitoringSentence,
  monitoringReason,
  headlineSentence,
};

export { labels };
