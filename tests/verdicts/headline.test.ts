import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/findings/finding.ts';
import type { AreaId } from '../../lib/peel/areas.ts';
import type { Grade } from '../../lib/peel/grades.ts';
import { claim, finding, judged, total } from './records.ts';

const at = (area: AreaId, grade: Grade, more: Partial<Finding> = {}) =>
  finding('essex', '2021-22', area, grade, { published: '2022-10-14', ...more });
const THEN = '2022-10-20';

describe('no area named', () => {
  const overall = (grade: Grade) => claim('essex', null, grade);

  test('a grade that one area of several has is partly right', () => {
    const rows = { findings: [at('preventing-crime', 'good'), at('managing-offenders', 'inadequate')] };
    const verdict = judged(rows, overall('inadequate'), THEN);
    expect(verdict).toMatchObject({
      kind: 'partly',
      reason: 'some-areas-have-it',
      official: { area: 'managing-offenders' },
    });
    expect(verdict.related).toMatchObject([{ area: 'preventing-crime' }]);
  });

  test('a grade that no area on record has is no record, because others are missing', () => {
    expect(judged({ findings: [at('preventing-crime', 'good')] }, overall('inadequate'), THEN).kind).toBe('no-record');
  });

  test('a headline differs where a stated total rules its grade out; running text is left uncompared', () => {
    const totals = [total('2021-22', { good: 1, inadequate: 0 }, { force: 'essex', graded: 8 })];
    const known = { findings: [at('preventing-crime', 'good')], totals };
    const headline = { ...overall('inadequate'), field: 'title' } as const;
    expect(judged(known, headline, THEN)).toMatchObject({ kind: 'differs', reason: 'no-area-has-it' });
    expect(judged(known, overall('inadequate'), THEN)).toMatchObject({
      kind: 'cannot-compare',
      reason: 'no-area-has-it',
    });
  });

  test('a total that the rows exceed settles nothing', () => {
    const totals = [total('2021-22', { good: 0, inadequate: 0 }, { force: 'essex', graded: 8 })];
    expect(judged({ findings: [at('preventing-crime', 'good')], totals }, overall('inadequate'), THEN).kind).toBe(
      'no-record',
    );
  });

  test('a total that counts some areas makes it partly right without their rows', () => {
    const totals = [total('2021-22', { inadequate: 2 }, { force: 'essex', graded: 8 })];
    expect(judged({ findings: [at('preventing-crime', 'good')], totals }, overall('inadequate'), THEN).kind).toBe(
      'partly',
    );
  });

  const pillar = (area: AreaId, grade: Grade, published: string) =>
    finding('essex', '2016', area, grade, { published });
  const pillars = {
    findings: [
      pillar('efficiency', 'good', '2016-11-03'),
      pillar('legitimacy', 'good', '2016-12-08'),
      pillar('effectiveness', 'requires-improvement', '2017-03-02'),
    ],
  };

  test('just after one pillar’s report its grade is the headline', () => {
    expect(judged(pillars, overall('requires-improvement'), '2017-03-03')).toMatchObject({
      kind: 'matches',
      official: { area: 'effectiveness' },
    });
  });

  test('later the three pillars are compared together', () => {
    expect(judged(pillars, overall('good'), '2017-06-01')).toMatchObject({ kind: 'partly' });
    expect(judged(pillars, overall('good'), '2017-02-01')).toMatchObject({ kind: 'matches' });
  });

  test('a grade that no pillar has may be a question’s: no record', () => {
    expect(judged(pillars, overall('inadequate'), '2017-06-01')).toMatchObject({
      kind: 'no-record',
      reason: 'rows-missing',
    });
  });
});
