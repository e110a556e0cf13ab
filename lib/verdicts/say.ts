import { catalogue } from '../language/catalogue.ts';
import { headlineSentence } from './headline-words.ts';
import { monitoringLabel, monitoringReason, monitoringSentence } from './monitoring-words.ts';
import { moveSentence } from './move-words.ts';
import { roundReasonInWords } from './round-words.ts';
import { tallySentence } from './tally-words.ts';
import { claimSentence } from './words.ts';

/** All that a verdict says, in the language spoken. English is in the files that this one gathers, Welsh in `welsh`. */
export const say = catalogue('verdicts', {
  claimSentence,
  tallySentence,
  roundReasonInWords,
  moveSentence,
  monitoringLabel,
  monitoringSentence,
  monitoringReason,
  headlineSentence,
});
