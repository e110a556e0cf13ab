import type { When } from '../claims/claim.ts';
import { type AreaId, gradedArea } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { compareRounds, ROUND_IDS, type RoundId } from '../peel/rounds.ts';
import { addDays, FRESH_DAYS, type Span, timing, withinEmbargo } from './dates.ts';
import { roundsOfInspectorate } from './inspectorate.ts';
import type { Ledger } from './ledger.ts';
import type { Told } from './told.ts';

/** Why these rounds were chosen: the words are made of it. */
export type RoundReason =
  | { readonly code: 'round-named'; readonly round: RoundId }
  | { readonly code: 'year-named'; readonly year: number }
  | { readonly code: 'newest-then' }
  | { readonly code: 'embargo' }
  | { readonly code: 'newest-uncertain' }
  | { readonly code: 'one-before' }
  | { readonly code: 'no-longer-graded' }
  | { readonly code: 'date-unknown' }
  | { readonly code: 'year-without-report'; readonly year: number }
  | { readonly code: 'not-yet-published'; readonly round: RoundId }
  | { readonly code: 'before-the-record' }
  /** The force is never graded. */
  | { readonly code: 'no-rounds' };

/** Why no round could be settled. */
export type UnsettledReason = Extract<
  RoundReason,
  { code: 'date-unknown' | 'year-without-report' | 'not-yet-published' | 'before-the-record' }
>;

/** The inspections that a claim can be about. */
export type Settlement =
  | {
      readonly settled: true;
      /** Likeliest first, at least one. */
      readonly rounds: readonly [RoundId, ...RoundId[]];
      /** The first is meant beyond reasonable doubt. */
      readonly firm: boolean;
      /** Rounds whose grade may be told by mistake, or loosely: earlier ones ('outdated'), or any other ('previously'). */
      readonly near: readonly RoundId[];
      /** The article reports that round: told as its own, an older grade is an error and no slip of reading. */
      readonly reported: boolean;
      readonly reason: RoundReason;
    }
  | { readonly settled: false; readonly rounds: readonly RoundId[]; readonly reason: UnsettledReason };

/** Whose grade, in what. Force null: all forces. Area null: any part of the report. */
export interface Subject {
  readonly force: ForceId | null;
  readonly area: AreaId | null;
}

/** When an article was written, as far as is known, and the name it gives the inspectorate. */
export interface Setting {
  readonly published: Span | null;
  readonly inspectorate: 'HMIC' | 'HMICFRS' | null;
  /** What the article's own claims show it to report. */
  readonly told: Told;
}

/** Settles which inspection the words speak of. A named round or year wins; else what was newest when the article came out. */
export const settleRound = (ledger: Ledger, subject: Subject, when: When, setting: Setting): Settlement => {
  switch (when.kind) {
    case 'round':
      return named(ledger, subject, when.round, setting);
    case 'year':
      return ofYear(ledger, subject, when.year, setting);
    case 'previous':
      return setting.published ? before(ledger, subject, setting.published, setting.told) : undated(setting);
    case 'current':
      return setting.published ? newest(ledger, subject, setting.published, setting.told) : undated(setting);
  }
};

/** The newest round of a force, in that area, on an article's day: what 'current' means there. Null where undated. */
export const newestRound = (ledger: Ledger, subject: Subject, setting: Setting): RoundId | null => {
  const settlement = setting.published ? newest(ledger, subject, setting.published, setting.told) : null;
  return settlement?.settled ? settlement.rounds[0] : null;
};

/** Every earlier round that graded an area which the newest does not: any of them may be told of, and prove the words right. */
export const settleOnEarlier = (ledger: Ledger, subject: Subject, newest: RoundId): Settlement | null => {
  const [first, ...others] = backFrom(newest, subject.area).filter((round) =>
    ledger.publication(subject.force, round, subject.area),
  );
  const reason = { code: 'no-longer-graded' } as const;
  return first ? { settled: true, rounds: [first, ...others], firm: false, near: [], reported: false, reason } : null;
};

const undated = (setting: Setting): Settlement => ({
  settled: false,
  rounds: roundsOfInspectorate(setting.inspectorate),
  reason: { code: 'date-unknown' },
});

const named = (ledger: Ledger, { force, area }: Subject, round: RoundId, { published }: Setting): Settlement => {
  const report = ledger.publication(force, round, area);
  if (published && (!report || timing(report, published) === 'not-yet'))
    return { settled: false, rounds: [round], reason: { code: 'not-yet-published', round } };
  return {
    settled: true,
    rounds: [round],
    firm: true,
    near: [],
    reported: false,
    reason: { code: 'round-named', round },
  };
};

