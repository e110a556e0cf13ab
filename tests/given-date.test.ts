import { describe, expect, test } from 'vitest';
import { articleAddress, FIRST_DAY, faultOfDay, lastDay } from '../lib/given-date.ts';
import { backgroundMessageSchema } from '../lib/messages.schema.ts';

const NOW = new Date('2026-06-30T23:30:00Z');

test.each([
  ['0001-01-01', 'early'],
  ['0024-10-17', 'early'],
  ['2013-12-31', 'early'],
  [FIRST_DAY, null],
  ['2024-10-17', null],
  // Half past midnight in London.
  ['2026-07-01', null],
  ['2026-07-02', 'late'],
  ['2099-01-01', 'late'],
])('%s as the day of an article: %s', (day, fault) => {
  expect(faultOfDay(day, NOW)).toBe(fault);
});

describe('the address of the article that a date was given for', () => {
  const ARTICLE = 'https://www.bbc.co.uk/news/uk-england-123';

  test.each([
    'utm_source=x',
    'utm_source=x&utm_medium=y&fbclid=IwAR0',
    'at_medium=RSS&at_campaign=KARANGA',
    'ns_mchannel=social&ns_campaign=bbc',
    'gclid=a%20b==',
    '__twitter_impression',
    '',
  ])('is the same with ?%s, which says where the reader came from', (query) => {
    expect(articleAddress(`${ARTICLE}?${query}`)).toBe(ARTICLE);
  });

  test.each(['id=123', 'story=a%20b', 'at=2016', 'p=1&page=2', 'source=123', 'utm=1', 'c?d=e', 'ns=4'])(
    'is another with ?%s, which may name it',
    (query) => {
      expect(articleAddress(`${ARTICLE}?${query}`)).toBe(`${ARTICLE}?${query}`);
      expect(articleAddress(`${ARTICLE}?utm_source=x&${query}&fbclid=y`)).toBe(`${ARTICLE}?${query}`);
    },
  );
});

describe('a message with a given date', () => {
  const isTaken = (date: string | null) =>
    backgroundMessageSchema.safeParse({ type: 'date/give', tabId: 1, headline: '', date }).success;

  test.each([null, FIRST_DAY, '2024-10-17', lastDay()])('is taken with %s', (date) => {
    expect(isTaken(date)).toBe(true);
  });

  test.each(['0001-01-01', '0024-10-17', '2013-01-01', '2099-01-01', '2024-13-01', '2024-02-30', '12024-01-01', ''])(
    'is refused with %j',
    (date) => {
      expect(isTaken(date)).toBe(false);
    },
  );
});
