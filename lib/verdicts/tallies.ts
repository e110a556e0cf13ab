import type { Tally } from '../claims/claim.ts';
import type { Total } from '../findings/finding.ts';
import { type AreaId, gradedAreas, PILLARS } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { TERRITORIAL } from '../peel/forces.ts';
import { type RoundId, roundOf } from '../peel/rounds.ts';
import { addDays, spanOf, timing } from './dates.ts';
import { type Ledger, publishedByPillar } from './ledger.ts';
import { roundReasonInWords } from './round-words.ts';
import { type Setting, type Settlement, settleRound } from './rounds.ts';
import type { Rule } from './rules.ts';
import { tallySentence } from './tally-words.ts';
import { soundTotal } from './totals.ts';
import type { OfficialCount, OfficialGrade, Verdict, VerdictKind } from './verdict.ts';

/** What a count came to, before it is put into words. */
export interface TallyDecision {
  readonly kind: VerdictKind;
  readonly rule: Rule;
  readonly round: RoundId | null;
  readonly counted: OfficialCount | null;
  /** The findings that were counted. */
  readonly related: readonly OfficialGrade[];
}

/**
 * The verdict on a count of areas, or of forces. A count of forces accuses only where its sentence speaks of the whole
 * country (`nationwide`): 'four forces' may be four of those in the region.
 */
export const verdictOnTally = (ledger: Ledger, tally: Tally, setting: Setting, nationwide: boolean): Verdict => {
  const settlement = settleRound(ledger, tally, tally.when, setting);
  const compared = settlement.settled ? compare(ledger, tally, setting, settlement) : unsettled(settlement);
  const decision = tally.force !== null || nationwide ? compared : unaccused(compared);
  const { kind, rule, round, counted, related } = decision;
  return {
    kind,
    superseded: false,
    soft: false,
    round,
    reason: rule,
    sentence: tallySentence(tally, decision),
    roundReason: roundReasonInWords(settlement.reason, tally.force, setting.published, related[0] ?? null),
    official: null,
    related,
    current: null,
    ...(counted ? { counted } : {}),
  };
};

const unaccused = (decision: TallyDecision): TallyDecision =>
  decision.kind === 'differs' || decision.kind === 'outdated'
    ? { ...decision, kind: 'cannot-compare', rule: 'scope-unknown' }
    : decision;

const unsettled = ({ reason }: Settlement & { readonly settled: false }): TallyDecision => ({
  kind: reason.code === 'before-the-record' ? 'no-record' : 'cannot-compare',
  rule: reason.code,
  round: null,
  counted: null,
  related: [],
});

const compare = (
  ledger: Ledger,
  tally: Tally,
  setting: Setting,
  settlement: Settlement & { readonly settled: true },
): TallyDecision => {
  const inRound = (round: RoundId): TallyDecision =>
    tally.force === null
      ? compareForces(ledger, tally, setting, round)
      : compareAreas(ledger, tally, tally.force, setting, round);
  const [first, ...others] = settlement.rounds.map(inRound);
  if (!first) throw new Error('A settlement has at least one round');
  const match = [first, ...others].find(({ kind }) => kind === 'matches');
  if (match) return match;
  if (first.kind !== 'differs') return first;
  if (!settlement.firm) return { ...first, kind: 'cannot-compare', rule: 'round-uncertain', round: null };
  const near = settlement.near.map(inRound).find(({ kind }) => kind === 'matches');
  if (!near) return first;
  return settlement.reason.code === 'one-before'
    ? { ...first, kind: 'partly', rule: 'right-in-another-round' }
    : { ...first, kind: 'outdated', rule: 'earlier-grade' };
};

/** How many areas of one force: the pillars before 2021 (or the questions of the pillar named), all areas since. */
const compareAreas = (
  ledger: Ledger,
  tally: Tally,
  force: ForceId,
  { published }: Setting,
  round: RoundId,
): TallyDecision => {
  const { grade, count } = tally;
  const on = published?.last ?? null;
  const areas = gradedAreas(round);
  const questions = areas.filter(({ level }) => level === 'question');
  const pillar = PILLARS.find((each) => each === tally.area) ?? null;
  const counting = pillar
    ? questions.filter((each) => each.pillar === pillar)
    : questions.length > 0
      ? areas.filter(({ level }) => level === 'pillar')
      : areas;
  const out = counting.filter(({ area }) => {
    const report = ledger.publication(force, round, area);
    return !published || (report !== null && timing(report, published) !== 'not-yet');
  });
  const rows = firmGrades(
    ledger,
    force,
    round,
    out.map(({ area }) => area),
    on,
  );
  const having = rows.filter((row) => row.grade === grade);
  const total = soundTotal(ledger, round, force, pillar);
  const stated = total?.counts[grade] ?? null;
  const complete =
    rows.length >= (questions.length > 0 ? out.length : (total?.graded ?? areas.length)) && rows.length > 0;
  const counted = countOf(tally, round, stated ?? (complete ? having.length : null), stated === null ? null : total);
  const decision = decisionIn(round, counted, having);

  if (count === stated || (complete && count === having.length)) return decision('matches', 'same-count');
  if (count === 0 && having.some(notAddedLater)) return decision('differs', 'other-count');
  const countsQuestions = questions.length > 0 && !pillar && !/pillar/i.test(tally.quote);
  if (
    countsQuestions &&
    couldCount(
      ledger,
      force,
      round,
      questions.map(({ area }) => area),
      tally,
      on,
    )
  )
    return decision('no-record', 'rows-missing');
  if (stated !== null || complete) return decision('differs', 'other-count');
  return decision('no-record', 'rows-missing');
};