const newest = (ledger: Ledger, { force, area }: Subject, article: Span, told: Told): Settlement => {
  const candidates: RoundId[] = [];
  let first: 'sure' | 'embargo' | 'unsure' | null = null;
  for (const round of ROUND_IDS.toReversed()) {
    const report = ledger.publication(force, round, area);
    const when = report ? timing(report, article) : 'not-yet';
    if (!report || when === 'not-yet') continue;
    candidates.push(round);
    first ??= when === 'out' ? 'sure' : withinEmbargo(report, article) ? 'embargo' : 'unsure';
    if (when === 'out') break;
  }
  const [newestOne, ...others] = candidates;
  if (!newestOne || !first) return { settled: false, rounds: [], reason: { code: 'before-the-record' } };
  const reason = {
    code: first === 'sure' ? 'newest-then' : first === 'embargo' ? 'embargo' : 'newest-uncertain',
  } as const;
  const near = backFrom(newestOne, area);
  const own = force === null ? null : told(force);
  if (own === newestOne) return { settled: true, rounds: [newestOne], firm: true, near, reported: true, reason };
  const isFresh = force !== null && isNews(ledger, force, newestOne, article);
  // An article that retells an older round may mean that one without saying so each time; not while the new one is news.
  if (own && compareRounds(own, newestOne) < 0 && !isFresh) {
    const rounds = [newestOne, ...others.filter((each) => each !== own), own] as const;
    return { settled: true, rounds, firm: false, near, reported: false, reason };
  }
  return { settled: true, rounds: [newestOne, ...others], firm: first !== 'unsure', near, reported: isFresh, reason };
};

/**
 * One round back from what was newest. Once a report is no longer news, its own grades are background too and can be
 * meant as well. Any older round is near, because 'previously' is a loose word.
 */
const before = (ledger: Ledger, subject: Subject, article: Span, told: Told): Settlement => {
  const now = newest(ledger, subject, article, told);
  if (!now.settled) return now;
  const back = now.rounds.flatMap((round) => backFrom(round, subject.area).slice(0, 1));
  const old = now.rounds.filter(
    (round) => back.length === 0 || !isWithin(BACKGROUND_DAYS, ledger, subject, round, article),
  );
  const [first, ...others] = [...new Set([...back, ...old])];
  if (!first) return now;
  return {
    settled: true,
    rounds: [first, ...others],
    firm: now.firm && others.length === 0,
    near: [...now.rounds, ...backFrom(now.rounds[0], subject.area)].filter(
      (round) => first !== round && !others.includes(round),
    ),
    reported: false,
    reason: { code: 'one-before' },
  };
};

/** For so many days a report is what articles about a force are about. */
const BACKGROUND_DAYS = 60;

const isWithin = (days: number, ledger: Ledger, { force, area }: Subject, round: RoundId, article: Span): boolean => {
  const report = ledger.publication(force, round, area);
  return report !== null && isWithinDays(days, report, article);
};

const isWithinDays = (days: number, report: Span, article: Span): boolean =>
  article.first <= addDays(report.last, days);

/** Whether some part of a force's report on that round was news when the article came out. */
const isNews = (ledger: Ledger, force: ForceId, round: RoundId, article: Span): boolean =>
  ledger
    .publications(force, round)
    .some((report) => timing(report, article) !== 'not-yet' && isWithinDays(FRESH_DAYS, report, article));

/** Earlier rounds that graded the area, newest first. */
const backFrom = (round: RoundId, area: AreaId | null): readonly RoundId[] =>
  ROUND_IDS.filter((each) => compareRounds(each, round) < 0 && (area === null || gradedArea(each, area))).reverse();

/**
 * A year may be that of publication or of inspection: 'inadequate in 2017' is the round published in March 2017 or the
 * one of 2017, published a year later. Where nothing came out in or for that year, what stood then is meant, if anything.
 */
const ofYear = (ledger: Ledger, { force, area }: Subject, year: number, { published }: Setting): Settlement => {
  const reports = ROUND_IDS.flatMap((round) => {
    const span = ledger.publication(force, round, area);
    return span && !(published && timing(span, published) === 'not-yet') ? [{ round, span }] : [];
  });
  const inThatYear = reports.filter(({ span }) => overlapsYear(span, year));
  const forThatYear = reports.filter(
    ({ round, span }) => coversYear(round, year) && !overlapsYear(span, year) && overlapsYear(span, year + 1),
  );
  const reason: RoundReason = { code: 'year-named', year };
  const ofThatYear = [...inThatYear, ...forThatYear].map(({ round }) => round);
  const grading = ofThatYear.filter((round) => area !== null && gradedArea(round, area));
  const [first, ...others] = grading.length > 0 ? grading : ofThatYear;
  if (first) {
    // 'Two years before' a report of March may be three by its date.
    const near = reports.flatMap(({ round, span }) =>
      round !== first && !others.includes(round) && (overlapsYear(span, year - 1) || overlapsYear(span, year + 1))
        ? [round]
        : [],
    );
    const dayKnown = inThatYear.every(({ span }) => span.first.slice(0, 4) === span.last.slice(0, 4));
    return {
      settled: true,
      rounds: [first, ...others],
      firm: others.length === 0 && dayKnown,
      near,
      reported: false,
      reason,
    };
  }
  const standing = reports.filter(({ span }) => span.last < `${year}`).at(-1);
  if (!standing) return { settled: false, rounds: [], reason: { code: 'year-without-report', year } };
  return {
    settled: true,
    rounds: [standing.round],
    firm: false,
    near: [],
    reported: false,
    reason: { code: 'year-without-report', year },
  };
};

const overlapsYear = (span: Span, year: number): boolean =>
  Number(span.first.slice(0, 4)) <= year && year <= Number(span.last.slice(0, 4));

/** Whether a round's own label covers a year: '2018-19' covers 2018 and 2019. */
const coversYear = (round: RoundId, year: number): boolean => {
  const from = Number(round.slice(0, 4));
  const to = round.length > 4 ? 2000 + Number(round.slice(5)) : from;
  return from <= year && year <= to;
};
