import type { Claim, Tally } from '../claims/claim.ts';
import { type AreaId, areaInWords } from '../peel/areas.ts';
import { forceOf } from '../peel/forces.ts';
import { gradeInWords } from '../peel/grades.ts';

/** What an article states, as one plain sentence without a full stop: 'Kent Police was graded ‘good’ at …'. */
export const claimInWords = (claim: Claim | Tally): string =>
  'count' in claim ? tallyInWords(claim) : `${forceOf(claim.force).name} was graded ${gradeAndArea(claim)}`;

const tallyInWords = (tally: Tally): string => {
  const { force, count } = tally;
  if (force) return `${forceOf(force).name} was graded ${quoted(tally)} in ${counted(count, 'area', 'areas')}`;
  return `${counted(count, 'force was', 'forces were')} graded ${gradeAndArea(tally)}`;
};

const gradeAndArea = (claim: Claim | Tally): string =>
  claim.area ? `${quoted(claim)} at ${areaInWords(claim.area as AreaId)}` : quoted(claim);

const quoted = ({ grade }: Claim | Tally): string => `‘${gradeInWords(grade)}’`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
