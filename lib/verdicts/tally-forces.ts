import type { Tally } from '../claims/claim.ts';
import { type AreaId, gradedArea, gradedAreas } from '../peel/areas.ts';
import { TERRITORIAL } from '../peel/forces.ts';
import type { RoundId } from '../peel/rounds.ts';
import { addDays, FRESH_DAYS, type Span, spanOf, timing } from './dates.ts';
import type { Ledger } from './ledger.ts';
import { publishedByPillar } from './publication.ts';
import { countOf, decisionsIn, type TallyDecision } from './tally-decision.ts';

/** How many forces have a grade: in the area named, else in the one whose national report had just come out. */
export const compareForces = (ledger: Ledger, tally: Tally, round: RoundId, article: Span | null): TallyDecision => {
  const nothing = decisionsIn(round, null, []);
  if (tally.area)
    return gradedArea(round, tally.area)
      ? compareInArea(ledger, tally, round, tally.area)
      : nothing('not-graded', 'area-not-in-round');

  const all = gradedAreas(round).map(({ area }) => area);
  const matching = all
    .map((area) => compareInArea(ledger, tally, round, area))
    .filter(({ kind }) => kind === 'matches');
  const news = article && theNews(ledger, round, all, article);
  if (!news) return (matching.length === 1 && matching[0]) || nothing('cannot-compare', 'area-unknown');
  const decision = compareInArea(ledger, tally, round, news);
  if (decision.kind !== 'differs') return decision;
  const [elsewhere] = matching;
  return elsewhere
    ? { ...elsewhere, kind: 'partly', rule: 'right-in-another-area' }
    : { ...decision, kind: 'cannot-compare', rule: 'area-unknown' };
};

/** Against the stated total, else against the table where every force is in it. */
const compareInArea = (ledger: Ledger, tally: Tally, round: RoundId, area: AreaId): TallyDecision => {
  const rows = ledger.across(round, area);
  const having = rows.filter((row) => row.grade === tally.grade);
  const total = ledger.total(round, null, area);
  const stated = total && total.sourceKind !== 'derived' ? total.counts[tally.grade] : null;
  const isComplete = rows.length >= (total?.graded ?? TERRITORIAL.length);
  const official = stated ?? (isComplete ? having.length : null);
  if (official === null) return decisionsIn(round, null, having)('no-record', 'rows-missing');
  const counted = countOf({ ...tally, area }, round, official, stated === null ? null : total);
  const decision = decisionsIn(round, counted, having);
  if (official === tally.count) return decision('matches', 'same-count');
  // Since 2018-19 forces are inspected in batches: a count may be of the batch that had just come out.
  return publishedByPillar(round) ? decision('differs', 'other-count') : decision('no-record', 'rows-missing');
};

/** The one area whose national report had just come out, or null. */
const theNews = (ledger: Ledger, round: RoundId, areas: readonly AreaId[], article: Span): AreaId | null => {
  const fresh = areas.filter((area) => {
    const day = ledger.total(round, null, area)?.published;
    const report = day ? spanOf(day) : null;
    return report && timing(report, article) !== 'not-yet' && article.first <= addDays(report.last, FRESH_DAYS);
  });
  return (fresh.length === 1 && fresh[0]) || null;
};
