import type { PartialDate } from '../lib/findings/finding.ts';

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

/** A date as far as it is known: '17 March 2023', 'March 2023' or '2023'. */
export const inFull = (date: PartialDate): string => {
  const day = /^\d{4}-\d\d-(\d\d)/.exec(date)?.[1];
  return day ? `${Number(day)} ${inMonth(date)}` : inMonth(date);
};

/** The same without the day: 'March 2023'. */
export const inMonth = (date: PartialDate): string => {
  const [year = '', month] = date.split('-');
  const name = month && MONTHS[Number(month) - 1];
  return name ? `${name} ${year}` : year;
};
