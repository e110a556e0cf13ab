import type { Finding, PartialDate } from '../findings/finding.ts';
import { type AreaId, gradedArea } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { type RoundId, roundAfter, roundBefore, roundOf } from '../peel/rounds.ts';
import { addDays, type Span, spanOf } from './dates.ts';
import type { Rows } from './rows.ts';

/** No round has followed the one before sooner than half a year after its last report. */
const SHORTEST_GAP_DAYS = 180;

/** Until 2017 each pillar had a day of its own, the same for every force; since 2018-19 a force has one report. */
export const publishedByPillar = (round: RoundId): boolean => round < '2018';

/**
 * When a grade was published, as far as is known, whether or not the record has its row; null where the round has
 * published nothing. Force null: the national report, or all of them. Area null: any part of the report.
 */
export const publicationOf = (rows: Rows, force: ForceId | null, round: RoundId, area: AreaId | null): Span | null => {
  const report = force === null ? [] : rows.report(force, round);
  const day = area === null ? earliest(report) : dayOfArea(rows, force, round, area);
  return (day && spanOf(day)) || spanOfRound(round);
};

/** The area's own day, else that of its pillar's report, else that of the force's one report. */
const dayOfArea = (rows: Rows, force: ForceId | null, round: RoundId, area: AreaId): PartialDate | null => {
  const pillar = gradedArea(round, area)?.pillar ?? null;
  return (
    (force && rows.finding(force, round, area)?.published) ||
    rows.total(round, null, area)?.published ||
    (force && pillar && rows.finding(force, round, pillar)?.published) ||
    (pillar && rows.total(round, null, pillar)?.published) ||
    earliest(reportWith(rows, force, round, pillar)) ||
    (force && rows.total(round, force, null)?.published) ||
    null
  );
};

/** The part of a force's report that came out in one piece with a pillar. */
const reportWith = (rows: Rows, force: ForceId | null, round: RoundId, pillar: AreaId | null): readonly Finding[] => {
  const report = force === null ? [] : rows.report(force, round);
  return publishedByPillar(round) ? report.filter((row) => gradedArea(round, row.area)?.pillar === pillar) : report;
};

const earliest = (report: readonly Finding[]): PartialDate | null =>
  report.reduce<PartialDate | null>(
    (first, { published }) => (published && (first === null || published < first) ? published : first),
    null,
  );

/** All that is known of a report with no date: it came out with its round, or before the next one began. */
const spanOfRound = (round: RoundId): Span | null => {
  const { firstPublished, lastPublished } = roundOf(round);
  if (firstPublished) {
    const next = roundAfter(round);
    return { first: firstPublished, last: (next && roundOf(next).firstPublished) ?? lastPublished ?? firstPublished };
  }
  const before = roundBefore(round);
  const ended = before && roundOf(before).lastPublished;
  return ended ? { first: addDays(ended, SHORTEST_GAP_DAYS), last: '9999-12-31' } : null;
};
