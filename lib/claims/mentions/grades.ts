import type { Grade } from '../../peel/grades.ts';
import { type GradeMention, matchesOf, tokens } from './mention.ts';

const AWARD = '(?:grades?|gradings?|ratings?|marks?|scores?|rankings?|bands?|classifications?|judge?ments?|verdicts?)';
const POSSIBLE = '(?: possible| available)?';

// Welsh: eithriadol, digonol, annigonol, angen gwella; 'da' (good) is too short a word to trust.
const OUTSTANDING = 'out?s?t?standings?|eithriadol';
const ADEQUATE = 'ade?qu[ai]tes?|adequete|digonol';
const INADEQUATE = 'ina?de?qu[ai]tes?|inadequete|annigonol';
const ADJECTIVE = `${OUTSTANDING}|goods?|${ADEQUATE}|${INADEQUATE}`;
const IMPROVEMENT = 'improve?me?nts?';
const VERB = `requi?re?(?: 's|s|d)?(?: |-)${IMPROVEMENT}|requiring(?: |-)${IMPROVEMENT}|improvement required|need(?:s|ed|ing)? (?:${IMPROVEMENT}|improving)|in need of ${IMPROVEMENT}|improvement needed|angen gwella`;
/** 'requires impro': cut off where an excerpt ends. */
const CUT_OFF = 'requires im(?:p(?:r(?:o(?:v(?:e(?:m(?:e(?:n)?)?)?)?)?)?)?)?';
const NEED = 'need(?:s|ed|ing)? to (?:improve|get better|do better)';
const ORDER =
  '(?:must|has to|have to|had to) (?:improve|do better|get better)|told (?:it|they|the force)? ?(?:to|must|has to|have to) (?:improve|do better)';
const RANK = [
  `(?:very )?(?:top|highest)${POSSIBLE}(?: effectiveness| efficiency| legitimacy| peel)? (?:of the (?:four|five) )?${AWARD}`,
  'full marks',
  `(?:best|worst) (?:possible|available) ${AWARD}`,
  `(?:very )?(?:bottom|lowest)${POSSIBLE}(?: effectiveness| efficiency| legitimacy| peel)? (?:of the (?:four|five) )?${AWARD}`,
  `second(?:-| )(?:lowest|worst|bottom|highest|best|top)${POSSIBLE} (?:of (?:the )?(?:four|five) )?${AWARD}`,
  '(?:(?<= (?:got|received|given|awarded|handed|earned) )|(?<= [a-z]+ ))the (?:very )?(?:highest|lowest|second(?:-| )(?:highest|lowest))(?=\\n| [,;)]| and )',
  `middle of the five ${AWARD}|middle ${AWARD}`,
].join('|');

const ANY = tokens([RANK, VERB, NEED, ORDER, ADJECTIVE, CUT_OFF].join('|'));
const IS_VERB = new RegExp(`^(?:${VERB}|${CUT_OFF})$`);
const IS_NEED = new RegExp(`^(?:${NEED})$`);
const IS_ORDER = new RegExp(`^(?:${ORDER})$`);

/** Every word of the grading scale in a plain text, in order. */
export const findGrades = (plain: string): readonly GradeMention[] =>
  matchesOf(ANY, plain).map(({ start, end, words }) => ({ start, end, ...readGrade(words) }));

const readGrade = (words: string): Omit<GradeMention, 'start' | 'end'> => {
  const past = /^(?:required|needed|had) /.test(words);
  const verb = { grade: 'requires-improvement', plural: false, past } as const;
  if (IS_VERB.test(words)) return { ...verb, form: 'verb', plural: words.endsWith('ts') };
  if (IS_NEED.test(words)) return { ...verb, form: 'need' };
  if (IS_ORDER.test(words)) return { ...verb, form: 'order' };
  const adjective = adjectiveGrade(words);
  if (adjective) return { grade: adjective, form: 'adjective', plural: words.endsWith('s'), past: false };
  return { grade: rankGrade(words), form: 'rank', plural: false, past: false };
};

const IS_OUTSTANDING = new RegExp(`^(?:${OUTSTANDING})$`);
const IS_ADEQUATE = new RegExp(`^(?:${ADEQUATE})$`);
const IS_INADEQUATE = new RegExp(`^(?:${INADEQUATE})$`);

const adjectiveGrade = (words: string): Grade | null => {
  if (IS_OUTSTANDING.test(words)) return 'outstanding';
  if (/^goods?$/.test(words)) return 'good';
  if (IS_ADEQUATE.test(words)) return 'adequate';
  return IS_INADEQUATE.test(words) ? 'inadequate' : null;
};

const rankGrade = (words: string): Grade => {
  if (words.startsWith('middle')) return 'adequate';
  if (/^(?:the )?(?:very )?second/.test(words))
    return /lowest|worst|bottom/.test(words) ? 'requires-improvement' : 'good';
  return /bottom|lowest|worst/.test(words) ? 'inadequate' : 'outstanding';
};
