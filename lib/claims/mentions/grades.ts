import type { Grade } from '../../peel/grades.ts';
import { expression } from '../expression.ts';
import type { GradeMention } from './mention.ts';
import { tokens } from './vocabulary.ts';

const AWARD =
  '(?:grades?|gradings?|ratings?|marks?|scores?|rankings?|bands?|categor(?:y|ies)|brackets?|tiers?|classifications?|judge?ments?|verdicts?)';
const POSSIBLE = '(?: possible| available)?';

// Welsh: 'da' (good) is too short a word to trust but in brackets, or as an adverb.
const WELSH_GOOD = '(?<=\\( )da(?= \\))|yn dda';
const OUTSTANDING = 'out?s?t?standings?|eithriadol|rhagorol';
const ADEQUATE = 'ade?qu[ai]tes?|adequete|d?digonol';
const INADEQUATE = 'ina?de?qu[ai]tes?|inadequete|annigonol';
const ADJECTIVE = `(?:${OUTSTANDING}|goods?|${ADEQUATE}|${INADEQUATE})(?:-(?:rated|graded))?|${WELSH_GOOD}`;
const IMPROVEMENT = 'improve?me?nts?';
const VERB = `requi?re?(?: 's|s|d)?(?: |-)${IMPROVEMENT}|requiring(?: |-)${IMPROVEMENT}|improvement required|need(?:s|ed|ing)? (?:${IMPROVEMENT}|improving)|in need of ${IMPROVEMENT}|improvement needed|angen gwella`;
/** Of so many areas it is a grade. */
const IS_REQUIRED = 'improvement (?:is|was) (?:required|needed)';
const IN_SO_MANY = '(?= in (?:two|three|four|five|six|seven|eight|nine|[2-9]) )';
/** 'requires impro': cut off where an excerpt ends. */
const CUT_OFF = 'requires im(?:p(?:r(?:o(?:v(?:e(?:m(?:e(?:n)?)?)?)?)?)?)?)?';
const NEED = 'need(?:s|ed|ing)? to (?:improve|get better|do better)';
const ORDER =
  '(?:must|has to|have to|had to) (?:improve|do better|get better)|told (?:it|they|the force)? ?(?:to|must|has to|have to) (?:improve|do better)';
const RANK = [
  `(?:very )?(?:top|highest)${POSSIBLE}(?: effectiveness| efficiency| legitimacy| peel)? (?:of (?:the |its )?(?:four|five) )?${AWARD}`,
  'full marks',
  '(?<= the )(?:top|bottom|highest|lowest) one(?= (?:to|for) )',
  `(?:best|worst) (?:possible|available) ${AWARD}`,
  `(?:very )?(?:bottom|lowest)${POSSIBLE}(?: effectiveness| efficiency| legitimacy| peel)? (?:of (?:the |its )?(?:four|five) )?${AWARD}`,
  `second(?:-| )(?:lowest|worst|bottom|highest|best|top)${POSSIBLE} (?:of (?:the |its )?(?:four|five) )?${AWARD}`,
  '(?:(?<= (?:got|received|given|awarded|handed|earned) )|(?<= [a-z]+ ))the (?:very )?(?:highest|lowest|second(?:-| )(?:highest|lowest))(?=\\n| [,;)]| and )',
  `middle of the five ${AWARD}|middle ${AWARD}`,
].join('|');

/** 'RI': the initials of 'requires improvement', in tables and the trade's press. */
const INITIALS = 'ri';

const ANY = tokens([RANK, VERB, IS_REQUIRED + IN_SO_MANY, NEED, ORDER, ADJECTIVE, CUT_OFF, INITIALS].join('|'));
const IS_VERB = expression(`^(?:${VERB}|${IS_REQUIRED}|${CUT_OFF})$`);
const IS_NEED = expression(`^(?:${NEED})$`);
const IS_ORDER = expression(`^(?:${ORDER})$`);

/** Every word of the grading scale in a plain text, in order. `written` gives a stretch as it stood in the article. */
export const findGrades = (plain: string, written: (start: number, end: number) => string): readonly GradeMention[] => {
  const found = ANY(plain)
    .filter(({ start, end, words }) => words !== INITIALS || written(start, end) === 'RI')
    .map(({ start, end, words }) => ({
      start,
      end,
      ...(isNamed(words, plain, start) ? NAMED : readGrade(words)),
      isWelsh: IS_WELSH.test(words),
    }));
  const said: typeof found = [];
  for (const each of found) {
    const last = said.at(-1);
    const isGloss =
      last?.grade === each.grade &&
      last.isWelsh !== each.isWelsh &&
      IN_OTHER_WORDS.test(plain.slice(last.end, each.start - 1));
    if (isGloss) said[said.length - 1] = { ...last, end: each.end + (plain.startsWith(' )', each.end) ? 2 : 0) };
    else said.push(each);
  }
  return said.map(({ isWelsh: _, ...mention }) => mention);
};

/** 'It is requires improvement at …', 'a requires improvement grade': there the verb is the name of a grade, used as 'good' is. */
const isNamed = (words: string, plain: string, start: number): boolean =>
  words === INITIALS || (words === 'requires improvement' && AS_NAME.test(plain.slice(Math.max(0, start - 12), start)));
const AS_NAME = / (?:is|are|was|were|be|been|being|'s|'re|remains?|remained|a|the|of|at) $/;
const NAMED = { grade: 'requires-improvement', form: 'adjective', plural: false, past: false } as const;

const IS_WELSH = /^(?:(?:yn d)?da|eithriadol|rhagorol|d?digonol|annigonol|angen gwella)$/;
/** What parts a grade from the same in the other language: 'adequate (digonol)', 'good, neu dda'. */
const IN_OTHER_WORDS = /^(?: (?:[(,-]|or|neu|sef)){1,2}$/;

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

const IS_OUTSTANDING = expression(`^(?:${OUTSTANDING})$`);
const IS_ADEQUATE = expression(`^(?:${ADEQUATE})$`);
const IS_INADEQUATE = expression(`^(?:${INADEQUATE})$`);

const adjectiveGrade = (written: string): Grade | null => {
  const words = written.replace(/-(?:rated|graded)$/, '');
  if (IS_OUTSTANDING.test(words)) return 'outstanding';
  if (/^(?:goods?|da|yn dda)$/.test(words)) return 'good';
  if (IS_ADEQUATE.test(words)) return 'adequate';
  return IS_INADEQUATE.test(words) ? 'inadequate' : null;
};

const rankGrade = (words: string): Grade => {
  if (words.startsWith('middle')) return 'adequate';
  if (/^(?:the )?(?:very )?second/.test(words))
    return /lowest|worst|bottom/.test(words) ? 'requires-improvement' : 'good';
  return /bottom|lowest|worst/.test(words) ? 'inadequate' : 'outstanding';
};
