import { describe, expect, test } from 'vitest';
import { FIRST_DAY, faultOfDay, lastDay } from '../lib/given-date.ts';
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

describe('a message with a given date', () => {
  const isTaken = (date: string | null) =>
    backgroundMessageSchema.safeParse({ type: 'date/give', tabId: 1, date }).success;

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
