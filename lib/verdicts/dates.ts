import type { PartialDate } from '../findings/finding.ts';
import { catalogue } from '../language/catalogue.ts';
import { remembered, rememberedLast, rememberedOfTwo } from '../remembered.ts';

/** A stretch of days, both ends included, as ISO days: they sort as text. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Reports are given to the press up to three days before they are published. */
const EMBARGO_DAYS = 3;

// Said to be pure: the card puts dates into words, and leaves out what reckons with them.

/** The days that a date may mean: one for '2015-12-15', a month for '2015-12', a year for '2015'. Null for anything else. */
export const spanOf = /* @__PURE__ */ remembered((date: PartialDate): Span | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year) return null;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) return null;
  if (day) return { first, last: first };
  const lastMonth = month ?? '12';
  return { first, last: isoDay(Date.UTC(Number(year), Number(lastMonth), 0)) };
});

/** Whether the text is an ISO day that exists: '2015-02-29' does not. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

export const addDays = /* @__PURE__ */ rememberedOfTwo((day: string, days: number): string =>
  isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000),
);

/** A report is news for about two weeks. */
export const FRESH_DAYS = 14;

/** Whether a report was out when an article was written. 'perhaps': dates too coarse to tell, or within an embargo. */
export type Timing = 'out' | 'perhaps' | 'not-yet';

export const timing = (report: Span, article: Span): Timing => {
  if (report.last <= article.first) return 'out';
  return report.first <= addDays(article.last, EMBARGO_DAYS) ? 'perhaps' : 'not-yet';
};

/** Whether an article came out just before a report whose day is known: its writer most likely had that report in hand. */
export const withinEmbargo = (report: Span, article: Span): boolean =>
  report.first === report.last &&
  article.first === article.last &&
  report.first > article.first &&
  report.first <= addDays(article.first, EMBARGO_DAYS);

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

const MONTHS = 'January February March April May June July August September October November December';
const WORDS = catalogue('dates', { months: MONTHS });

/** '17 March 2023', 'March 2023' or '2023': as much as is known. */
export const dateInWords = (date: PartialDate): string => written(date, WORDS.months);

/** A note of the dataset's, which is English whatever is spoken, with its ISO days as people write them. */
export const withDaysInWords = (note: string): string =>
  note.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (isDay(day) ? written(day, MONTHS) : day));

const namesOf = rememberedLast((months: string) => months.split(' '));

const written = (date: PartialDate, months: string): string => {
  const [year, month, day] = date.split('-');
  const named = month ? namesOf(months)[Number(month) - 1] : undefined;
  return [day ? Number(day) : undefined, named, year].filter(Boolean).join(' ');
};

/** 'March 2023': what a sentence needs. */
export const monthInWords = (date: PartialDate): string => dateInWords(date.slice(0, 7));
