import type { Standing, TallyInMind } from '../discourse.ts';
import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import type { Skeleton } from '../skeleton.ts';
import { type Echo, markAt } from './echo.ts';

const THE_SO_MANY = expression(
  `^(?: (?:the|those|these|they|all|among(?:st)?|in))(?: (?:N|trio|pair|duo|quartet|quintet|those|these|them|the|latter|areas?|forces|ones|others?|told|to|A|with|that|grade|of these|in question|first|second|third)){0,8}(?: (?:in|from|around|near|across|closest to) (?:this|our|the|these)(?: (?!are|were|is|was)[a-z]{1,16}){1,4})?(?: , [a-z -]{2,40} ,)?(?: (?:are|were|being|is|was|includes?|included|including|concern(?:s|ed)?|cover(?:s|ed)?|comprised?|relate(?:d|s)? to|deal(?:t|s)? with|:|-)){1,3}(?! not (?!only))${LEAD_UP} ([FA])`,
);
/** 'The fifth is the management of offenders' */
const THE_NTH = expression(
  `^ the (?:third|fourth|fifth|sixth|seventh|eighth|last)(?: one| of (?:them|these|those))? (?:is|was)${LEAD_UP} (A)(?= ,|$)`,
);
/** 'As well as investigations, these were preventing crime and leadership' */
const BESIDES = expression(
  `^ (?:as well as|besides|apart from|in addition to|alongside|with)${LEAD_UP} ([FA])(?: ,)?(?: (?:the|those|these|they|it))(?: (?:N|others?|ones?|areas?)){0,3}(?: (?:are|were|is|was|includes?|included)){1}${LEAD_UP} ([FA])`,
);
const ARE_THE =
  /^(?: (?:the|its|both))* ([FA]) (?:is|are|was|were|make up|made up|completed?)(?: also)? (?:the (?:other )?(?:N|ones?|others?|rest)|the other)(?: [a-z]+){0,4}$/;
const ONLY_A_LIST = /^(?: [-•])?(?: (?:the|for|at|its))* ([FA])$/;
const THE_OTHER = /^ ([FA]) (?:is|was) the other(?: one| force| area)?(?= ,|$)/;
const SECOND = /^ the (?:other|second)(?: one| of (?:them|these|those|the N))? (?:is|was|being)(?= )/;
const COMPLETING =
  /^ (?:completing|rounding off|making up|(?:also )?on|joining them on|closing|heading|at the (?:top|foot|head|bottom) of) (?:the|that|this) (?:list|N|group|set|pair|trio|quartet|quintet) (?:is|are|was|were)(?: (?:the|neighbouring))* ([FA])/;
const LAST_OF_THESE =
  /^ (?:the )?(?:last|latter|former)(?: of (?:these|those|them))? (?:is|was|being)(?: (?:the|its|for))* ([FA])/;

