import type { Grade } from '../../peel/grades.ts';
import { type GradeMention, matchesOf, tokens } from './mention.ts';

const AWARD = '(?:grades?|gradings?|ratings?|marks?|scores?|rankings?|bands?|classifications?|judge?ments?|verdicts?)';
const POSSIBLE = '(?: possible| available)?';

const ADJECTIVE = 'outstandings?|oustanding|goods?|adequates?|inadequates?';
const VERB =
  "require(?: 's|s|d)? improve?ments?|requiring improve?ments?|improvement required|need(?:s|ed|ing)? improvement|in need of improvement|improvement needed";
const NEED = 'need(?:s|ed|ing)? to (?:improve|get better|do better)';
const ORDER =
  '(?:must|has to|have to|had to) (?:improve|do better|get better)|told (?:it|they|the force)? ?(?:to|must|has to|have to) (?:improve|do better)';
const RANK = [
  `(?:very )?(?:top|highest)${POSSIBLE}(?: effectiveness| efficiency| legitimacy| peel)? (?:of the (?:four|five) )?${AWARD}`,
  'full marks',
  `(?:best|worst) (?:possible|available) ${AWARD}`,
  `(?:very )?(?:bottom|lowest)${POSSIBLE}(?: effectiveness| efficiency| legitimacy| peel)? (?:of the (?:four|five) )?${AWARD}`,
  `second(?:-| )(?:lowest|worst|bottom|highest|best|top)${POSSIBLE} (?:of (?:the )?(?:four|five) )?${AWARD}`,
  `middle of the five ${AWARD}|middle ${AWARD}`,
].join('|');

const ANY = tokens([RANK, VERB, NEED, ORDER, ADJECTIVE].join('|'));
const IS_VERB = new RegExp(`^(?:${VERB})$`);
const IS_NEED = new RegExp(`^(?:${NEED})$`);
const IS_ORDER = new RegExp(`^(?:${ORDER})$`);

/** Every word of the grading scale in a plain text, in order. */
export const findGrades = (plain: string): readonly GradeMention[] =>
  matchesOf(ANY, plain).map(({ start, end, words }) => {
    if (IS_VERB.test(words))
      return { start, end, grade: 'requires-improvement', form: 'verb', plural: words.endsWith('ts') };
    if (IS_NEED.test(words)) return { start, end, grade: 'requires-improvement', form: 'need', plural: false };
    if (IS_ORDER.test(words)) return { start, end, grade: 'requires-improvement', form: 'order', plural: false };
    const adjective = adjectiveGrade(words);
    if (adjective) return { start, end, grade: adjective, form: 'adjective', plural: words.endsWith('s') };
    return { start, end, grade: rankGrade(words), form: 'rank', plural: false };
  });

const adjectiveGrade = (words: string): Grade | null => {
  if (/^ou?t?standings?$/.test(words)) return 'outstanding';
  if (/^goods?$/.test(words)) return 'good';
  if (/^adequates?$/.test(words)) return 'adequate';
  return /^inadequates?$/.test(words) ? 'inadequate' : null;
};

const rankGrade = (words: string): Grade => {
  if (words.startsWith('middle')) return 'adequate';
  if (words.startsWith('second')) return /lowest|worst|bottom/.test(words) ? 'requires-improvement' : 'good';
  return /bottom|lowest|worst/.test(words) ? 'inadequate' : 'outstanding';
};
