import nlp from 'compromise/two';
import { FORCE_NAMES } from './mentions/force-names.ts';

/**
 * Part-of-speech reading by compromise, with the project's own words. A parse costs as much as reading a whole article
 * by expressions, so it is asked only where word lists leave it open what stands behind a grade.
 */

const SCALE = ['outstanding', 'good', 'adequate', 'inadequate'] as const;

let isTaught = false;

/** compromise with the project's own words. They are taught when a sentence first needs them: most articles have none. */
const parse = (text: string): ReturnType<typeof nlp> => {
  if (!isTaught) {
    nlp.plugin({
      words: {
        ...Object.fromEntries(FORCE_NAMES.flatMap(({ places }) => places.map((place) => [place, 'Organization']))),
        ...Object.fromEntries(SCALE.map((grade) => [grade, 'Adjective'])),
        hmic: 'Organization',
        hmicfrs: 'Organization',
        constabulary: 'Noun',
      },
    });
    isTaught = true;
  }
  return nlp(text);
};

/** How many words to each side are parsed: enough for a clause. */
const REACH = 8;

/**
 * Whether the word behind a grade belongs to it ('good progress', 'inadequate staffing levels') rather than going on with
 * the sentence ('rated good unanimously', 'was inadequate insisted the chief'). In doubt it does: then there is no grade.
 */
export const standsBeforeNoun = (before: string, grade: string, after: string): boolean => {
  const left = before.split(' ').filter(Boolean).slice(-REACH);
  const right = after.split(' ').filter(Boolean).slice(0, REACH);
  if (right.length === 0) return false;
  const terms = parse([...left, grade, ...right].join(' '))
    .json({ terms: { tags: true } })
    .flatMap((sentence: { terms: { tags: string[] }[] }) => sentence.terms);
  const next = terms[left.length + grade.split(' ').length]?.tags ?? ['Noun'];
  return !next.some((tag: string) => CARRIES_ON.has(tag));
};

const CARRIES_ON: ReadonlySet<string> = new Set([
  'Adverb',
  'Preposition',
  'Conjunction',
  'Copula',
  'PastTense',
  'Date',
  'WeekDay',
  'Modal',
  'Auxiliary',
]);
