import type { Checked } from './check.ts';
import type { Claim, Evidence, Monitoring, Tally, When } from './claims/claim.ts';

/** How something an article says was read and judged: the card's 'Why?', the check command's `--explain` and debugging show it. */
export interface Explanation {
  /** Which words made it, in the order of the article: grade, force, area, date, with their places. */
  readonly evidence: readonly Evidence[];
  /** Which construction matched. */
  readonly construction: string;
  /** What the words say of time. */
  readonly when: When | string | null;
  /** Why that inspection was chosen, or which day. */
  readonly round: string;
  /** Which rule decided the verdict. */
  readonly rule: string;
}

export const explanationOf = (said: Checked<Claim> | Checked<Tally> | Checked<Monitoring>): Explanation => ({
  evidence: [...said.evidence].sort(inReadingOrder),
  construction: said.construction,
  when: 'when' in said ? said.when : said.on,
  round: said.verdict.roundReason,
  rule: said.verdict.reason,
});

const inReadingOrder = (a: Evidence, b: Evidence): number =>
  a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1;
