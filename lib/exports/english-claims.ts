import type { Claim, Monitoring, Tally } from '../claims/claim.ts';
import { nameOf } from '../peel/forces.ts';
import { dateInWords } from '../verdicts/dates.ts';
import { atArea, quoted } from '../verdicts/phrases.ts';

/** What an article states, as one plain sentence without a full stop: "Kent Police was graded 'good' at preventing crime". */
export const claimInWords = (claim: Claim | Tally | Monitoring): string => {
  if ('says' in claim) return monitoringInWords(claim);
  return 'count' in claim ? tallyInWords(claim) : `${nameOf(claim.force)} was graded ${gradeAndArea(claim)}`;
};

const monitoringInWords = ({ force, says, on, past }: Monitoring): string => {
  const verb = past ? 'was' : 'is';
  const words = { in: `${verb} in`, out: `${verb} not in`, entered: 'was moved into', left: 'was moved out of' };
  return `${nameOf(force)} ${words[says]} special measures${on ? ` (${dateInWords(on)})` : ''}`;
};

const tallyInWords = (tally: Tally): string => {
  const { force, count, grade } = tally;
  if (force) return `${nameOf(force)} was graded ${quoted(grade)} in ${counted(count, 'area', 'areas')}`;
  return `${counted(count, 'force was', 'forces were')} graded ${gradeAndArea(tally)}`;
};

const gradeAndArea = ({ grade, area }: Claim | Tally): string =>
  area ? `${quoted(grade)} ${atArea(area)}` : quoted(grade);

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
