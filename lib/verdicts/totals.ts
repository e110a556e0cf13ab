import type { Claim } from '../claims/claim.ts';
import type { SourceKind, Total } from '../findings/finding.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { GRADES } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import type { Ledger } from './ledger.ts';
import { countOf } from './tally-decision.ts';
import type { OfficialCount, OfficialGrade } from './verdict.ts';

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

/** In 2021-22 these were inspected on days of their own, and some were added to a report after it had come out. */
export const wasGradedFromTheStart = (round: RoundId, area: AreaId): boolean => round !== '2021-22' || !isExtra(area);

/** Since 2021 only some reports graded these. */
export const isExtra = (area: AreaId): boolean =>
  ['recording-crime', 'service-to-victims', 'serious-organised-crime'].includes(area);

/**
 * Whether a stated total leaves no room for a grade: as many areas as it counts are known to be others, or there is none.
 * Gives the count, and those areas. Since 2021 only: before, totals count pillars or questions.
 */
export const leavesNoRoom = (
  ledger: Ledger,
  round: RoundId,
  claim: Claim & { readonly area: AreaId },
): { readonly counted: OfficialCount; readonly related: readonly OfficialGrade[] } | null => {
  const { force, area, grade } = claim;
  if (round < '2021' || !wasGradedFromTheStart(round, area)) return null;
  const total = soundTotal(ledger, round, force, null);
  const stated = total?.counts[grade] ?? null;
  const related = ledger
    .findings(force, round)
    .filter((row) => row.grade === grade && row.area !== area && row.kind !== 'derived');
  if (stated === null || related.length < stated) return null;
  return { counted: countOf({ grade, force, area: null }, round, stated, total), related };
};
