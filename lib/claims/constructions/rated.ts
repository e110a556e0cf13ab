import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';
import { ADVERB, AWARD_NOUN, BE, RATED } from './words.ts';

const SUBJECT =
  "(?: (?:F|A|I|the|its|his|her|their|this|that|force|constabulary|organisation|it|them|us|him|'s|police|of|for|grade|effectiveness|in|at|level|how|way|well|side|part|aspect|work|performance|whole|bit|own|area))";
const RATED_AS = expression(
  `(?:${RATED}| (?:rating|calling|grading|judging|marking|deeming|branding|finding|ranking)(?= (?:it|them|us|both|F|A|the|its)))(?:${ADVERB}|${SUBJECT}| as| to be| being| to have been){0,24}(?: (?:worse|better|lower|higher)(?: [:,-])?)?(?: (?:a|an))? $`,
);
const OWN_NOUN = expression(`^(?:${AWARD_NOUN}|(?: (?:force|forces|areas?|by|with)))(?: |$)`);
/** 'found good progress', 'found evidence': what was found is a thing, not a grade. */
const FOUND_SOMETHING = / found(?: I| F| the force| it)*(?: a| an)? $/;

/** 'was rated', 'had been judged to be' */
const PASSIVE = expression(`${BE}${ADVERB}{0,3}${RATED}(?: (?:as|to be|an?|only|just|also|both|overall|D))* $`);
/** Who or what may be meant by the words in front of a verb, if anyone inspected is. */
const GRADED =
  / (?:F|A|G|N|I|it|they|we|you|force|forces|constabulary|constabularies|police|organisation|areas?|pillars?|categories|category|things?|both|all|each|one|ones|others?|rest|latter|former|two|pair|them|these|those|to be|performance|work|service|response|effectiveness|D) /;

/** The clause names nothing that inspectors grade: 'The firm that cleans the cells was rated …'. */
const isOfSomethingElse = (before: string, after: string): boolean => {
  const said = ` ${before.split(/ [;:] /).at(-1)}`;
  return !GRADED.test(said) && !/ A(?: |$)/.test(after.slice(0, 60));
};

/** 'was rated good', 'inspectors judged Kent Police to be inadequate'. */
export const rated: Construction = {
  name: 'rated',
  examples: [
    { text: 'Kent Police was rated good for preventing crime.', says: ['kent good preventing-crime'] },
    {
      text: 'Inspectors judged Kent Police to be inadequate at responding to the public.',
      says: ['kent inadequate responding-to-public'],
    },
    { text: "Kent Police's leadership was deemed adequate.", says: ['kent adequate leadership-and-force-management'] },
    {
      text: 'Kent, Essex and Sussex Police were all rated good for legitimacy.',
      published: '2019-05-03',
      says: ['kent good legitimacy', 'essex good legitimacy', 'sussex good legitimacy'],
    },
  ],
  counterExamples: [
    { text: 'Inspectors found good progress at Kent Police on preventing crime.', says: [] },
    { text: 'Kent Police was called good value by inspectors.', says: [] },
  ],
  read: ({ before, after, quoted, mark, goesOn }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need') return null;
    if (!RATED_AS.test(before)) return null;
    if (PASSIVE.test(before) && isOfSomethingElse(before, after)) return { kind: 'nothing' };
    if (FOUND_SOMETHING.test(before) && !goesOn()) return null;
    if (goesOn() || OWN_NOUN.test(after)) return GRADE;
    return quoted ? GRADE : null;
  },
};
