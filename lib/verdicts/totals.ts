import type { SourceKind, Total } from '../findings/finding.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { GRADES } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import type { Ledger } from './ledger.ts';

/** Who may be taken at their word about a count. */
const TRUSTED: readonly SourceKind[] = ['official', 'pcc', 'force', 'news'];

/**
 * The total stated for a force's areas, or for the questions of a pillar. Null where none is stated, and where the
 * record's own rows exceed it: then pages disagree, and it settles nothing.
 */
export const soundTotal = (ledger: Ledger, round: RoundId, force: ForceId, pillar: AreaId | null): Total | null => {
  const total = ledger.total(round, force, pillar);
  if (!total || !TRUSTED.includes(total.sourceKind)) return null;
  // Before 2021 a total over all areas counts the pillars, and one over a pillar its questions: not the same rows.
  if (round < '2021') return total;
  const rows = ledger.findings(force, round);
  const isExceeded = GRADES.some((grade) => {
    const stated = total.counts[grade];
    return stated !== null && rows.filter((row) => row.grade === grade).length > stated;
  });
  return isExceeded ? null : total;
};
