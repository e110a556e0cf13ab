import type { Carried, Finding, OfficialRecord, Total } from '../findings/finding.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { RoundId } from '../peel/rounds.ts';
import { remembered } from '../remembered.ts';

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

/** Sorts the findings once, those of a force when they are first asked for, so that each question after that looks through one report; the other tables are short. */
export const rowsOf = ({ findings, carried, totals }: OfficialRecord): Rows => {
  const ofForce = Map.groupBy(findings, ({ force }) => force);
  const reports = remembered((force: ForceId) => Map.groupBy(ofForce.get(force) ?? [], ({ round }) => round));
  const report = (force: ForceId, round: RoundId): readonly Finding[] => reports(force).get(round) ?? [];
  return {
    report,
    finding: (force, round, area) => report(force, round).find((row) => row.area === area) ?? null,
    across: (round, area) => findings.filter((row) => row.round === round && row.area === area),
    carried: (force, round, area) =>
      carried.find((row) => row.force === force && row.round === round && row.area === area) ?? null,
    total: (round, force, area) =>
      totals.find((row) => row.round === round && row.force === force && row.area === area) ?? null,
  };
};
