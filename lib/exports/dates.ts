import type { PartialDate } from '../findings/finding.ts';

/** The day of an instant where Peelback's readers are: a passage saved at half past midnight in June is not yesterday's. */
export const dayInLondon = (instant: string | Date): string => LONDON.format(new Date(instant));

// Swedish writes days the ISO way: 2026-11-23.
const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** '23 November 2026', 'November 2026' or '2026', as far as the date is known. */
export const inFull = (date: PartialDate): string => [dayAndMonth(date), yearOf(date)].filter(Boolean).join(' ');

/** '23 November', 'November', or nothing where only the year is known. */
export const dayAndMonth = (date: PartialDate): string => {
  const [, month, day] = partsOf(date);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [name && day, name].filter(Boolean).join(' ');
};

/** '2026'. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** [2026, 11, 23], [2026, 11] or [2026]. */
export const partsOf = (date: PartialDate): readonly number[] => date.split('-').map(Number);
