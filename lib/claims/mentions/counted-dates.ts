import { expression } from '../expression.ts';
import { BELOW_TWENTY } from './numbers.ts';

/** A year named, its month where that is named too, and where its words end. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly end: number;
}

export const COUNT = `a|${BELOW_TWENTY.slice(1).join('|')}|[0-9]{1,2}`;
export const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const SEASON = 'spring|summer|autumn|winter';
const ENDS = '(?=\\n| [,;:)(-]| (?:and|but|to|at|for|in|while|with) )';

/** Counted on from the date named before: 'four months later', 'the following April', 'that year'. */
const ON = `(?:${COUNT}) (?:and a half )?(?:years?|months?) (?:later|afterwards)|(?:${COUNT}) months (?:earlier|before that)|(?:that|the) same year|that year|the (?:following|next) year|(?:${COUNT}) (?:and a half )?years? after that|the following (?:year|${MONTH}|${SEASON})|(?:${COUNT}) (?:years?|months) on(?! from)`;
const YEAR_AFTER = 'the year after(?: that)?';
export const LATER = `${ON}|${YEAR_AFTER}${ENDS}`;
/** Several, one after the other: 'each of the two years that followed', 'the next three years'. */
export const YEARS_NEXT = `(?:(?:each|both|all) of )?the (?:(?:next|following) (?:${COUNT}) years|(?:${COUNT}) (?:years|inspections|rounds|reports) (?:after that|that followed|that came after|afterwards|following|since then))`;
/** Counted back, from the date named before where one of the past has just been named: 'a year earlier', 'the year before'. */
const EARLIER = `(?:${COUNT}) (?:and a half )?years? (?:earlier|before|previously|prior)|the (?:year before(?: that)?|previous year|preceding year)`;

const IS_LATER = expression(`^(?:${ON}|${YEAR_AFTER})$`);
const IS_NEXT = expression(`^(?:${YEARS_NEXT})$`);
const IS_EARLIER = expression(`^(?:${EARLIER})$`);

/** Whether words count on from a date, and mean nothing where none has been named. */
export const countsOn = (words: string): boolean => IS_LATER.test(words) || IS_NEXT.test(words);

/** How far behind a date, in letters, words still count from it: on, and back. */
const FAR = 600;
const NEAR = 200;

/** The moments that words at `start` count from the one named last; none where they do not. */
export const momentsFrom = (
  last: Moment | null,
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  thisYear: number | null,
): readonly Moment[] => {
  if (last === null || start - last.end > FAR) return [];
  if (IS_NEXT.test(words)) {
    const count = countIn(/^(?:(?:each|both|all) of )?the (?:(?:next|following) )?(.*)$/.exec(words)?.[1] ?? words);
    return Array.from({ length: Math.min(count, 9) }, (_, index) => last.year + index + 1).flatMap((year) =>
      year <= (thisYear ?? year) ? [{ year, month: null, end }] : [],
    );
  }
  if (IS_LATER.test(words)) return [{ ...later(last, words), end }];
  const isPast = thisYear !== null && last.year < thisYear;
  if (!isPast || start - last.end > NEAR || !IS_EARLIER.test(words)) return [];
  return [{ year: last.year - (words.startsWith('the ') ? 1 : countIn(words)), month: null, end }];
};

const MONTHS = MONTH.split('|');

export const monthIn = (words: string): number | null => {
  const index = MONTHS.findIndex((month) => words.includes(month));
  return index < 0 ? null : index;
};

const later = ({ year, month }: Moment, words: string): Omit<Moment, 'end'> => {
  if (/^(?:that|the) (?:same )?year$/.test(words)) return { year, month: null };
  if (words.startsWith('the year after')) return { year: year + 1, month: null };
  if (!/^the (?:following|next)/.test(words)) {
    const count = / (?:earlier|before that)$/.test(words) ? -countIn(words) : countIn(words);
    if (/ years?/.test(words)) return { year: year + count, month };
    const months = (month ?? 0) + count;
    return { year: year + Math.floor(months / 12), month: (months + 24) % 12 };
  }
  const next = monthIn(words);
  const isSameYear = next !== null && month !== null && next > month;
  return { year: isSameYear ? year : year + 1, month: next };
};

export const countIn = (words: string): number => {
  const count = words.split(' ')[0] ?? '';
  if (count === 'a') return 1;
  const value = BELOW_TWENTY.indexOf(count);
  return value >= 0 ? value : Number(count);
};