/** The next sentence names what was counted: 'The four are…', 'They include…', 'Kent and Essex were the two', a bare list. */
export const followUp: Echo = {
  name: 'follow-up',
  examples: [
    {
      text: 'Kent Police requires improvement in two areas, HMICFRS said. The two are investigating crime and leadership.',
      says: [
        'tally kent requires-improvement 2',
        'kent requires-improvement investigating-crime',
        'kent requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'Kent Police was rated good in three areas by HMICFRS. They include preventing crime and managing offenders.',
      says: ['tally kent good 3', 'kent good preventing-crime', 'kent good managing-offenders'],
    },
    {
      text: 'Kent Police requires improvement in two areas and is inadequate in one, HMICFRS said. Leadership is one of the two in need of improvement. The other is managing offenders.',
      says: [
        'tally kent requires-improvement 2',
        'tally kent inadequate 1',
        'kent requires-improvement leadership-and-force-management',
        'kent requires-improvement managing-offenders',
      ],
    },
    {
      text: 'Kent Police is inadequate in three areas, HMICFRS said. As well as leadership, these are preventing crime and the way it manages offenders.',
      says: [
        'tally kent inadequate 3',
        'kent inadequate leadership-and-force-management',
        'kent inadequate preventing-crime',
        'kent inadequate managing-offenders',
      ],
    },
    {
      text: 'HMIC said three forces require improvement for legitimacy. Kent, Essex and Dorset are the three.',
      published: '2016-02-12',
      says: [
        'tally - requires-improvement 3',
        'kent requires-improvement legitimacy',
        'essex requires-improvement legitimacy',
        'dorset requires-improvement legitimacy',
      ],
    },
    {
      text: 'HMICFRS said three forces are outstanding for efficiency. Durham and Kent are two of them. Completing the list is Essex.',
      published: '2018-03-22',
      says: [
        'tally - outstanding 3',
        'durham outstanding efficiency',
        'kent outstanding efficiency',
        'essex outstanding efficiency',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police was rated good in three areas by HMICFRS. They were pleased about preventing crime.',
      says: ['tally kent good 3'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Two areas were rated good. They are not preventing crime or managing offenders.',
      says: ['tally kent good 2'],
    },
  ],
  read: (skeleton, { tallies, standing, from }) => {
    if (tallies.length === 0 || from >= 0) return [];
    const text = skeleton.text.trimEnd();
    const goesOn = skeleton.marks.some(({ is }) => is === 'G');
    if (/ G(?: |$)/.test(skeleton.text)) return [];
    const bare = ONLY_A_LIST.exec(text);
    const besides = BESIDES.exec(text);
    const match =
      besides ??
      LAST_OF_THESE.exec(text) ??
      COMPLETING.exec(text) ??
      THE_OTHER.exec(text) ??
      THE_NTH.exec(text) ??
      THE_SO_MANY.exec(text) ??
      (goesOn ? null : (ARE_THE.exec(text) ?? bare));
    const named = match ? markAt(skeleton, lastLetter(match[0])) : null;
    if (!named) return [];
    const beside = besides ? markAt(skeleton, besides[0].search(/ [FA] /) + 1) : null;
    const marks = beside?.is === named.is ? [beside, named] : [named];
    const size = marks.reduce((sum, mark) => sum + (mark.is === 'F' ? mark.forces.length : mark.areas.length), 0);
    const tally = LAST_OF_THESE.test(text)
      ? tallies.at(-1)
      : (SECOND.test(text) && pairOf(tallies, named.is, standing)) ||
        tallyFor(tallies, named.is, counted(skeleton), size);
    if (!tally || (bare && tally.count !== size)) return [];
    return marks.map((mark) => ({ mark, of: tally }));
  },
};

/** The pair of which the sentence before named one: its grade was the last stated. */
const pairOf = (tallies: readonly TallyInMind[], is: 'F' | 'A', standing: Standing | null): TallyInMind | undefined =>
  tallies.findLast(
    ({ of, count, grade }) => (of === 'forces') === (is === 'F') && count === 2 && grade === standing?.grade,
  );

const lastLetter = (words: string): number => Math.max(words.lastIndexOf('F'), words.lastIndexOf('A'));

/** The number the sentence itself names: 'The four are…'. */
const counted = (skeleton: Skeleton): number | null => {
  const number = skeleton.marks.find(({ is }) => is === 'N');
  return number?.is === 'N' ? number.number.value : null;
};

/** The tally meant: of the named size if one is named, else the last one that could hold so many. */
const tallyFor = (
  tallies: readonly TallyInMind[],
  is: 'F' | 'A',
  count: number | null,
  size: number,
): TallyInMind | undefined => {
  const fitting = tallies.filter(({ of }) => (of === 'forces') === (is === 'F'));
  if (count !== null) {
    return fitting.findLast(
      (tally) => tally.count === count || (is === 'F' && tally.count === count + 1 && size === count),
    );
  }
  const last = fitting.at(-1);
  return last && last.count >= size && size > 0 ? last : undefined;
};