/** How many forces: against the stated total, else against the table where it is whole. */
const compareForces = (ledger: Ledger, tally: Tally, { published }: Setting, round: RoundId): TallyDecision => {
  const on = published?.last ?? null;
  const areas = tally.area ? [tally.area] : gradedAreas(round).map(({ area }) => area);
  if (tally.area && !gradedAreas(round).some(({ area }) => area === tally.area))
    return decisionIn(round, null, [])('not-graded', 'area-not-in-round');
  const decisions = areas.map((area) => ({ area, decision: forcesWith(ledger, tally, round, area, on) }));
  const named = tally.area ? decisions[0] : theNews(ledger, decisions, round, published);
  if (named) {
    const { decision } = named;
    const elsewhere = decisions.find((each) => each !== named && each.decision.kind === 'matches');
    if (decision.kind !== 'differs' || tally.area) return decision;
    return elsewhere
      ? { ...elsewhere.decision, kind: 'partly', rule: 'right-in-another-area' }
      : { ...decision, kind: 'cannot-compare', rule: 'area-unknown' };
  }
  const matching = decisions.filter(({ decision }) => decision.kind === 'matches');
  const [only] = matching;
  return matching.length === 1 && only ? only.decision : decisionIn(round, null, [])('cannot-compare', 'area-unknown');
};

const forcesWith = (ledger: Ledger, tally: Tally, round: RoundId, area: AreaId, on: string | null): TallyDecision => {
  const rows = ledger.across(round, area, on);
  const having = rows.filter((row) => row.grade === tally.grade);
  const total = ledger.total(round, null, area);
  const stated = total && total.sourceKind !== 'derived' ? total.counts[tally.grade] : null;
  const complete = rows.length >= (total?.graded ?? TERRITORIAL.length);
  const counted = countOf(
    { ...tally, area },
    round,
    stated ?? (complete ? having.length : null),
    stated === null ? null : total,
  );
  const decision = decisionIn(round, counted, having);
  if (counted === null) return decision('no-record', 'rows-missing');
  if (counted.count === tally.count) return decision('matches', 'same-count');
  return publishedByPillar(round) ? decision('differs', 'other-count') : decision('no-record', 'rows-missing');
};

/** The one area whose national report had just come out, or null. */
const theNews = <D extends { readonly area: AreaId }>(
  ledger: Ledger,
  decisions: readonly D[],
  round: RoundId,
  article: Setting['published'],
): D | null => {
  const fresh = decisions.filter(({ area }) => {
    const day = ledger.total(round, null, area)?.published;
    const report = day ? spanOf(day) : null;
    return report && article && timing(report, article) !== 'not-yet' && article.first <= addDays(report.last, 14);
  });
  return fresh.length === 1 ? (fresh[0] ?? null) : null;
};

const firmGrades = (
  ledger: Ledger,
  force: ForceId,
  round: RoundId,
  areas: readonly AreaId[],
  on: string | null,
): readonly OfficialGrade[] =>
  areas.flatMap((area) => {
    const standing = ledger.standing(force, round, area, on);
    return standing.kind === 'graded' && standing.firm ? [standing.grade] : [];
  });

/** Whether the count can be one of questions, some of which the record lacks. */
const couldCount = (
  ledger: Ledger,
  force: ForceId,
  round: RoundId,
  questions: readonly AreaId[],
  { grade, count }: Tally,
  on: string | null,
): boolean => {
  const known = firmGrades(ledger, force, round, questions, on);
  const having = known.filter((row) => row.grade === grade).length;
  return having <= count && count <= having + questions.length - known.length;
};

/** These were inspected on days of their own in 2021-22, and some were added to a report after it had come out. */
const notAddedLater = ({ round, area }: OfficialGrade): boolean =>
  !(round === '2021-22' && ['recording-crime', 'service-to-victims', 'serious-organised-crime'].includes(area));

const countOf = (
  { grade, force, area }: Pick<Tally, 'grade' | 'force' | 'area'>,
  round: RoundId,
  count: number | null,
  total: Total | null,
): OfficialCount | null =>
  count === null
    ? null
    : {
        grade,
        count,
        round,
        force,
        area,
        published: total?.published ?? null,
        kind: total?.sourceKind ?? 'derived',
        source: total?.sourceUrl ?? null,
        report: force ? (roundOf(round).reportUrl?.replace('{force}', force) ?? null) : null,
      };

const decisionIn =
  (round: RoundId, counted: OfficialCount | null, related: readonly OfficialGrade[]) =>
  (kind: VerdictKind, rule: Rule): TallyDecision => ({ kind, rule, round, counted, related });
