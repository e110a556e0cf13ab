import type { TallyInMind } from '../discourse.ts';
import { expression } from '../expression.ts';
import { countedLately, type ListedNames, listedNames } from '../listed-names.ts';
import { LEAD_UP } from '../names.ts';
import type { ForceMark, Skeleton } from '../skeleton.ts';
import type { Echo, Echoed } from './echo.ts';

/** Words that lead in those counted, and say nothing else of them. */
const LEAD =
  /^(?: (?:the|these|those|they|their|in|no|particular|alphabetical|order|N|names?|forces?|areas?|constabularies|trio|pair|duo|quartet|quintet|culprits?|winners?|losers?|laggards?|list|full|unlucky|lucky|happy|few|elite|question|are|were|is|was|reads?|step|stand|up|forward|take|a|bow|hats|off|to|well|done|congratulations|bravo|so|and|it|for|record|as|follows|class|which|namely|that|all|police|being|both|how|way|[:,;(-])){1,12} $/;
/** ', and they were', ': step forward' */
const IN_SENTENCE =
  /^[^:;GFA]{0,60} (?:[,;:-]|and)(?: and)?(?: (?:they|these|those|step forward|stand up|take a bow)(?: (?:are|were|being))?)(?: ,)? $/;
const ENDS = /^(?:\s*$| [,;(-] (?:which|who|where|all|both|each|every|a|an|the|none|in|for|though|although|with)(?= ))/;

/** What is called the biggest or the like before its name: 'the largest of all,' */
const ASIDE =
  '(?: (?:some of )?the (?:biggest|largest|smallest|busiest|oldest|best known|most [a-z]+)(?: [a-z]+){0,4}(?: [,:-])?)?';
/** 'Those in this part of the world included', 'They include the biggest of all,' */
const SOME_OF_THEM = expression(
  `^ (?:(?:those|the ones)(?: (?:in|from|around|across|at|near|nearest|closest)(?: (?!(?:is|was|were|are|has|had)(?= ))[a-z'-]+){1,7})?|they|(?:several|some|many|most|a few)(?: of (?:them|these|those))?(?= (?:are|were) [^:]{1,40} : )|among (?:them|these|those|the latter))(?: (?:are|were|is|was|includes?|included))(?:${ASIDE}| [^:FAG]{1,40} :)${LEAD_UP} $`,
);

/** 'Two of them, Kent and Essex,' */
const SO_MANY_OF_THEM = /^(?: (?:and|but))? N of (?:them|these|those|the N)(?: (?:forces|areas))? [,(-] $/;

/** As many names as were counted, with no statement of their own: 'The three, in alphabetical order, are …'. */
export const spelledOut: Echo = {
  name: 'spelled-out',
  examples: [
    {
      text: 'HMIC has graded efficiency. Three forces were outstanding. Step forward Kent, Essex and Dorset.',
      published: '2016-11-03',
      says: [
        'tally - outstanding 3',
        'kent outstanding efficiency',
        'essex outstanding efficiency',
        'dorset outstanding efficiency',
      ],
    },
    {
      text: 'HMIC has graded efficiency. Thirty forces were good. Those in this corner of the country included Kent and Essex.',
      published: '2016-11-03',
      says: ['tally - good 30', 'kent good efficiency', 'essex good efficiency'],
    },
  ],
  counterExamples: [
    {
      text: 'HMIC has graded efficiency. Three forces were outstanding. Officers from Kent, Essex and Dorset met the press.',
      published: '2016-11-03',
      says: ['tally - outstanding 3'],
    },
  ],
  read: (skeleton, { tallies, from, isBeforeGrade }) => {
    if (tallies.length === 0) return [];
    const included = from < 0 ? includedIn(skeleton, tallies) : [];
    if (included.length > 0) return included;
    if (isBeforeGrade) return [];
    const named = listedNames(skeleton, Math.max(from, 0));
    if (named === null) return [];
    const numbered = from < 0 ? ofThatNumber(skeleton, named, tallies) : null;
    if (numbered) return [{ mark: named.mark, of: numbered }];
    const { mark, size, lead, tail } = named;
    const counted = countedLately(tallies, skeleton, mark.is);
    const last = counted.at(-1);
    const isSome = (mark.is === 'F' && SOME_OF_THEM.test(lead)) || SO_MANY_OF_THEM.test(lead);
    if (from < 0 && last && last.count > size && isSome) return [{ mark, of: last }];
    const [fitting, another] = counted.filter(({ count }) => count === size);
    if (fitting === undefined || another !== undefined || size < 2) return [];
    const isLed = from < 0 ? LEAD.test(lead) : IN_SENTENCE.test(lead);
    return isLed && ENDS.test(tail) ? [{ mark, of: fitting }] : [];
  },
};

/** 'For the record, the eight are: ', 'Those eighteen, from A to Z: ' */
const THE_SO_MANY =
  /^(?: (?!(?:not|no|nor|other|others|remaining|rest|of|inspected|visited|next|yet|said|says|neither|unlike|but|if|would|will|could)(?= ))[^ FAGNO;?]+){0,8} (?:the|those|these|its|our)(?: [a-z]+)? N(?: (?!(?:not|no|nor|other|others|remaining|inspected|visited|next|yet|neither|but|if|would|will|could|of)(?= ))[^ FAGNO;?]+){0,8}(?: (?:are|were|:|-))+(?: (?:the|in|its|at|for))* $/;

/** 'That leaves' */
const THAT_LEAVES =
  /^(?: (?:and|so))? (?:that|which|this) (?:leaves|just leaves|only leaves)(?: (?:just|only|us with))?(?: the)? $/;

/** The one count of that number, however long ago: its own number leads the names in, or they are what is left. */
const ofThatNumber = (
  { marks }: Skeleton,
  { mark, size, lead, tail }: ListedNames,
  tallies: readonly TallyInMind[],
): TallyInMind | null => {
  const isLeft = size > 1 && THAT_LEAVES.test(lead);
  if (!(isLeft || (size > 2 && THE_SO_MANY.test(lead))) || !ENDS.test(tail)) return null;
  const number = marks.find(({ is, at }) => is === 'N' && at < mark.at);
  if (!isLeft && (number?.is !== 'N' || number.number.value !== size)) return null;
  const fitting = tallies.filter(({ of, count }) => (of === 'forces') === (mark.is === 'F') && count === size);
  const [first] = fitting;
  return first && fitting.every(({ grade, forces }) => grade === first.grade && forces.join() === first.forces.join())
    ? (fitting.at(-1) ?? null)
    : null;
};

/** 'They include Kent, along with Essex, and they include Dorset, all of which …': one list, whatever is set between its names. */
const THEY_INCLUDE = expression(
  `^ they (?:are|were|include|included)${ASIDE}${LEAD_UP} F((?:(?: ,)? (?:and|along with|together with|as well as|plus|alongside)(?: they include)?${LEAD_UP} F){1,4})(?:\\s*$| , (?:which|(?:all|both|each)(?: N)? of which|though|although|but|where) )`,
);

const includedIn = (skeleton: Skeleton, tallies: readonly TallyInMind[]): readonly Echoed[] => {
  const found = THEY_INCLUDE.exec(skeleton.text);
  if (!found) return [];
  const marks = skeleton.marks.filter((mark): mark is ForceMark => mark.is === 'F' && mark.at < found[0].length);
  const size = marks.reduce((sum, { forces }) => sum + forces.length, 0);
  const of = countedLately(tallies, skeleton, 'F').at(-1);
  return of && of.count > size ? marks.map((mark) => ({ mark, of })) : [];
};
