import { ROUND_IDS, type RoundId } from '../../peel/rounds.ts';
import type { When } from '../claim.ts';
import { expression } from '../expression.ts';
import {
  COUNT,
  countIn,
  countsOn,
  LATER,
  MONTH,
  type Moment,
  momentsFrom,
  monthIn,
  SEASON,
  YEARS_NEXT,
} from './counted-dates.ts';
import type { DateMention } from './mention.ts';
import { tokens } from './vocabulary.ts';

const YEAR = '20[12][0-9]';
const REPORT = '(?:inspections?|report|reports|assessments?|round|visit|review|outing|grades|gradings|cycle|programme)';

const SCALE = 'outstanding|good|adequate|inadequate|improvement';
const OLD_GRADE =
  '(?:previous|earlier|former|old|prior|last) (?:overall )?(?:grade|grading|rating|mark|score|judge?ment|verdict|result)';

const ROUND = `${YEAR}[-/](?:20)?[0-9]{2}`;
const AGO = `(?:${COUNT}) (?:and a half )?years? (?:ago|back|earlier|before|previously|prior)|(?:just |only )?(?:twelve|12|eighteen|18) months (?:ago|back|earlier|before)`;
/** 'Last November', said in October: the one before, a year ago or nearly. */
const LAST_MONTH = `last (?:${MONTH}|${SEASON})`;
const LAST_YEAR = "last year(?: 's)?|(?:the )?(?:year before(?: that)?|previous year|preceding year)";
const PREVIOUS = `(?:a couple of|a few|some|several|many|a number of) (?:short )?years (?:ago|back|earlier|before)|not (?:so |that |very )?long ago|long(?= (?:rated|graded|judged) )|(?:the )?first time (?:round|around)|under (?:the|its|their) (?:previous|former|last|old) (?:chief(?: constable)?|leadership|leaders)|(?:${COUNT}) inspections? (?:ago|earlier|before)|(?:at|in|by) (?:the|its) (?:last|previous) one|the (?:last|previous) one(?= (?:said|was|rated|graded|put|gave|found) )|previously|formerly|last time(?: out| round| around)*|back then|(?:at|of) (?:the|that) time(?! of)|on that occasion|in those days|before that(?! (?:report|inspection|visit))|prior to that|before then|until then|(?<!(?:for|at) )once(?! (?:again|more|and|but)[ \\n])(?= [a-z])|(?:at|in|on|after|during|since|under|from) (?:its|the|their|his|her|our)? ?(?:last|previous|earlier|preceding|former|prior) (?:full |peel |set of |round of )?${REPORT}|when (?:inspectors|the inspectorate|hmic|hmicfrs|they) (?:were|was) last (?:here|there|in|at)|then(?= :)|(?:the )?(?:inspection|round|report) before|the (?:last|previous) time|an earlier (?:visit|inspection|report)|under (?:the|its) (?:previous|old|former|earlier) (?:regime|system|framework|scheme|format|headings)|(?:last|previous) set(?: of (?:grades|gradings|ratings|results|marks))?|(?:until|before) (?:now|this (?:year|time|inspection|report|round|week)|(?:today|yesterday|monday|tuesday|wednesday|thursday|friday)(?: 's (?:report|inspection|announcement))?)|previous (?:set of )?${REPORT}|last (?:peel )?${REPORT}|${OLD_GRADE}|when (?:it was |they were |we were )?last (?:inspected|graded|assessed|rated|visited|looked at)|when (?:inspectors|the inspectorate|the watchdog|hmic|hmicfrs|it|they|the force|the constabulary) (?:was |were )?last (?:called|visited|looked|inspected|came|checked|went|reported|graded|rated|assessed)`;
/** 'Two years after it was branded inadequate, …': only before words of grading. */
const YEARS_AFTER = `(?:${COUNT}) (?:and a half )?years? (?:after|since)(?= (?:it|they|being|the force|the constabulary|inspectors|the inspectorate|the watchdog|hmic|hmicfrs)(?: [a-z]+){0,8} (?:${SCALE})[ \\n])`;
const PRESENT = `(?:the|its|their|this) (?:latest|newest|new|most recent|current|fresh) (?:set of |round of )?${REPORT}|this (?:report|inspection|round|assessment)|now|today|currently|at present|this time|this year|this week|this month|these days`;
/** The inspection named last: 'in that report', 'that earlier inspection'. */
const THAT_ONE =
  '(?:in|at|under|during|on|from) (?:that|the same) (?:earlier |previous |old |last )?(?:report|inspection|round|visit|assessment|review|occasion)|that (?:earlier |previous |old )?(?:report|inspection|visit|round)';
const PLAIN_YEAR = `(?:(?:early|late|mid) )?(?:(?:${MONTH}|${SEASON}) )?${YEAR}`;

