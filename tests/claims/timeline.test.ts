import { expect, test } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

const LEAD = 'Kent Police has been inspected by HMICFRS once more. This is how it got here.\n\n';
/** What the entries say, each with the time that it is told of. */
const told = (text: string) =>
  readClaims({ title: '', text: LEAD + text, published: '2024-10-18' }).claims.map(
    ({ grade, area, when }) => `${grade} at ${area}, ${when.kind === 'year' ? when.year : when.kind}`,
  );

const THEN = ['requires-improvement at effectiveness, 2017', 'good at preventing-crime, 2017'];
const LATER = ['outstanding at preventing-crime, 2022', 'good at responding-to-public, 2022'];
const FIRST = 'Effectiveness requires improvement. Preventing crime gets a good.';
const SECOND = 'Outstanding is preventing crime. It is good at responding to the public.';

test.each([
  ['years', '2017', '2022'],
  ['months', 'March 2017', 'November 2022'],
  ['days', '2 March 2017', 'Friday 25 November 2022'],
  ['items', '• 2017', '• 2022'],
  ['words that open with a time', '2017: the low point', '2022 – five years on'],
  ['words that name an inspection', 'The 2017 inspection', 'The 2022 inspection'],
])('an entry of a timeline is of the time over it: %s', (_, first, second) => {
  for (const gap of ['\n', '\n\n']) {
    expect(told(`${first}${gap}${FIRST}\n\n${second}${gap}${SECOND}`)).toEqual([...THEN, ...LATER]);
  }
});

test('all paragraphs of an entry are, down to the next time or heading', () => {
  const text = `2017\n\nIt was a bad year.\n\n${FIRST}\n\n2022\n\n${SECOND}\n\nWhat now?\n\nIt is good at managing offenders.`;
  expect(told(text)).toEqual([...THEN, ...LATER, 'good at managing-offenders, current']);
});

test('the last entry is no longer than the others', () => {
  const text = `2022\n${SECOND}\n\n2017\n${FIRST}\n\nIt is good at managing offenders.`;
  expect(told(text)).toEqual([...LATER, ...THEN, 'good at managing-offenders, current']);
});

test('what an entry says of an earlier time stays of that', () => {
  expect(told('2017\nEfficiency was good, as it was in 2015.\n\n2022\nIt was good at managing offenders.')).toEqual([
    'good at efficiency, 2017',
    'good at efficiency, 2015',
    'good at managing-offenders, 2022',
  ]);
});

test('an entry of this year is of today', () => {
  expect(told(`2017\n${FIRST}\n\n16 October 2024\nIt is good at managing offenders.`).at(-1)).toBe(
    'good at managing-offenders, current',
  );
});

test('one date alone makes no timeline', () => {
  expect(told(`2 March 2017\n\nIt is good at managing offenders.`)).toEqual(['good at managing-offenders, current']);
});
