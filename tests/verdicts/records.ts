import type { Claim, Tally } from '../../lib/claims/claim.ts';
import { forcePlaces } from '../../lib/claims/force-places.ts';
import { makePassage } from '../../lib/claims/passage.ts';
import { timePlaces } from '../../lib/claims/time-places.ts';
import type { Carried, Finding, OfficialRecord, Total } from '../../lib/findings/finding.ts';
import type { AreaId } from '../../lib/peel/areas.ts';
import type { ForceId } from '../../lib/peel/forces.ts';
import type { Grade } from '../../lib/peel/grades.ts';
import { type RoundId, roundOf } from '../../lib/peel/rounds.ts';
import { judgeOf } from '../../lib/verdicts/judge.ts';
import type { Verdict } from '../../lib/verdicts/verdict.ts';

/** Small records and claims written by hand. The grades are made up: only rules are tested with them. */

export const finding = (
  force: ForceId,
  round: RoundId,
  area: AreaId,
  grade: Grade,
  more: Partial<Finding> = {},
): Finding => ({
  force,
  round,
  area,
  grade,
  published: roundOf(round).firstPublished,
  corrected: null,
  sourceKind: 'official',
  sourceUrl: 'https://example.org/row',
  otherSourceUrl: null,
  sources: 1,
  note: '',
  ...more,
});

export const carried = (force: ForceId, round: RoundId, area: AreaId, grade: Grade, from: string | null): Carried => ({
  force,
  round,
  area,
  grade,
  from,
  sourceUrl: 'https://example.org/carried',
});

export const total = (
  round: RoundId,
  counts: Partial<Record<Grade, number>>,
  more: Partial<Omit<Total, 'round' | 'counts'>> = {},
): Total => ({
  round,
  force: null,
  area: null,
  counts: { outstanding: null, good: null, adequate: null, 'requires-improvement': null, inadequate: null, ...counts },
  graded: null,
  published: roundOf(round).firstPublished,
  sourceKind: 'official',
  sourceUrl: 'https://example.org/total',
  note: '',
  ...more,
});

export const record = (rows: Partial<OfficialRecord>): OfficialRecord => ({
  version: 'test',
  findings: [],
  carried: [],
  totals: [],
  engage: [],
  ...rows,
});

const words = { field: 'text', start: 0, end: 4, quote: 'good', construction: 'test', evidence: [] } as const;

export const claim = (force: ForceId, area: AreaId | null, grade: Grade, more: Partial<Claim> = {}): Claim => ({
  ...words,
  force,
  area,
  grade,
  when: { kind: 'current' },
  stated: true,
  previous: false,
  speaker: null,
  ...more,
});

export const tally = (force: ForceId | null, grade: Grade, count: number, more: Partial<Tally> = {}): Tally => ({
  ...words,
  force,
  grade,
  count,
  area: null,
  when: { kind: 'current' },
  ...more,
});

const article = (published: string | null, text: string) => ({
  title: null,
  text,
  published: published === null ? null : { value: published, source: 'given' as const },
});

/** What was read out of a text, as far as a judge asks: the claims given, and the forces that it names. */
export const readingOf = (text: string, published: string | null, claims: readonly Claim[] = []) => ({
  claims,
  places: forcePlaces(makePassage('text', text, published)),
  times: timePlaces(makePassage('text', text, published)),
});

/** The verdict on a claim in an article of that day, which makes those beside it too. */
export const judged = (
  rows: Partial<OfficialRecord>,
  said: Claim,
  published: string | null,
  text = '',
  beside: readonly Claim[] = [],
): Verdict =>
  judgeOf(article(published, text), record(rows), readingOf(text, published, [said, ...beside])).claim(said);

/** The verdict on a tally in an article of that day. */
export const counted = (rows: Partial<OfficialRecord>, said: Tally, published: string | null, text = ''): Verdict =>
  judgeOf(article(published, text), record(rows), readingOf(text, published)).tally(said);

/** A claim that stands in a text by these words of its grade, and of its force and area where they are named. */
export const saidIn = (
  text: string,
  grade: string,
  said: Claim,
  named: Partial<Record<'force' | 'area', string>> = {},
): Claim => {
  const place = (quote: string) => ({
    field: 'text' as const,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
  });
  return {
    ...said,
    ...place(grade),
    evidence: [
      { of: 'grade', ...place(grade) },
      ...(named.force ? [{ of: 'force' as const, ...place(named.force) }] : []),
      ...(named.area ? [{ of: 'area' as const, ...place(named.area) }] : []),
    ],
  };
};