const ANY = tokens(
  [ROUND, THAT_ONE, YEARS_NEXT, LATER, YEARS_AFTER, AGO, LAST_MONTH, LAST_YEAR, PREVIOUS, PRESENT, PLAIN_YEAR].join(
    '|',
  ),
);
const IS_THAT_ONE = expression(`^(?:${THAT_ONE})$`);
const IS_ROUND = expression(`^${ROUND}$`);
const IS_AGO = expression(`^(?:${AGO})$`);
/** 'has slipped since its last inspection' tells of today. */
const IS_SINCE = /^since .*[a-z]$/;
const HAS_YEAR = expression(YEAR);
const IS_YEARS_AFTER = / (?:after|since)$/;
const IS_LAST_YEAR = expression(`^(?:${LAST_YEAR}|${LAST_MONTH})$`);
const IS_LAST_MONTH = expression(`^${LAST_MONTH}$`);
const IS_PRESENT = expression(`^(?:${PRESENT})$`);

/**
 * Words of time in a plain text. `published` (ISO day, or null) turns 'two years ago' into a year and tells which years
 * are past; without it such words mean the inspection before.
 */
export const findDates = (plain: string, published: string | null): readonly DateMention[] => {
  const thisYear = published === null ? null : Number(published.slice(0, 4));
  const timeOf = (year: number): Pick<DateMention, 'when' | 'past'> => ({
    when: { kind: 'year', year },
    past: thisYear !== null && year < thisYear,
  });
  let last: Moment | null = null;
  let named: DateMention | null = null;
  return ANY(plain).flatMap(({ start, end, words }): readonly DateMention[] => {
    const place = { start, end, ownClause: false, also: [] };
    if (IS_THAT_ONE.test(words)) {
      const isMeant = named?.past === true && plain.slice(named.end, start).split('\n', 3).length < 3;
      return isMeant && named ? [{ ...place, when: named.when, past: true }] : [];
    }
    const counted = momentsFrom(last, words, place, thisYear);
    if (counted.length > 0 || countsOn(words)) {
      const [first, ...also] = counted.map(({ year }) => ({ ...place, ...timeOf(year) }));
      last = counted.at(-1) ?? last;
      named = first ? { ...first, also } : named;
      return first ? [{ ...first, also }] : [];
    }
    if (IS_LAST_MONTH.test(words) && !isLongAgo(words, published)) return [];
    const date = readDate(words, thisYear);
    const year =
      date.when.kind === 'year' ? date.when.year : IS_LAST_YEAR.test(words) && thisYear ? thisYear - 1 : null;
    if (year !== null) last = { year, month: monthIn(words), end };
    const round = plain.slice(Math.max(0, start - 6), start).endsWith(' peel ') ? roundOpenedIn(words) : null;
    const ownClause = IS_YEARS_AFTER.test(words);
    named = { ...place, ownClause, ...date, ...(round && { when: { kind: 'round', round } as const }) };
    return [named];
  });
};

/** The middle of each season, as the index of a month. */
const SEASONS: Readonly<Record<string, number>> = { winter: 0, spring: 3, summer: 6, autumn: 9 };
/** So many months ago the last inspection was, rather than the newest. */
const LONG_AGO = 9;

const isLongAgo = (words: string, published: string | null): boolean => {
  const then = monthIn(words) ?? SEASONS[words.replace('last ', '')];
  if (published === null || then === undefined) return false;
  const back = (Number(published.slice(5, 7)) - 1 - then + 12) % 12;
  return back === 0 || back >= LONG_AGO;
};

/** 'PEEL 2018' is a round's own name, as the inspectorate's addresses have it: never a year of publication. */
const roundOpenedIn = (words: string): RoundId | null =>
  ROUND_IDS.find((round) => round.slice(0, 4) === words.slice(0, 4)) ?? null;

const readDate = (words: string, thisYear: number | null): { readonly when: When; readonly past: boolean } => {
  if (IS_ROUND.test(words)) return readRound(words, thisYear);
  if (IS_PRESENT.test(words)) return { when: { kind: 'current' }, past: false };
  if (IS_AGO.test(words) || IS_YEARS_AFTER.test(words)) {
    const years = yearsIn(words);
    return { when: thisYear === null ? { kind: 'previous' } : yearsBack(thisYear, years), past: true };
  }
  if (IS_LAST_YEAR.test(words)) {
    return { when: thisYear === null ? { kind: 'previous' } : yearsBack(thisYear, 1), past: true };
  }
  if (IS_SINCE.test(words)) return { when: { kind: 'current' }, past: false };
  const year = HAS_YEAR.exec(words)?.[0];
  if (year === undefined) return { when: { kind: 'previous' }, past: true };
  return { when: { kind: 'year', year: Number(year) }, past: thisYear !== null && Number(year) < thisYear };
};

/** Inspections came every year until 2018: 'last year' then is the inspection before, whatever the calendar says. */
const yearsBack = (thisYear: number, years: number): When =>
  years === 1 && thisYear <= 2019 ? { kind: 'previous' } : { kind: 'year', year: thisYear - years };

const yearsIn = (words: string): number => {
  return /months/.test(words) ? 1 : countIn(words);
};

const readRound = (words: string, thisYear: number | null): { readonly when: When; readonly past: boolean } => {
  const [first = '', second = ''] = words.split(/[-/]/);
  const id = `${first}-${second.slice(-2)}`;
  const round = ROUND_IDS.find((each): each is RoundId => each === id);
  const year = Number(first);
  const when: When = round ? { kind: 'round', round } : { kind: 'year', year };
  return { when, past: thisYear !== null && Number(`20${second.slice(-2)}`) < thisYear };
};
