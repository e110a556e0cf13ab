import { expression } from '../expression.ts';
import { GRADE_NOUN } from '../names.ts';
import { type DateMark, plainAt, type Skeleton } from '../skeleton.ts';
import type { Echo } from './echo.ts';

const IT = '(?:it|they|F|the force|the constabulary|that|this|inspectors|I|both|only F)';
const THAT = `(?:it|that|them|so|there|the same|(?:the|its|their|that)(?: same)? ${GRADE_NOUN})`;
const ENDS = '(?=\\s*$| [,;:)-](?= )| (?:and|but)(?= ))';
/** 'and still is', 'and remains so', 'and has stayed there', 'and has kept it', 'and is again now' */
const STILL = [
  `(?:still|now) (?:is|are|does|do|has|have|holds|hold)(?: ${THAT})?`,
  `(?:is|are|does|do)(?: so)? (?:still|again)(?: (?:so|today|now|D))?`,
  `(?:remains?|stays?)(?: (?:so|that way|there|that))`,
  '(?:is|are|remains?|stays?) (?:unchanged|unaltered|no different)',
  `(?:has|have)(?: (?:since|always|ever since|again))* (?:stayed|remained|been)(?: (?:so|there|that way|that))(?: ever since| since)?`,
  '(?:(?:has|have) been )?(?:(?:in |at )?every (?:year|inspection|report|time) since(?: then)?|ever since)',
  `(?:has|have)(?: since)? (?:kept|held|retained|held on to|hung on to|maintained) ${THAT}(?: ever since| since)?`,
  `(?:keeps|retains|holds|still has) ${THAT}`,
  `(?:is|are|was|were|has been|have been|got|gets|gave (?:it|them)|has|have)(?: (?:just|also|again|given|handed|awarded))* (?:the same|so|that)(?: ${GRADE_NOUN})?(?: again)? (?:in |at |under )?D`,
].join('|');
const NOTHING_CHANGED =
  '(?:(?:(?:nothing|little|neither) )?(?:has|have)(?: not)? (?:changed|moved|shifted|budged)(?: since)?|there (?:it|they) (?:remains?|stays?|is|are)|there (?:has been|is|was) no (?:change|movement))';
const IS_SO = expression(`^(?: ,| ;)?(?: (?:and|but))?(?: ${IT})?(?: ,)?(?: (?:${STILL})| ${NOTHING_CHANGED})${ENDS}`);
const JOINED = /(?: ,)? (?:and|but) | [,;] /g;
const SAYS_NO_CHANGE = / (?:has|have) not (?:changed|moved|shifted|budged)| no (?:change|movement|different)/;
const DENIED = / (?:not|no|never|if|whether|hopes?|could|should|would) /;

/** 'repeated its good of 2021', 'matched its previous grade of good' */
const REPEATS =
  / (?:repeat(?:s|ed)|equal(?:s|led)|match(?:es|ed)|ke(?:eps|pt)|retain(?:s|ed)|(?:held|holds|hung|hangs) on to)(?: (?:its|their|the|that))?(?: (?:D|previous|last|earlier))(?: (?:'s|grade|rating|mark|verdict|of|an?))* G$| (?:repeat(?:s|ed)|equal(?:s|led)|match(?:es|ed))(?: (?:its|their|the|that|grade|rating|mark|verdict|of|an?))* G$/;
const NOT_REPEATED = / (?:not|failed to|unable to|cannot|never|hopes? to|could)(?: [a-z]+)? $/;

/** A grade of before that is said to be today's without its word: 'good in 2022, and still is', 'It has kept the grade.' */
export const stillSo: Echo = {
  name: 'still-so',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police. It was good at leadership in 2022 and still is. It was adequate at recording crime in 2022 and has kept the grade.',
      says: [
        'kent adequate recording-crime',
        'kent good leadership-and-force-management',
        'was kent adequate recording-crime',
        'was kent good leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police. It was good at leadership in 2022. It still is.',
      says: ['kent good leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police. It was good at leadership in 2022 and still is understaffed. It has kept the station open.',
      says: ['was kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from, fresh, isBeforeGrade }) => {
    if (!standing?.previous || !fresh) return [];
    const start = Math.max(0, from);
    const text = skeleton.text.trimEnd();
    const repeats = from > 0 ? REPEATS.exec(text.slice(0, from)) : null;
    if (repeats && !NOT_REPEATED.test(text.slice(0, repeats.index + 1)))
      return [{ mark: nowAt(skeleton, repeats.index + 1, from), of: standing }];
    for (const at of from < 0 ? [0] : clausesFrom(text, start)) {
      const match = IS_SO.exec(text.slice(at));
      if (!match || DENIED.test(match[0].replace(SAYS_NO_CHANGE, ''))) continue;
      if (isBeforeGrade && at + match[0].length === text.length) continue;
      const own = skeleton.marks.find((mark) => mark.is === 'F' && mark.at >= at && mark.at < at + match[0].length);
      if (own?.is === 'F')
        return standing.forces.some((id) => own.forces.some(({ force }) => force === id))
          ? [{ mark: own, of: { ...standing, when: NOW, previous: false } }]
          : [];
      return [{ mark: nowAt(skeleton, at + 1, at + match[0].length), of: standing }];
    }
    return [];
  },
};

const NOW = { kind: 'current' } as const;

const clausesFrom = (text: string, from: number): readonly number[] =>
  [...text.slice(from).matchAll(JOINED)].map(({ index }) => from + index);

/** The words that say so, as a mark of today. */
const nowAt = (skeleton: Skeleton, from: number, to: number): DateMark => {
  const start = plainAt(skeleton, from);
  const end = plainAt(skeleton, to);
  return { is: 'D', at: from, start, end, date: { start, end, when: NOW, past: false, ownClause: false, also: [] } };
};
