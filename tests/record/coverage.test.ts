import { expect, test } from 'vitest';
import { recordFromFiles } from '../../lib/findings/files.ts';
import { bookOf } from '../../lib/record/cell.ts';
import { roundCoverage } from '../../lib/record/coverage.ts';

const rounds = roundCoverage(bookOf(recordFromFiles()));

test('every collected grade is counted in its round, and none beyond what there can be', () => {
  const known = rounds.reduce((sum, each) => sum + each.known, 0);
  expect(known).toBe(recordFromFiles().findings.length);
  expect(rounds.filter(({ known, possible }) => known > possible)).toEqual([]);
});

test('a round of which nothing was collected is left out, not shown as empty', () => {
  expect(rounds.map(({ round }) => round)).not.toContain('2025-27');
});

test('where no page says how many forces were graded, all 43 are possible', () => {
  expect(rounds.find(({ round }) => round === '2023-25')?.possible).toBe(10 * 43);
});
