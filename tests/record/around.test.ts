import { describe, expect, test } from 'vitest';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { type Asked, stripOf, timelineOf } from '../../lib/record/around.ts';
import { bookOf } from '../../lib/record/cell.ts';
import { newestOf } from '../../lib/record/summary.ts';
import { carried, finding, record } from '../verdicts/records.ts';
import { book } from './book.ts';

const small = bookOf(
  record({
    findings: [
      finding('kent', '2015', 'legitimacy', 'good', { published: '2016-02-11' }),
      finding('kent', '2016', 'legitimacy', 'outstanding', { published: '2016-12-08', sourceKind: 'news' }),
      finding('kent', '2016', 'efficiency', 'good', { published: '2016-11-03' }),
      finding('kent', '2018-19', 'legitimacy', 'good', { published: '2019-05' }),
    ],
    carried: [carried('kent', '2017', 'treating-public-fairly', 'good', '2016')],
  }),
);
const asked = (more: Partial<Asked> = {}): Asked => ({
  force: 'kent',
  area: 'legitimacy',
  round: '2016',
  mentioned: [],
  published: null,
  ...more,
});

describe('a timeline', () => {
  test('has every round that graded the area, and only those, oldest first', () => {
    const steps = timelineOf(small, asked())?.steps ?? [];
    expect(steps.map(({ round, grade }) => [round, grade])).toEqual([
      ['2015', 'good'],
      ['2016', 'outstanding'],
      ['2017', null],
      ['2018-19', 'good'],
    ]);
    expect(steps[2]).toMatchObject({ state: 'not-collected', kind: null, published: null });
  });

  test('says who states each grade and when it was published', () => {
    expect(timelineOf(small, asked())?.steps[1]).toMatchObject({ kind: 'news', published: '2016-12-08' });
  });

  test('names the step of the newest grade on record', () => {
    expect(timelineOf(small, asked())?.newest).toBe(3);
    expect(timelineOf(small, asked({ area: 'treating-public-fairly' }))).toMatchObject({ newest: 2 });
  });

  test.each([
    [null, null],
    ['2015-06-01', 0],
    ['2016-02-10', 0],
    ['2016-02-11', 1],
    ['2016-12-25', 2],
    // Nothing is known of Kent in 2017: the round's own first day stands in.
    ['2017-12-01', 3],
    // 'May 2019' may have been its first day.
    ['2019-05-01', 4],
    ['2026-01-01', 4],
  ])('an article of %s stands behind %s of the steps', (published, after) => {
    expect(timelineOf(small, asked({ published }))?.articleAfter).toBe(after);
  });

  test('is none where no area is asked for, or none of its grades is on record', () => {
    expect(timelineOf(small, asked({ area: null }))).toBeNull();
    expect(timelineOf(small, asked({ area: 'managing-offenders' }))).toBeNull();
  });
});

describe('a strip', () => {
  test('has all that the round graded, with the areas marked that the article mentions', () => {
    const strip = stripOf(small, asked({ mentioned: ['efficiency'] }));
    expect(strip?.cells.map(({ area }) => area)).toContain('preventing-crime');
    expect(strip?.cells.filter(({ isMentioned }) => isMentioned).map(({ name }) => name)).toEqual(['Efficiency']);
  });

  test('counts as left out only what has a grade on record', () => {
    expect(stripOf(small, asked({ mentioned: ['efficiency'] }))).toMatchObject({ graded: 2, leftOut: 1 });
    expect(stripOf(small, asked({ mentioned: ['efficiency', 'legitimacy', 'preventing-crime'] }))).toMatchObject({
      graded: 2,
      leftOut: 0,
    });
  });

  test('is none where no round is asked for, or none of its grades is on record', () => {
    expect(stripOf(small, asked({ round: null }))).toBeNull();
    expect(stripOf(small, asked({ round: '2021-22' }))).toBeNull();
  });
});

test('every force of the shipped record has a strip for the newest of its rounds on record', () => {
  const without = TERRITORIAL.filter(({ id }) => {
    const { round = null } = newestOf(book, id) ?? {};
    const strip = stripOf(book, asked({ force: id, round }));
    return !strip || strip.leftOut !== strip.graded;
  });
  expect(without).toEqual([]);
});
