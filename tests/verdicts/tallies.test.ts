import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../lib/peel/areas.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import type { Grade } from '../../lib/peel/grades.ts';
import { counted, finding, tally, total } from './records.ts';

describe('areas of one force', () => {
  const at = (area: AreaId, grade: Grade) => finding('essex', '2021-22', area, grade, { published: '2022-10-14' });
  const findings = [
    at('preventing-crime', 'good'),
    at('managing-offenders', 'good'),
    at('investigating-crime', 'inadequate'),
  ];
  const essex = (counts: Partial<Record<Grade, number>>, graded: number | null) =>
    total('2021-22', counts, { force: 'essex', graded, published: '2022-10-14' });
  const THEN = '2022-10-15';

  test('the stated total decides', () => {
    const rows = { findings, totals: [essex({ good: 4 }, 8)] };
    expect(counted(rows, tally('essex', 'good', 4), THEN)).toMatchObject({
      kind: 'matches',
      round: '2021-22',
      counted: { count: 4, grade: 'good', kind: 'official' },
    });
    expect(counted(rows, tally('essex', 'good', 3), THEN)).toMatchObject({ kind: 'differs', reason: 'other-count' });
  });

  test('without a total the rows settle nothing while some are missing', () => {
    expect(counted({ findings }, tally('essex', 'good', 2), THEN).kind).toBe('no-record');
    expect(counted({ findings }, tally('essex', 'good', 5), THEN).kind).toBe('no-record');
  });

  test('a total that leaves the grade out settles it where the rows are as many as it counts', () => {
    const rows = { findings, totals: [essex({ inadequate: 1 }, 3)] };
    expect(counted(rows, tally('essex', 'good', 2), THEN)).toMatchObject({
      kind: 'matches',
      counted: { kind: 'derived' },
    });
    expect(counted(rows, tally('essex', 'good', 1), THEN).kind).toBe('differs');
  });

  test('the areas that every report grades prove a count right, and never wrong', () => {
    const core: readonly AreaId[] = [
      'preventing-crime',
      'treating-public-fairly',
      'responding-to-public',
      'investigating-crime',
      'protecting-vulnerable',
      'managing-offenders',
      'supporting-workforce',
      'strategic-planning',
    ];
    const rows = { findings: core.map((area, index) => at(area, index < 3 ? 'good' : 'adequate')) };
    expect(counted(rows, tally('essex', 'good', 3), THEN)).toMatchObject({
      kind: 'matches',
      counted: { kind: 'derived' },
    });
    expect(counted(rows, tally('essex', 'good', 2), THEN).kind).toBe('no-record');
    expect(counted({ findings: rows.findings.slice(1) }, tally('essex', 'good', 2), THEN).kind).toBe('no-record');
  });

  test("today's count told as the inspection before's is partly right", () => {
    const rows = {
      findings: [...findings, finding('essex', '2023-25', 'preventing-crime', 'good', { published: '2024-10-14' })],
      totals: [
        essex({ good: 4 }, 8),
        total('2023-25', { good: 2 }, { force: 'essex', graded: 8, published: '2024-10-14' }),
      ],
    };
    const before = tally('essex', 'good', 2, { when: { kind: 'previous' } });
    expect(counted(rows, before, '2024-10-15')).toMatchObject({ kind: 'partly', reason: 'right-in-another-round' });
  });

  test("'no area' is wrong as soon as one row has the grade", () => {
    expect(counted({ findings }, tally('essex', 'inadequate', 0), THEN).kind).toBe('differs');
    const later = [finding('essex', '2021-22', 'recording-crime', 'outstanding', { published: '2022-10-14' })];
    expect(counted({ findings: later }, tally('essex', 'outstanding', 0), THEN).kind).toBe('no-record');
  });

  test("last round's count told as today's is outdated", () => {
    const rows = {
      findings: [...findings, finding('essex', '2023-25', 'preventing-crime', 'good', { published: '2024-10-14' })],
      totals: [
        essex({ good: 4 }, 8),
        total('2023-25', { good: 2 }, { force: 'essex', graded: 8, published: '2024-10-14' }),
      ],
    };
    expect(counted(rows, tally('essex', 'good', 4), '2024-10-15')).toMatchObject({ kind: 'outdated' });
    expect(counted(rows, tally('essex', 'good', 7), '2024-10-15')).toMatchObject({ kind: 'differs' });
  });

  test('an undated article is not compared', () => {
    expect(counted({ findings }, tally('essex', 'good', 2), null)).toMatchObject({ kind: 'cannot-compare' });
  });
});

