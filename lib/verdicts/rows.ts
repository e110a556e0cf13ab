import type { Carried, Finding, OfficialRecord, Total } from '../findings/finding.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { RoundId } from '../peel/rounds.ts';

/** The record's rows, found by what they are about. */
export interface Rows {
  readonly finding: (force: ForceId, round: RoundId, area: AreaId) => Finding | null;
  /** All findings of one force in one round. */
  readonly report: (force: ForceId, round: RoundId) => readonly Finding[];
  /** All forces' findings in one area of a round. */
  readonly across: (round: RoundId, area: AreaId) => readonly Finding[];
  readonly carried: (force: ForceId, round: RoundId, area: AreaId) => Carried | null;
  /** Force null: over all forces. Area null: over all areas of a force. */
  readonly total: (round: RoundId, force: ForceId | null, area: AreaId | null) => Total | null;
}

const keyOf = (first: string | null, second: string | null, third: string | null = null): string =>
  `${first}|${second}|${third}`;

/** Sorts the rows once, so that each question after that is one look. */
export const rowsOf = ({ findings, carried, totals }: OfficialRecord): Rows => {
  const findingAt = new Map(findings.map((row) => [keyOf(row.force, row.round, row.area), row]));
  const reports = Map.groupBy(findings, ({ force, round }) => keyOf(force, round));
  const carriedAt = new Map(carried.map((row) => [keyOf(row.force, row.round, row.area), row]));
  const totalAt = new Map(totals.map((row) => [keyOf(row.round, row.force, row.area), row]));
  return {
    finding: (force, round, area) => findingAt.get(keyOf(force, round, area)) ?? null,
    report: (force, round) => reports.get(keyOf(force, round)) ?? [],
    across: (round, area) => findings.filter((row) => row.round === round && row.area === area),
    carried: (force, round, area) => carriedAt.get(keyOf(force, round, area)) ?? null,
    total: (round, force, area) => totalAt.get(keyOf(round, force, area)) ?? null,
  };
};
