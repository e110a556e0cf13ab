import { dayInLondon } from './exports/dates.ts';

/** The first inspection on record is of that year: an article from before can state none of its grades. */
export const FIRST_DAY = '2014-01-01';

/** No article was published after today, where the forces are. */
export const lastDay = (now: Date = new Date()): string => dayInLondon(now);

/** Why a day (ISO) that a person gave cannot be an article's, or null. */
export const faultOfDay = (day: string, now?: Date): 'early' | 'late' | null => {
  if (day < FIRST_DAY) return 'early';
  return day > lastDay(now) ? 'late' : null;
};
