import { expect, test } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

const claimsOf = (table: string): string[] =>
  readClaims({
    title: 'Inspectors publish report on Wiltshire Police',
    text: `HMICFRS has published its report on Wiltshire Police.\n\n${table}`,
    published: '2022-07-08',
  }).claims.map(({ force, grade, area }) => `${force} ${grade} ${area}`);

test('a row with a grade for each of the areas over its columns is read', () => {
  expect(
    claimsOf(
      'Force – Protecting vulnerable people – Investigating crime\nKent Police – Adequate – Requires improvement',
    ),
  ).toEqual(['kent adequate protecting-vulnerable', 'kent requires-improvement investigating-crime']);
});

test.each([
  [
    'forces',
    'Area – Wiltshire Police – Kent Police\nProtecting vulnerable people – Inadequate – Adequate',
    ['wiltshire inadequate protecting-vulnerable', 'kent adequate protecting-vulnerable'],
  ],
  [
    'years',
    'Area – 2019 – 2022\nProtecting vulnerable people – Good – Inadequate',
    ['wiltshire good protecting-vulnerable', 'wiltshire inadequate protecting-vulnerable'],
  ],
])('a row is read by its columns where they are %s', (_, table, says) => {
  expect(claimsOf(table)).toEqual(says);
});

test('a row with several grades and no columns says nothing, because whose grades they are cannot be told', () => {
  expect(claimsOf('Protecting vulnerable people – Inadequate – Adequate')).toEqual([]);
});

test('a row with fewer grades than columns says nothing', () => {
  expect(claimsOf('Area – Wiltshire Police – Kent Police – Essex Police\nLeadership – Inadequate – Adequate')).toEqual(
    [],
  );
});

test('a grade that heads a list may be led in by a verb', () => {
  const { claims } = readClaims({
    title: 'How did your police force do?',
    text:
      'HMIC has graded the efficiency of every police force.\n\nRated good:\n• Kent\n• Essex\n\n' +
      'Require improvement:\n• Cumbria\n• Dorset',
    published: '2016-11-03',
  });
  expect(claims.map(({ force, grade }) => `${force} ${grade}`)).toEqual([
    'kent good',
    'essex good',
    'cumbria requires-improvement',
    'dorset requires-improvement',
  ]);
});

test('headings one a line, then a name and its grades one a line, are a table', () => {
  expect(
    claimsOf(
      'Force\n\nLeadership\n\nCrime recording\n\nKent\n\nGood\n\nInadequate\n\nEssex\n\nAdequate\n\nOutstanding',
    ),
  ).toEqual([
    'kent good leadership-and-force-management',
    'kent inadequate recording-crime',
    'essex adequate leadership-and-force-management',
    'essex outstanding recording-crime',
  ]);
});

test('a remark behind a name leaves it in the list under its grade', () => {
  expect(claimsOf('Leadership, force by force:\n\nGOOD\nKent (a new chief)\nEssex\n\nADEQUATE\nSurrey').join()).toMatch(
    /kent good .*essex good .*surrey adequate /,
  );
});

test('a list under a grade that nobody has read takes no earlier grade', () => {
  expect(claimsOf('Leadership is adequate.\n\nA hunt for good practice:\n\n- preventing crime')).toEqual([
    'wiltshire adequate leadership-and-force-management',
  ]);
});
