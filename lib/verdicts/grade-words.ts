import type { Claim } from '../claims/claim.ts';

/** The words of its grade where they stand in its field, else the claim's own. */
export const gradeWords = (claim: Claim): Pick<Claim, 'start' | 'end'> =>
  claim.evidence.find(({ of, field }) => of === 'grade' && field === claim.field) ?? claim;

/** The same for claims of one force on one grade word. */
export const gradeKey = (claim: Claim): string => `${claim.force} ${claim.field} ${gradeWords(claim).start}`;
