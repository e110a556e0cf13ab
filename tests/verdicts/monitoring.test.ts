import { describe, expect, test } from 'vitest';
import type { Monitoring } from '../../lib/claims/claim.ts';
import type { EngageEvent } from '../../lib/findings/finding.ts';
import { spanOf } from '../../lib/verdicts/dates.ts';
import { verdictOnMonitoring } from '../../lib/verdicts/monitoring.ts';

const event = (force: EngageEvent['force'], name: EngageEvent['event'], date: string): EngageEvent => ({
  force,
  event: name,
  date,
  sourceKind: 'official',
  sourceUrl: 'https://example.org/letter',
  note: '',
});
const EVENTS = [
  event('wiltshire', 'entered', '2022-06'),
  event('wiltshire', 'left', '2024-05-21'),
  event('cleveland', 'entered', '2019'),
  event('cleveland', 'left', '2023-09'),
  event('lincolnshire', 'entered', '2024-12-06'),
];

const judged = (
  force: Monitoring['force'],
  says: Monitoring['says'],
  published: string | null,
  more: Partial<Monitoring> = {},
) =>
  verdictOnMonitoring(
    EVENTS,
    {
      field: 'text',
      start: 0,
      end: 16,
      quote: 'special measures',
      force,
      says,
      on: null,
      past: false,
      speaker: null,
      construction: `engage-${says}`,
      evidence: [],
      ...more,
    },
    published === null ? null : spanOf(published),
  );
const kindOf = (...args: Parameters<typeof judged>): string => judged(...args).kind;

describe('in special measures', () => {
  test('is right between the day a force was moved in and the day it was moved out', () => {
    expect(kindOf('wiltshire', 'in', '2023-03-01')).toBe('matches');
    expect(kindOf('wiltshire', 'in', '2024-05-21')).toBe('matches');
    expect(kindOf('lincolnshire', 'in', '2025-06-01')).toBe('matches');
  });

  test('is wrong before, after, and of a force that never was', () => {
    expect(kindOf('wiltshire', 'in', '2022-03-01')).toBe('differs');
    expect(kindOf('wiltshire', 'in', '2024-09-01')).toBe('differs');
    expect(kindOf('essex', 'in', '2024-09-01')).toBe('differs');
  });

  test('is left open within a fortnight of either day, and within a month or year that is all the record has', () => {
    expect(kindOf('wiltshire', 'in', '2024-06-01')).toBe('cannot-compare');
    expect(kindOf('wiltshire', 'in', '2022-06-10')).toBe('cannot-compare');
    expect(kindOf('cleveland', 'in', '2019-05-01')).toBe('cannot-compare');
    expect(kindOf('cleveland', 'in', '2020-01-01')).toBe('matches');
  });

  test('on a date named is compared with that date: some day of the year is enough', () => {
    expect(kindOf('wiltshire', 'in', '2025-01-01', { on: '2024' })).toBe('matches');
    expect(kindOf('wiltshire', 'in', '2025-01-01', { on: '2021' })).toBe('differs');
  });

  test('told as past is right once it was, and unknown where the record may not reach back', () => {
    expect(kindOf('wiltshire', 'in', '2025-01-01', { past: true })).toBe('matches');
    expect(kindOf('humberside', 'in', '2025-01-01', { past: true })).toBe('no-record');
  });
});

describe('not in special measures', () => {
  test('is the other way round', () => {
    expect(kindOf('essex', 'out', '2024-01-01')).toBe('matches');
    expect(kindOf('wiltshire', 'out', '2023-01-01')).toBe('differs');
    expect(kindOf('wiltshire', 'out', '2025-01-01', { past: true })).toBe('differs');
  });
});

describe('moved into it, or out of it', () => {
  test('without a date is right once it has happened', () => {
    expect(kindOf('wiltshire', 'entered', '2022-07-01')).toBe('matches');
    expect(kindOf('wiltshire', 'left', '2024-05-21')).toBe('matches');
    expect(kindOf('wiltshire', 'left', '2023-05-21')).toBe('differs');
    expect(kindOf('essex', 'entered', '2023-05-21')).toBe('differs');
  });

  test('is unknown of a force without any, where the words look back', () => {
    expect(kindOf('humberside', 'entered', '2023-05-21', { past: true })).toBe('no-record');
  });

  test('on a date named is right as far as both are known', () => {
    expect(kindOf('wiltshire', 'entered', '2023-01-01', { on: '2022' })).toBe('matches');
    expect(kindOf('wiltshire', 'entered', '2023-01-01', { on: '2022-06' })).toBe('matches');
    expect(kindOf('wiltshire', 'entered', '2023-01-01', { on: '2022-06-28' })).toBe('cannot-compare');
    expect(kindOf('wiltshire', 'entered', '2023-01-01', { on: '2021' })).toBe('differs');
    expect(kindOf('cleveland', 'entered', '2023-01-01', { on: '2019-09' })).toBe('cannot-compare');
  });
});

test('nothing is compared without a date, or beyond what the record follows', () => {
  expect(kindOf('wiltshire', 'in', null)).toBe('cannot-compare');
  expect(kindOf('lincolnshire', 'in', '2026-08-01')).toBe('no-record');
  expect(kindOf('wiltshire', 'entered', '2017-08-01')).toBe('no-record');
});

test('nobody is accused where the force was carried over from another sentence', () => {
  const evidence = [
    { of: 'monitoring' as const, field: 'text' as const, start: 0, end: 16, quote: 'special measures' },
  ];
  expect(kindOf('essex', 'in', '2024-09-01', { evidence })).toBe('cannot-compare');
});

test('the sentence says when, with what the article says', () => {
  expect(judged('wiltshire', 'in', '2024-09-01').sentence).toBe(
    'The inspectorate moved Wiltshire Police into its closest monitoring (‘Engage’, in the news ‘special measures’) in June 2022, and out of it on 21 May 2024. The article says it is in it.',
  );
  expect(judged('essex', 'entered', '2024-09-01', { on: '2023-01' }).sentence).toBe(
    'Our records, from 2019 to 2025, do not show Essex Police in the inspectorate’s closest monitoring (‘Engage’, in the news ‘special measures’). The article says it was moved into it (January 2023).',
  );
});
