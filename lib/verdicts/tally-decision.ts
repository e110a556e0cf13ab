import type { Tally } from '../claims/claim.ts';
import type { Total } from '../findings/finding.ts';
import { type RoundId, roundOf } from '../peel/rounds.ts';
import type { Rule } from './rules.ts';
import type { OfficialCount, OfficialGrade, VerdictKind } from './verdict.ts';

/** What a count came to, before it is put into words. */
export interface TallyDecision {
  readonly kind: VerdictKind;
  readonly rule: Rule;
  /** Null where no round could be settled. */
  readonly round: RoundId | null;
  /** The official count, where there is one. */
  readonly counted: OfficialCount | null;
  /** The findings that were counted. */
  readonly related: readonly OfficialGrade[];
}

/** Makes decisions on one count in one round. What the record cannot tell has no official count. */
export const decisionsIn =
  (round: RoundId, counted: OfficialCount | null, related: readonly OfficialGrade[]) =>
  (kind: VerdictKind, rule: Rule): TallyDecision => ({
    kind,
    rule,
    round,
    counted: kind === 'no-record' ? null : counted,
    related,
  });

/** The official count: the one that `total` states, or one of the record's own rows where it is null. */
export const countOf = (
  { grade, force, area }: Pick<Tally, 'grade' | 'force' | 'area'>,
  round: RoundId,
  count: number,
  total: Total | null,
): OfficialCount => ({
  grade,
  count,
  round,
  force,
  area,
  published: total?.published ?? null,
  kind: total?.sourceKind ?? 'derived',
  source: total?.sourceUrl ?? null,
  report: force ? (roundOf(round).reportUrl?.replace('{force}', force) ?? null) : null,
});