describe('before 2021', () => {
  const pillar = (area: AreaId, grade: Grade) =>
    finding('cleveland', '2018-19', area, grade, { published: '2019-09-27' });
  const findings = [
    pillar('effectiveness', 'inadequate'),
    pillar('efficiency', 'inadequate'),
    pillar('legitimacy', 'good'),
  ];
  const THEN = '2019-09-27';

  test('the three pillars are counted', () => {
    expect(counted({ findings }, tally('cleveland', 'inadequate', 2), THEN).kind).toBe('matches');
    expect(counted({ findings }, tally('cleveland', 'outstanding', 0), THEN).kind).toBe('matches');
  });

  test('a count that questions could make up is no record', () => {
    expect(counted({ findings }, tally('cleveland', 'good', 4), THEN).kind).toBe('no-record');
  });

  test("unless the words say 'pillars'", () => {
    const pillars = tally('cleveland', 'inadequate', 3, { quote: 'inadequate in all three pillars' });
    expect(counted({ findings }, pillars, THEN).kind).toBe('differs');
  });

  test("'none' is wrong where a pillar has the grade", () => {
    expect(counted({ findings }, tally('cleveland', 'inadequate', 0), THEN).kind).toBe('differs');
  });

  test('a pillar named counts its questions', () => {
    const questions = {
      findings,
      totals: [total('2018-19', { good: 2 }, { force: 'cleveland', area: 'effectiveness' })],
    };
    const inEffectiveness = tally('cleveland', 'good', 2, { area: 'effectiveness' });
    expect(counted(questions, inEffectiveness, THEN).kind).toBe('matches');
  });
});

describe('forces', () => {
  const VULNERABLE = total(
    '2015',
    { good: 12, 'requires-improvement': 27, inadequate: 4, outstanding: 0 },
    { area: 'protecting-vulnerable', graded: 43, published: '2015-12-15' },
  );
  const rows = { totals: [VULNERABLE] };
  const vulnerable = { area: 'protecting-vulnerable' } as const;

  const NATIONWIDE = 'Of the 43 forces in England and Wales so many were';

  test('a count accuses only where its sentence speaks of the whole country', () => {
    const wrong = tally(null, 'inadequate', 3, vulnerable);
    expect(counted(rows, wrong, '2015-12-15', 'Three forces were inadequate.')).toMatchObject({
      kind: 'cannot-compare',
      reason: 'scope-unknown',
      counted: { count: 4 },
    });
    expect(counted(rows, wrong, '2015-12-15', 'Three in the north of the country were inadequate.').kind).toBe(
      'cannot-compare',
    );
    expect(counted(rows, wrong, '2015-12-15', NATIONWIDE).kind).toBe('differs');
  });

  test('counts that add up to the 43 forces speak of the whole country', () => {
    const wrong = tally(null, 'requires-improvement', 28, vulnerable);
    const sentence = 'Twelve forces were good, 28 require improvement and three were inadequate.';
    expect(counted(rows, wrong, '2015-12-15', sentence).kind).toBe('differs');
    expect(counted(rows, wrong, '2015-12-15', 'Twelve forces were good and 28 require improvement.').kind).toBe(
      'cannot-compare',
    );
  });

  test('the national total decides', () => {
    expect(counted(rows, tally(null, 'requires-improvement', 27, vulnerable), '2015-12-15')).toMatchObject({
      kind: 'matches',
      round: '2015',
      counted: { count: 27, area: 'protecting-vulnerable', force: null },
    });
    expect(counted(rows, tally(null, 'requires-improvement', 31, vulnerable), '2015-12-15', NATIONWIDE).kind).toBe(
      'differs',
    );
    expect(counted(rows, tally(null, 'outstanding', 0, vulnerable), '2015-12-15').kind).toBe('matches');
  });

  test('with no area named the report just out is meant, and another count accuses nobody', () => {
    expect(counted(rows, tally(null, 'inadequate', 4), '2015-12-16')).toMatchObject({ kind: 'matches' });
    expect(counted(rows, tally(null, 'inadequate', 5), '2015-12-16')).toMatchObject({
      kind: 'cannot-compare',
      reason: 'area-unknown',
    });
  });

  const efficiency = (grades: (index: number) => Grade, forces = TERRITORIAL) =>
    forces.map(({ id }, index) => finding(id, '2016', 'efficiency', grades(index), { published: '2016-11-03' }));
  const twoOutstanding = (index: number): Grade => (index < 2 ? 'outstanding' : 'good');
  const national = { area: 'efficiency', when: { kind: 'round', round: '2016' } } as const;

  test('without a total the table decides where all 43 forces are in it', () => {
    const whole = { findings: efficiency(twoOutstanding) };
    expect(counted(whole, tally(null, 'outstanding', 2, national), '2016-12-01')).toMatchObject({
      kind: 'matches',
      counted: { kind: 'derived' },
    });
    expect(counted(whole, tally(null, 'outstanding', 3, national), '2016-12-01', NATIONWIDE).kind).toBe('differs');
  });

  test('where a force is missing in the table nothing is settled', () => {
    const gap = { findings: efficiency(twoOutstanding, TERRITORIAL.slice(1)) };
    expect(counted(gap, tally(null, 'outstanding', 2, national), '2016-12-01').kind).toBe('no-record');
  });
});
