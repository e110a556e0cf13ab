import type { TallyInMind } from '../discourse.ts';
import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import type { AreaMark, ForceMark, Skeleton } from '../skeleton.ts';
import type { Echo } from './echo.ts';

/** Words that lead in those counted, and say nothing else of them. */
const LEAD =
  /^(?: (?:the|these|those|they|their|in|no|particular|alphabetical|order|N|names?|forces?|areas?|constabularies|trio|pair|duo|quartet|quintet|culprits?|winners?|losers?|laggards?|list|full|unlucky|lucky|happy|few|elite|question|are|were|is|was|reads?|step|stand|up|forward|take|a|bow|hats|off|to|well|done|congratulations|bravo|so|and|it|for|record|as|follows|class|which|namely|that|all|police|being|both|how|way|[:,;(-])){1,12} $/;
/** So many names or more that are as many as were counted are those, whatever leads them in: 'Those at the summit: …'. */
const MANY = 4;
const ANY_LEAD =
  /^(?: (?!(?:other|others|rest|remaining|not|no|nor|said|says|inspected|visited|covers|neither|unlike|also|but)(?= ))[^ FAGNO;?:]+){1,12}(?: (?:are|were|:)| [,-])(?: (?:the|in))* $/;
/** ', and they were', ': step forward' */
const IN_SENTENCE =
  /^[^:;GFA]{0,60} (?:[,;:-]|and)(?: and)?(?: (?:they|these|those|step forward|stand up|take a bow)(?: (?:are|were|being))?)(?: ,)? $/;
const ENDS = /^(?:\s*$| [,;(-] (?:which|who|where|all|both|each|every|a|an|the|none|in|for|though|although|with)(?= ))/;

/** What is called the biggest or the like before its name: 'the largest of all,' */
const ASIDE =
  '(?: (?:some of )?the (?:biggest|largest|smallest|busiest|oldest|best known|most [a-z]+)(?: [a-z]+){0,4}(?: [,:-])?)?';
/** 'Those in this part of the world included', 'They include the biggest of all,' */
const SOME_OF_THEM = expression(
  `^ (?:(?:those|the ones)(?: (?:in|from|around|across|at|near|nearest|closest)(?: (?!(?:is|was|were|are|has|had)(?= ))[a-z'-]+){1,7})?|they|among (?:them|these|those|the latter))(?: (?:are|were|is|was|includes?|included))${ASIDE}${LEAD_UP} $`,
);

type NameMark = ForceMark | AreaMark;

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
      text: 'HMIC has graded efficiency. Four forces require improvement. At the foot of the class: Kent, Essex, Dorset and Gwent.',
      published: '2016-11-03',
      says: [
        'tally - requires-improvement 4',
        'kent requires-improvement efficiency',
        'essex requires-improvement efficiency',
        'dorset requires-improvement efficiency',
        'gwent requires-improvement efficiency',
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
    {
      text: 'HMIC has graded efficiency. Four forces require improvement. The forces still to be inspected are Kent, Essex, Dorset and Gwent.',
      published: '2016-11-03',
      says: ['tally - requires-improvement 4'],
    },
  ],
  read: (skeleton, { tallies, from, isBeforeGrade }) => {
    if (tallies.length === 0 || isBeforeGrade) return [];
    const start = Math.max(from, 0);
    const names = skeleton.marks.filter(
      (each): each is NameMark => each.at >= start && (each.is === 'F' || each.is === 'A'),
    );
    const [mark] = names;
    const behind = skeleton.text.slice(start);
    if (mark === undefined || names.length > 1 || / [GO](?: |$)/.test(behind)) return [];
    const lead = behind.slice(0, mark.at - start);
    const size = mark.is === 'F' ? mark.forces.length : mark.areas.length;
    const counted = lately(tallies, skeleton, mark.is);
    const last = counted.at(-1);
    if (from < 0 && last && mark.is === 'F' && last.count > size && SOME_OF_THEM.test(lead))
      return [{ mark, of: last }];
    const [fitting, another] = counted.filter(({ count }) => count === size);
    if (fitting === undefined || another !== undefined || size < 2) return [];
    const isLed =
      from < 0 ? LEAD.test(lead) || (mark.is === 'F' && size >= MANY && ANY_LEAD.test(lead)) : IN_SENTENCE.test(lead);
    return isLed && ENDS.test(skeleton.text.slice(mark.at + 1)) ? [{ mark, of: fitting }] : [];
  },
};

/** The counts of such things in this paragraph or the one before. */
const lately = (tallies: readonly TallyInMind[], { sentence }: Skeleton, is: 'F' | 'A'): readonly TallyInMind[] =>
  tallies.filter(({ of, paragraph }) => (of === 'forces') === (is === 'F') && paragraph >= sentence.paragraph - 1);
