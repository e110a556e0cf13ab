import { expression } from '../expression.ts';
import { countedLately } from '../listed-names.ts';
import type { AreaMark, Skeleton } from '../skeleton.ts';
import type { Echo } from './echo.ts';

const THEY = '(?:they|these|those|those areas|these areas|the (?:areas|N)(?: areas)?|among (?:them|these|those))';
const ARE =
  "(?: (?:are|were|'re|being|include|includes|included|cover|covers|covered|concern|concerned|comprise|comprised|range from))";
/** What an item begins with: 'They were pleased' begins none. */
const ITEM = '(?= (?:A|the|its|their|our|how|in|for|at|both|[:,-])(?: |$))';
/** 'They are', ', and they included': what was counted is spelled out from there on. */
const OPENS = expression(`^(?: (?:and|in full))?(?: ${THEY})${ARE}${ITEM}`);
const GOES_ON = expression(`^[^:;GFAO]{0,60} [,;:-](?: and)?(?: ${THEY})${ARE}${ITEM}`);
/** Beside the areas only the words that a list is made of, or an item in words of its own, stand in it. */
const OTHER_WORDS =
  / (?:[GFONI?]|not|no|nor|never|but|said|says|than|if|still|also|now|both|better|worse|improved?|improving|expected|due|where|why|because)(?= |$)/;

/**
 * The areas of a count, one by one, where fewer are known by their names than were counted: 'Four areas were good. They
 * include A, how it counts its paper clips, and B'.
 */
export const theyAre: Echo = {
  name: 'they-are',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. Three areas came out as inadequate. They are how quickly the force comes out to us, how it keeps its paper clips, and how it manages offenders.',
      says: ['tally kent inadequate 3', 'kent inadequate managing-offenders'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Six areas were rated good. They include preventing crime, managing offenders and - the canteen will be pleased - supporting the workforce.',
      says: [
        'tally kent good 6',
        'kent good preventing-crime',
        'kent good managing-offenders',
        'kent good supporting-workforce',
      ],
    },
    {
      text: 'HMICFRS inspected Kent Police. It has five good grades, more than ever, and they include preventing crime and managing offenders.',
      says: ['tally kent good 5', 'kent good preventing-crime', 'kent good managing-offenders'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. Two areas were rated good. They are better than preventing crime, said the chief.',
      says: ['tally kent good 2'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Two areas were rated good. They are not preventing crime or managing offenders.',
      says: ['tally kent good 2'],
    },
  ],
  read: (skeleton, { tallies, from, isBeforeGrade, fresh }) => {
    if (tallies.length === 0 || isBeforeGrade || !fresh) return [];
    const text = skeleton.text.slice(Math.max(from, 0)).trimEnd();
    const opening = (from < 0 ? OPENS : GOES_ON).exec(text);
    if (!opening || OTHER_WORDS.test(text.slice(opening[0].length))) return [];
    const of = countedLately(tallies, skeleton, 'A').at(-1);
    const named = areasBehind(skeleton, Math.max(from, 0) + opening[0].length);
    const size = named.reduce((sum, { areas }) => sum + areas.length, 0);
    return of && of === tallies.at(-1) && size <= of.count ? named.map((mark) => ({ mark, of })) : [];
  },
};

const areasBehind = ({ marks }: Skeleton, from: number): readonly AreaMark[] =>
  marks.filter((mark): mark is AreaMark => mark.is === 'A' && mark.at >= from);
