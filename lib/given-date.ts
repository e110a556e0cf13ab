import { dayInLondon } from './exports/dates.ts';

/** The first inspection on record is of that year: an article from before can state none of its grades. */
export const FIRST_DAY = '2014-01-01';

/** No article was published after today, where the forces are. */
export const lastDay = (now: Date = new Date()): string => dayInLondon(now);

/** Names in a query that say where a reader came from; what is not known to do so may name the article (`?id=123`). */
const TRACKING =
  /^(?:utm_|at_|ns_|mc_|pk_|mtm_)[a-z_]+=|^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mibextid|_ga|_gl|cmp|cmpid|icid|ito|ocid|ncid|smid|__twitter_impression)(?:=|$)/i;

/** The address by which the article of a page is known, however a reader came to it. */
export const articleAddress = (page: string): string => {
  const [address = '', ...rest] = page.split('?');
  const kept = rest
    .join('?')
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part));
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address;
};

/** Why a day (ISO) that a person gave cannot be an article's, or null. */
export const faultOfDay = (day: string, now?: Date): 'early' | 'late' | null => {
  if (day < FIRST_DAY) return 'early';
  return day > lastDay(now) ? 'late' : null;
};
