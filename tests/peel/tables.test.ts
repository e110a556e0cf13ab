import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTexts } from '../../lib/findings/files.ts';
import { readVocabulary } from '../../lib/findings/vocabulary.ts';
import { AREA_IDS, areaInWords, gradedArea, gradedAreas } from '../../lib/peel/areas.ts';
import { forceOf, TERRITORIAL } from '../../lib/peel/forces.ts';
import { compareGrades, gradeInWords, scaleOf } from '../../lib/peel/grades.ts';
import { ROUND_IDS, roundAfter, roundBefore, roundOf } from '../../lib/peel/rounds.ts';
import { generateTables, TABLES_FILE } from '../../scripts/tables.ts';

test('the generated tables are what the dataset says', () => {
  expect(readFileSync(TABLES_FILE, 'utf8')).toBe(generateTables(readVocabulary(readTexts())));
});

test('43 forces are inspected, and the others can be told by their kind', () => {
  expect(TERRITORIAL).toHaveLength(43);
  expect(forceOf('police-scotland').kind).toBe('other');
});

test('rounds stand in order', () => {
  expect(ROUND_IDS).toEqual([...ROUND_IDS].sort());
  expect([roundBefore('2014'), roundBefore('2015'), roundAfter('2015'), roundAfter('2025-27')]).toEqual([
    null,
    '2014',
    '2016',
    null,
  ]);
  expect(roundOf('2017').inspectorate).toBe('HMICFRS');
});

test('a round says what it graded, and how it worded it', () => {
  expect(gradedArea('2014', 'effectiveness')).toBeNull();
  expect(gradedArea('2023-25', 'protecting-vulnerable')?.wording).toBe('Protecting vulnerable people');
  expect(gradedAreas('2014').map(({ area }) => area)).toEqual([
    'preventing-crime',
    'investigating-crime',
    'anti-social-behaviour',
    'efficiency',
  ]);
  expect(AREA_IDS.map(areaInWords).every((words) => words.length > 0)).toBe(true);
});

test("'adequate' is on the scale since 2021-22", () => {
  expect(ROUND_IDS.filter((round) => scaleOf(round).includes('adequate'))).toEqual(['2021-22', '2023-25', '2025-27']);
  expect(compareGrades('good', 'requires-improvement')).toBeGreaterThan(0);
  expect(gradeInWords('requires-improvement')).toBe('requires improvement');
});
