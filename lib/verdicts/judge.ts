import type { Article } from '../article/article.ts';
import type { Claim, Tally } from '../claims/claim.ts';
import type { OfficialRecord } from '../findings/finding.ts';
import { verdictOnClaim } from './claims.ts';
import { spanOf } from './dates.ts';
import { inspectorateNamed } from './inspectorate.ts';
import { openLedger } from './ledger.ts';
import type { Setting } from './rounds.ts';
import { saysInexactly, saysNationwide } from './scope.ts';
import { verdictOnTally } from './tallies.ts';
import type { Verdict } from './verdict.ts';

/** Compares what an article says with the record. */
export interface Judge {
  readonly claim: (claim: Claim) => Verdict;
  readonly tally: (tally: Tally) => Verdict;
}

/**
 * A judge for one article, who knows its date and the rows of the forces it names. Pure: the same article and record
 * give the same verdicts.
 */
export const judgeOf = (article: Pick<Article, 'title' | 'text' | 'published'>, record: OfficialRecord): Judge => {
  const setting: Setting = {
    published: article.published && spanOf(article.published.value),
    inspectorate: inspectorateNamed(`${article.title?.value ?? ''}\n${article.text}`),
  };
  const ledger = openLedger(record, setting.published?.last ?? null);
  return {
    claim: (claim) => verdictOnClaim(ledger, claim, setting),
    tally: (tally) => {
      const field = tally.field === 'title' ? (article.title?.value ?? '') : article.text;
      const accuses = !saysInexactly(field, tally) && (tally.force !== null || saysNationwide(field, tally));
      return verdictOnTally(ledger, tally, setting, accuses);
    },
  };
};
