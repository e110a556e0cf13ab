import type { FieldSource, Sourced } from './article.ts';
import { dayInWords, dayOfTimestamp, isPlausibleDay, isToday } from './dates.ts';
import {
  all,
  ancestorsOf,
  attribute,
  closest,
  contains,
  hasAttribute,
  lineOf,
  parentOf,
  STORY,
  textOf,
} from './dom.ts';
import type { Standing } from './headline.ts';
import { textIn } from './json-ld.ts';
import type { Statements } from './metadata.ts';

/**
 * The day the article was published, from the best source that gives a believable one; when it was updated does not
 * count. null rather than a guess: the date decides which inspection an article is compared with.
 *
 * A page that dates itself when it is loaded is caught where something else on it gives an older day.
 */
export const publishedDay = (
  document: Document,
  statements: Statements,
  url: string | null,
  now: Date,
): Sourced<string> | null => {
  const days = readings(document, statements, url).flatMap(([day, source]): Sourced<string>[] =>
    day && isPlausibleDay(day, now) ? [{ value: day, source }] : [],
  );
  const [best] = days;
  if (!best || !isToday(best.value, now)) return best ?? null;
  return days.find(({ value }) => !isToday(value, now)) ?? best;
};

const readings = (
  document: Document,
  { article, meta, standing }: Statements,
  url: string | null,
): readonly (readonly [string | null, FieldSource])[] => [
  [dayOfTimestamp(textIn(article, 'datePublished')), 'json-ld'],
  [dayOfTimestamp(meta('article:published_time', 'og:article:published_time', 'og:published_time')), 'opengraph'],
  [dayOfTimestamp(meta(...META_NAMES)), 'meta'],
  [dayInTimeElement(document, standing), 'time'],
  [dayNearHeadline(standing), 'text'],
  [dayInAddress(url), 'url'],
  [dayOfTimestamp(textIn(article, 'dateCreated')), 'json-ld'],
];

const META_NAMES = (
  'datepublished article.published date dc.date.issued dcterms.issued dcterms.date dc.date dcterms.created parsely-pub-date sailthru.date ' +
  'cxenseparse:recs:publishtime pubdate publishdate publish-date publication_date published-date govuk:first-published-at bt:pubdate'
).split(' ');

const UPDATED = /\b(?:updated|modified|amended|diweddarwyd)\b[^\d]{0,20}$/i;
const RAILS = 'nav, aside, footer, [class*="related" i], [class*="comment" i], [id*="comment" i], li article';

/** The `<time>` that belongs to the headline: the first of its article that does not tell an update. */
const dayInTimeElement = (document: Document, { headline, own }: Standing): string | null => {
  const around = headline && closest(headline, STORY);
  const within = around && (!own || contains(own, around)) ? around : (own ?? document);
  const times = all(within, 'time').filter(
    (time) => !closest(time, RAILS) && !UPDATED.test(wordsBefore(time)) && !/modified|updated/i.test(kindOf(time)),
  );
  const marked = times.find((time) => /published/i.test(kindOf(time)) || hasAttribute(time, 'pubdate'));
  return [...(marked ? [marked] : []), ...times.slice(0, 3)].map(dayOfTime).find(Boolean) ?? null;
};

const dayOfTime = (time: Element): string | null =>
  dayOfTimestamp(attribute(time, 'datetime')) ?? dayInWords(lineOf(time));

const kindOf = (time: Element): string => `${attribute(time, 'itemprop')} ${attribute(time, 'class')}`;

const wordsBefore = (element: Element): string => {
  const parent = parentOf(element);
  if (!parent) return '';
  const words = textOf(parent);
  return words.slice(0, Math.max(0, words.indexOf(textOf(element)))).slice(-40);
};

/** Farther down the page a date is about something else. */
const NEAR = 600;
const DATELINE =
  /\b(?:published|posted|date|released?|issued|cyhoeddwyd|dyddiad)\b(?: on| at| date)?\s*:?\s*([^\n]{0,60})/i;
const BARE_DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)?[ /.-][\w]+,?[ /.-]\d{2,4}(?:[ ,|@-]+(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]m)?)?$/i;

/** A visible 'Published: 17 March 2023' just above or below the headline, or a line there that is nothing but a date. */
const dayNearHeadline = ({ headline, own }: Standing): string | null => {
  if (!headline) return null;
  for (const outer of ancestorsOf(headline)) {
    if (own && !contains(own, outer)) return null;
    const lines = linesNear(outer, headline);
    const day = lines.map(dayAnnounced).find(Boolean) ?? lines.map(dayAlone).find(Boolean);
    if (day) return day;
    if (textOf(outer).length > 4 * NEAR) return null;
  }
  return null;
};

/** The day in 'Published: 17 March 2023', or in a line that is nothing but a date; null in any other. */
export const dayInDateline = (line: string): string | null => dayAnnounced(line) ?? dayAlone(line);

const dayAnnounced = (line: string): string | null => dayInWords(DATELINE.exec(line)?.[1] ?? '');
const dayAlone = (line: string): string | null => (BARE_DATE.test(line) ? dayInWords(line) : null);

const linesNear = (outer: Element, headline: Element): string[] =>
  all(outer, '*')
    .slice(0, 200)
    .filter((each) => each.children.length <= 4 && !contains(each, headline) && !closest(each, RAILS))
    .map(lineOf)
    .filter((line) => line.length >= 8 && line.length <= 120 && !/^(?:last )?(?:updated|modified)/i.test(line));

/** '/2015/12/15/…', '/2015-12-15-…' or '/15-12-2015/…'; a year and month alone are no day. */
const dayInAddress = (url: string | null): string | null => {
  const path = url?.split(/[?#]/, 1)[0] ?? '';
  const dated = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(path);
  if (!dated) return null;
  const [, year = '', month = '', day = ''] = dated;
  if (!/^\d/.test(month)) return dayInWords(`${day} ${month} ${year}`);
  return dayOfTimestamp(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};
