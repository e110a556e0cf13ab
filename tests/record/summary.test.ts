import { expect, test } from 'vitest';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { bookOf } from '../../lib/record/cell.ts';
import { newestOf } from '../../lib/record/summary.ts';
import { finding, record } from '../verdicts/records.ts';
import { book } from './book.ts';

test('the newest inspection that has a grade on record is summed up, best grade first', () => {
  const small = bookOf(
    record({
      findings: [
        finding('kent', '2016', 'legitimacy', 'outstanding'),
        finding('kent', '2021-22', 'preventing-crime', 'inadequate', { published: '2023-01-10' }),
        finding('kent', '2021-22', 'investigating-crime', 'good', { published: '2023-01-10' }),
      ],
    }),
  );
  const summary = newestOf(small, 'kent');
  expect(summary).toMatchObject({
    round: '2021-22',
    published: '2023-01-10',
    counts: [
      ['good', 1],
      ['inadequate', 1],
    ],
  });
  expect(summary?.cells.filter(({ state }) => state === 'not-collected').length).toBeGreaterThan(5);
});

test('two days of publication are not told as one', () => {
  const small = bookOf(
    record({
      findings: [
        finding('kent', '2016', 'legitimacy', 'good', { published: '2016-12-08' }),
        finding('kent', '2016', 'efficiency', 'good', { published: '2016-11-03' }),
      ],
    }),
  );
  expect(newestOf(small, 'kent')?.published).toBeNull();
});

test('a force without a grade has no summary; every territorial force has one', () => {
  expect(newestOf(book, 'btp')).toBeNull();
  expect(TERRITORIAL.filter(({ id }) => newestOf(book, id) === null)).toEqual([]);
});
