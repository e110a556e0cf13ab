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
