import { describe, expect, test } from 'vitest';
import { claim, finding, judged, saidIn } from './records.ts';

describe('a grade said of another inspection than its words were read to name', () => {
  const rows = {
    findings: [
      finding('essex', '2021-22', 'preventing-crime', 'good', { published: '2022-10-14' }),
      finding('essex', '2023-25', 'preventing-crime', 'adequate', { published: '2025-05-14' }),
    ],
  };
  const ofThen = claim('essex', 'preventing-crime', 'adequate', { when: { kind: 'year', year: 2022 }, previous: true });
  const kindIn = (text: string) =>
    judged(rows, saidIn(text, 'adequate', ofThen, { area: 'preventing crime' }), '2025-05-20', text).kind;

  test.each([
    'Good in 2022 at preventing crime, Essex Police is adequate.',
    'At preventing crime it has gone from good in 2022 to adequate.',
  ])('is right where its clause tells of today, or ends a move: %s', (text) => expect(kindIn(text)).toBe('matches'));

  test('is not where nothing does', () => {
    expect(kindIn('In 2022 it was adequate at preventing crime.')).not.toBe('matches');
  });
});

describe('a grade of the inspection right before, told as that of one before it', () => {
  const rows = {
    findings: [
      finding('essex', '2018-19', 'preventing-crime', 'good', { published: '2019-05-02' }),
      finding('essex', '2021-22', 'preventing-crime', 'adequate', { published: '2022-10-14' }),
      finding('essex', '2023-25', 'preventing-crime', 'requires-improvement', { published: '2025-05-14' }),
    ],
  };
  const before = claim('essex', 'preventing-crime', 'good', { when: { kind: 'previous' }, previous: true });
  const kindIn = (text: string, more: Partial<typeof before> = {}, area = 'preventing crime') =>
    judged(rows, saidIn(text, 'good', { ...before, ...more }, { force: 'Essex', area }), '2025-05-20', text).kind;

  test.each([
    'Last time Essex Police was good at preventing crime.',
    'At its previous inspection Essex was good at preventing crime.',
    'When it was last inspected, Essex was good at preventing crime.',
    'For preventing crime Essex Police is down from good.',
  ])('differs where its sentence says so: %s', (text) => expect(kindIn(text)).toBe('differs'));

  test.each([
    'Some years ago, in an earlier life, Essex Police was good at preventing crime.',
    'Essex Police once went from good at preventing crime.',
    'Essex Police had been good at preventing crime.',
  ])('is partly right where it may be of another: %s', (text) => expect(kindIn(text)).toBe('partly'));

  test('is partly right where the area stands in another sentence', () => {
    expect(kindIn('Essex is poor at preventing crime. On other things it is down from good.')).toBe('partly');
  });

  test('differs in a column that its year heads', () => {
    const text = 'Essex, preventing crime: good';
    const findings = [
      finding('essex', '2017', 'preventing-crime', 'good', { published: '2018-03-22' }),
      finding('essex', '2018-19', 'preventing-crime', 'adequate', { published: '2019-05-02' }),
    ];
    const kindOf = (construction: string) =>
      judged(
        { findings },
        saidIn(
          text,
          'good',
          { ...before, when: { kind: 'year', year: 2019 }, construction },
          { force: 'Essex', area: 'preventing crime' },
        ),
        '2025-05-20',
        text,
      ).kind;
    expect(kindOf('table')).toBe('differs');
    expect(kindOf('label')).toBe('partly');
  });
});
