import type { Article } from '../article/article.ts';
import type { Claim, Monitoring, Reading, Tally } from '../claims/claim.ts';
import type { OfficialRecord } from '../findings/finding.ts';
import { once, remembered } from '../remembered.ts';
import { verdictOnClaim } from './claims.ts';
import { type Account, byCell, byWords, contextOf } from './context.ts';
import { spanOf } from './dates.ts';
import { gradeKey } from './grade-words.ts';
import { inspectorateNamed } from './inspectorate.ts';
import { openLedger } from './ledger.ts';
import { verdictOnMonitoring } from './monitoring.ts';
import { namedForces } from './named-forces.ts';
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
 * A judge for one article, who knows its date, all that was read out of it, and the rows of the forces it names. Pure:
 * the same article and record give the same verdicts.
 */
export const judgeOf = (
  article: Pick<Article, 'title' | 'text' | 'published'>,
  record: OfficialRecord,
  { claims, places, times }: Pick<Reading, 'claims' | 'places' | 'times'>,
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
    ofForce: Map.groupBy(claims, ({ force }) => force),
    onGrade: once(() => Map.groupBy(claims, gradeKey)),
    onCell: once(() => byCell(claims)),
    onWords: once(() => byWords(claims)),
    settled: areasTold(ledger, claims, published),
    year: published?.first.slice(0, 4) ?? null,
    named: namedForces(places),
    times: Map.groupBy(times, ({ field }) => field),
    isMisread: false,
  };
  const verdictIn = (claim: Claim, seen: Account): Verdict =>
    verdictOnClaim(ledger, claim, setting, contextOf(claim, seen, fieldOf(claim)));
  const firstVerdict = remembered((claim: Claim) => verdictIn(claim, account));
  const isMisread = once(() => areTooMany(claims, (claim) => firstVerdict(claim).kind === 'differs'));
  return {
    claim: (claim) => {
      const verdict = firstVerdict(claim);
      return verdict.kind === 'differs' && isMisread() ? verdictIn(claim, { ...account, isMisread: true }) : verdict;
    },
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

/** So many grades, and so great a share of those told, do not differ by the reporter's fault. One told of a whole list counts once. */
const ENOUGH = 6;
const TOO_MANY = 1 / 2;

const areTooMany = (claims: readonly Claim[], differs: (claim: Claim) => boolean): boolean => {
  const stated = claims.filter(({ stated }) => stated);
  const differing = gradesTold(stated.filter(differs));
  return differing >= ENOUGH && differing >= TOO_MANY * gradesTold(stated);
};

const gradesTold = (claims: readonly Claim[]): number =>
  new Set(
    claims.map((claim) => {
      const { field, start } = claim.evidence.find(({ of }) => of === 'grade') ?? claim;
      return `${field} ${start}`;
    }),
  ).size;
