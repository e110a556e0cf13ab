import { expression } from '../expression.ts';
/** A date as the words around a statement give it, and where it stands in them. */
export interface Dated {
  /** '2022', '2022-06' or '2022-06-28'. */
  readonly on: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = MONTHS.join('|');
const DATE = expression(
  ` (?:([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?: ,)?(?: (20[12][0-9]))?|(${MONTH}) ([0-9]{1,2})(?:st|nd|rd|th)?(?! [0-9])(?: ,)?(?: (20[12][0-9]))?|(${MONTH})(?: of)?(?: (20[12][0-9]))?|(?:in|since|during|until|back in|early|late|mid|spring|summer|autumn|winter) (20[12][0-9])|(last month)|(last year)|(this month)|(this year)|(two|three|four|five) years ago)(?=[ \\n]|$)`,
  'g',
);
/** 'May' is a verb too: as a month it has a day, a year, or 'in', 'since' and the like before it. */
const AS_MONTH = /(?:^| )(?:in|since|until|during|last|this|of|early|late|mid|from|by|between)$/;

/** What may stand before a date that opens a sentence and dates all of it. */
const OPENING = /^(?: (?:but|and|back|in|on|early|late|mid|since|by|during|then))*$/;
/** Between a date and what it dates: no clause or verb of something else. */
const APART = / (?:[,;:-]|and|but|which|who|while|when|after|before) /;
/** '…, in June 2022', '…, as news calls it, in June 2022' */
const SET_OFF = /^(?: , (?:as|or|known|called|commonly|a) [^,]{1,60})? ,(?: back)?(?: (?:in|on))?$/;
/** Farther off, a date is another thing's. UTF-16 code units. */
const FARTHEST = 60;

/**
 * The date that a stretch of some words of a plain text goes with: one in its clause, or the one that opens the sentence.
 * A month without a year is the last one before `published`.
 */
export const dayOf = (
  words: string,
  place: { readonly start: number; readonly end: number },
  published: string | null,
): Dated | null => {
  const found = [...words.matchAll(DATE)].flatMap((match) => {
    const on = dateOf(match, words.slice(0, match.index), published);
    return on ? [{ on, start: match.index + 1, end: match.index + match[0].length }] : [];
  });
  const between = ({ start, end }: Dated): string =>
    start >= place.end ? words.slice(place.end, start - 1) : words.slice(end, place.start - 1);
  const goesWith = (date: Dated): boolean =>
    OPENING.test(words.slice(0, date.start - 1)) ||
    SET_OFF.test(between(date)) ||
    (between(date).length <= FARTHEST && !APART.test(`${between(date)} `));
  return found.filter(goesWith).sort((a, b) => between(a).length - between(b).length)[0] ?? null;
};

const dateOf = (match: RegExpMatchArray, before: string, published: string | null): string | null => {
  const [
    ,
    dayBefore,
    monthAfter,
    year1,
    monthBefore,
    dayAfter,
    year2,
    monthAlone,
    year3,
    yearAlone,
    lastMonth,
    lastYear,
    thisMonth,
    thisYear,
    ago,
  ] = match;
  if (yearAlone) return yearAlone;
  const now = published === null ? null : { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)) };
  if (lastMonth) return now && (now.month === 1 ? `${now.year - 1}-12` : `${now.year}-${two(now.month - 1)}`);
  if (lastYear) return now && `${now.year - 1}`;
  if (thisMonth) return now && `${now.year}-${two(now.month)}`;
  if (thisYear) return now && `${now.year}`;
  if (ago) return now && `${now.year - ['two', 'three', 'four', 'five'].indexOf(ago) - 2}`;
  const month = MONTHS.indexOf(monthAfter ?? monthBefore ?? monthAlone ?? '') + 1;
  if (monthAlone && !year3 && !AS_MONTH.test(before)) return null;
  const day = Number(dayBefore ?? dayAfter ?? 0);
  const year = year1 ?? year2 ?? year3 ?? yearBefore(published, month, day);
  if (!year || day > 31) return null;
  return day > 0 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
};

/** The year of the last such day or month that an article can look back on. */
const yearBefore = (published: string | null, month: number, day: number): number | null => {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  return `${two(month)}-${two(day)}` <= published.slice(5) ? year : year - 1;
};

const two = (number: number): string => String(number).padStart(2, '0');
