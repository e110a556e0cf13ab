import type { TallyInMind } from '../discourse.ts';
import { expression } from '../expression.ts';
import { countedLately, listedNames } from '../listed-names.ts';
import { PREFACE } from '../preface.ts';
import type { AreaMark, Skeleton } from '../skeleton.ts';
import type { Echo, Echoed } from './echo.ts';

/** So many names are those of a count before the last one, too. */
const MANY = 4;
const OPENS = /^(?: (?:the|its))? $/;
/** A lead that says something of those that were counted, whatever it is: 'At the foot of the class:', 'In the dock are'. */
const ANY_WORDS =
  /^(?: (?!(?:others?|rest|remaining|not|no|nor|said|says|inspected|visited|covers|neither|unlike|also|but|if|would|will|could)(?= ))[^ FAGNO;?:]+){1,12} $/;
const LEADS_IN =
  /^(?: (?!(?:others?|rest|remaining|not|no|nor|said|says|inspected|visited|covers|neither|unlike|also|but|if|would|will|could)(?= ))[^ FAGNO;?:]+){1,12}(?: (?:are|were|:|by)| [,-])(?: (?:the|in|its|and))* $/;
/** 'It is bad news for Kent, Essex and Dorset' */
const CONCERNS =
  / (?:(?:par|mark|standard|scratch|wanting|short) (?:at|in|on|for)|(?:news|blow|boost|setback|triumph|embarrassment|relief|trouble|headache|verdict|result|outcome)s? (?:for|on|in|at)|chief constables of)(?: the)? $/;
/** What is said of them where they are the subject is no grade, but it may be that they are others. */
const OF_OTHERS =
  /^(?: [,-])?(?: (?:are|were|is|was|have|has|had|will|did|do|does|could|may|might|also|still|yet|all))* (?:not|inspected|visited|escaped|avoided|next|due|better|worse|said|told|up|down|improved)(?= |$)/;

/**
 * The sentence behind a count names exactly as many as it counted, whatever else it says of them: 'In the dock are Kent and
 * Essex'. A last resort: such a claim is shown, and accuses nobody (`lib/verdicts/footing.ts`).
 */
export const asMany: Echo = {
  name: 'as-many',
  examples: [
    {
      text: 'HMIC has graded efficiency. Three forces require improvement. At the foot of the class: Kent, Essex and Dorset.',
      published: '2016-11-03',
      says: [
        'tally - requires-improvement 3',
        'kent requires-improvement efficiency',
        'essex requires-improvement efficiency',
        'dorset requires-improvement efficiency',
      ],
    },
    {
      text: 'HMICFRS inspected Kent Police. It was inadequate in three areas. Leadership, recording crime and managing offenders let it down.',
      says: [
        'tally kent inadequate 3',
        'kent inadequate leadership-and-force-management',
        'kent inadequate recording-crime',
        'kent inadequate managing-offenders',
      ],
    },
    {
      text: 'HMICFRS said Kent Police was adequate in four areas and requires improvement in three. It is below par at recording crime, managing offenders and leadership.',
      says: [
        'tally kent adequate 4',
        'tally kent requires-improvement 3',
        'kent requires-improvement recording-crime',
        'kent requires-improvement managing-offenders',
        'kent requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate in three areas. Leadership was one of the trio, recording crime made another and managing offenders was last.',
      says: [
        'tally kent inadequate 3',
        'kent inadequate leadership-and-force-management',
        'kent inadequate recording-crime',
        'kent inadequate managing-offenders',
      ],
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
  read: (skeleton, { tallies, from, isBeforeGrade, fresh }) => {
    if (tallies.length === 0 || isBeforeGrade || !fresh) return [];
    const one = eachByItself(skeleton, from, tallies);
    if (one.length > 0 || from >= 0) return one;
    const named = listedNames(skeleton, 0);
    if (named === null || named.size < 2) return [];
    const { mark, size, lead, tail } = named;
    const [of, another] = countedLately(tallies, skeleton, mark.is).filter(({ count }) => count === size);
    if (of === undefined || another !== undefined || (size < MANY && of !== tallies.at(-1))) return [];
    const isConcerned = size > 2 && of === tallies.at(-1) && CONCERNS.test(lead);
    const isSubject = size > 2 && of === tallies.at(-1) && OPENS.test(lead) && !OF_OTHERS.test(tail);
    const isLed = (LEADS_IN.test(lead) || (size >= MANY && ANY_WORDS.test(lead))) && /^\s*$/.test(tail);
    return isSubject || isLed || isConcerned ? [{ mark, of }] : [];
  },
};

const ONE_BY_ONE = / (?:N|one|another|others?|first|second|third|fourth|last|final)(?: |$)/;
/** Nothing but names, words that count them off, and words that lead up to a name. */
const COUNTED_OFF = expression(
  `^(?: (?:A|N|one|another|others?|first|second|third|fourth|fifth|last|final|is|was|are|were|made|makes?|make up|makes up|came|come|then|next|and|while|too|along|together|followed|joined|by|completes?|completed|them|these|those|that|group|list|set|trio|pair|areas?|things?|[,;:-]|${PREFACE}))+$`,
);

/** 'Leadership was one, recording crime another and managing offenders the third': areas, each with words of its own. */
const eachByItself = (skeleton: Skeleton, from: number, tallies: readonly TallyInMind[]): readonly Echoed[] => {
  const start = Math.max(0, from);
  const behind = skeleton.text.slice(start).trimEnd();
  const marks = skeleton.marks.filter((each): each is AreaMark => each.is === 'A' && each.at >= start);
  const size = marks.reduce((sum, { areas }) => sum + areas.length, 0);
  const of = tallies.at(-1);
  if (marks.length < 2 || of?.of !== 'areas' || of.count !== size) return [];
  const said = from < 0 ? behind : behind.slice(behind.search(/ [:;-] /));
  return ONE_BY_ONE.test(said) && COUNTED_OFF.test(said) ? marks.map((mark) => ({ mark, of })) : [];
};
