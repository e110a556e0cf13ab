import type { OfficialCount, OfficialGrade, Verdict } from '../verdicts/verdict.ts';

/** What the record says: the grade a claim was compared with, or the count a tally was. */
export const officialOf = (verdict: Verdict | null): OfficialGrade | OfficialCount | null =>
  verdict?.official ?? verdict?.counted ?? null;
