import type { Quote } from '../claims/claim.ts';
import { findNumbers } from '../claims/mentions/numbers.ts';
import { makePlain } from '../claims/plain.ts';
import { TERRITORIAL } from '../peel/forces.ts';
import { sentenceAround } from './sentence.ts';

/** The whole country is spoken of. */
const NATIONWIDE =
  /\b(?:43|forty-three|england and wales|national(?:ly)?|nationwide|(?:the|across the|in the) country|all forces|every force)\b/i;

/** Some part of it is. */
const PART =
  /\b(?:welsh|(?:north|south|east|west)(?:ern|ernmost|[- ](?:east|west))?|midlands?|region(?:al|s)?|batch|tranche|neighbouring|yorkshire|london|(?:these|those|both|latest|this time))\b/i;

/** Whether the sentence around these words counts forces in the whole country, and not in a part of it. */
export const saysNationwide = (text: string, quote: Pick<Quote, 'start' | 'end'>): boolean => {
  const sentence = sentenceAround(text, quote).replace(/\bengland and wales\b/gi, 'nationwide');
  return (NATIONWIDE.test(sentence) || countsEveryForce(sentence)) && !PART.test(sentence);
};

/** 'Five were outstanding, 30 good and eight require improvement': counts that add up to the 43 forces. */
const countsEveryForce = (sentence: string): boolean => {
  const counts = findNumbers(makePlain(sentence).text).filter(({ loose }) => !loose);
  return counts.length > 2 && counts.reduce((sum, { value }) => sum + value, 0) === TERRITORIAL.length;
};

const NUMBER =
  '(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty)(?:-[a-z]+)?|a dozen)';
const LOOSE =
  '(?:(?:more|fewer|less|other|rather) than|over|under|above|below|at (?:least|most)|up to|as (?:many|few) as|no (?:more|fewer|less) than|nearly|almost|around|about|roughly|approximately|some|a further|further|another|an additional|additional|(?:the )?other|(?:the )?remaining)';
const INEXACT = new RegExp(
  `\\b${LOOSE} (?:the )?${NUMBER}\\b|\\b${NUMBER}(?: other| further| more| or (?:more|so|fewer)|-odd|-plus)\\b`,
  'i',
);

/** Whether these words give a count as a bound, a guess or an addition: 'more than 20', 'a further two', 'at least one'. */
export const saysInexactly = (text: string, { start, end }: Pick<Quote, 'start' | 'end'>): boolean =>
  INEXACT.test(`${text.slice(Math.max(0, start - 30), start).replace(/^.*[.!?\n]/s, '')}${text.slice(start, end)}`);
