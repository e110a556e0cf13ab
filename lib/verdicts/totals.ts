import type { SourceKind, Total } from '../findings/finding.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { GRADES, type Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import type { Ledger } from './ledger.ts';

/** Who may be taken at their word about a count. */
const TRUSTED: readonly SourceKind[] = ['official', 'pcc', 'force', 'news'];

/** The total stated for a force's areas, unless the record's own rows exceed it: then pages disagree, and it settles nothing. */
export const soundTotal = (
  ledger: Ledger,
  round: RoundId,
  force: ForceId,
  area: AreaId | null = null,
): Total | null => {
  const total = ledger.total(round, force, area);
  if (!total || !TRUSTED.includes(total.sourceKind)) return null;
  const rows = ledger.findings(force, round, total.published);
  const fits = (grade: Grade) => {
    const stated = total.counts[grade];
    return stated === null || area !== null || rows.filter((row) => row.grade === grade).length <= stated;
  };
  return round >= '2021' && !GRADES.every(fits) ? null : total;
};
