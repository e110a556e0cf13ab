import type { Article } from '../article/article.ts';
import type { Claim, Monitoring, Tally } from '../claims/claim.ts';
import type { OfficialRecord } from '../findings/finding.ts';
import { verdictOnClaim } from './claims.ts';
import { type Account, contextOf } from './context.ts';
import { spanOf } from './dates.ts';
import { inspectorateNamed } from './inspectorate.ts';
import { openLedger } from './ledger.ts';
import { verdictOnMonitoring } from './monitoring.ts';
import type { Setting } from './rounds.ts';
import { saysInexactly, saysNationwide } from './scope.ts';
import { verdictOnTally } from './tallies.ts';
import { areasTold, roundsTold } from './told.ts';
import type { Verdict } from './verdict.ts';

/** Compares what an article says with the record. */
export interface Judge {
  readonly claim: (claim: Claim) => Verdict;
  readonly tally: (tally: Tally) => Verdict;
  readonly monitoring: (said: Monitoring) => Verdict;
}

/**
 * A judge for one article, who knows its date, all that it claims, and the rows of the forces it names. Pure: the same article and record
 * give the same verdicts.
 */
export const judgeOf = (
  article: Pick<Article, 'title' | 'text' | 'published'>,
  record: OfficialRecord,
  claims: readonly Claim[] = [],
): Judge => {
  const published = article.published && spanOf(article.published.value);
  const ledger = openLedger(record, published?.last ?? null);
  const setting: Setting = {
    published,
    inspectorate: inspectorateNamed(`${article.title?.value ?? ''}\n${article.text}`),
    told: roundsTold(ledger, claims, published),
  };
  const fieldOf = ({ field }: Claim | Tally): string =>
    field === 'title' ? (article.title?.value ?? '') : article.text;
  const account: Account = {
    claims,
    settled: areasTold(ledger, claims, published),
    year: published?.first.slice(0, 4) ?? null,
  };
  return {
    claim: (claim) => verdictOnClaim(ledger, claim, setting, contextOf(claim, account, fieldOf(claim))),
    tally: (tally) => {
      const field = fieldOf(tally);
      const accuses =
        tally.uncertain !== true &&
        !saysInexactly(field, tally) &&
        (tally.force !== null || saysNationwide(field, tally));
      return verdictOnTally(ledger, tally, setting, accuses);
    },
    monitoring: (said) => verdictOnMonitoring(record.engage, said, published),
  };
};
