import type { Carried, Finding, OfficialRecord, PartialDate, Total } from '../findings/finding.ts';
import { type AreaId, gradedArea, gradedAreas } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { ROUND_IDS, type RoundId, roundAfter, roundBefore, roundOf } from '../peel/rounds.ts';
import { addDays, type Span, spanOf } from './dates.ts';
import type { OfficialGrade } from './verdict.ts';

/** What the record holds for one force, round and area. */
export type Standing =
  /** `firm`: sure enough to contradict an article with. */
  | { readonly kind: 'graded'; readonly grade: OfficialGrade; readonly firm: boolean }
  /** Not collected. `earlier`: the grade that stood before, where the record has it. */
  | { readonly kind: 'missing'; readonly earlier: OfficialGrade | null }
  | { readonly kind: 'not-graded' };

/** The record, asked by force, round and area. */
export interface Ledger {
  /**
   * When the report was published as far as is known; null where the round has published nothing. Force null: the
   * national report, or all of them. Area null: any part of it.
   */
  readonly publication: (force: ForceId | null, round: RoundId, area: AreaId | null) => Span | null;
  /** The grade that was the official one on a day (null: today). */
  readonly standing: (force: ForceId, round: RoundId, area: AreaId, on: string | null) => Standing;
  /** The newest grade that the record has for a force and area, or null. */
  readonly newest: (force: ForceId, area: AreaId) => OfficialGrade | null;
  /** All own findings of a force in a round, in the inspectorate's order. */
  readonly findings: (force: ForceId, round: RoundId, on: string | null) => readonly OfficialGrade[];
  /** The forces' findings for one area of a round. */
  readonly across: (round: RoundId, area: AreaId, on: string | null) => readonly OfficialGrade[];
  /** The total that a page states over a force's areas (or a pillar's questions), or over all forces. */
  readonly total: (round: RoundId, force: ForceId | null, area: AreaId | null) => Total | null;
}

/** No round has followed the one before sooner than half a year after its last report. */
const SHORTEST_GAP_DAYS = 180;

/** In these rounds a question that was not inspected kept its earlier grade. */
const CARRYING: readonly RoundId[] = ['2017', '2018-19'];

const keyOf = (...parts: readonly (string | null)[]): string => parts.join('|');

/** Opens the record for asking. Costs one pass over its rows. */
export const openLedger = (record: OfficialRecord): Ledger => {
  const own = new Map<string, Finding>();
  const ofReport = new Map<string, Finding[]>();
  const carriedRows = new Map<string, Carried>();
  const totals = new Map<string, Total>();
  for (const finding of record.findings) {
    own.set(keyOf(finding.force, finding.round, finding.area), finding);
    const report = keyOf(finding.force, finding.round);
    const rows = ofReport.get(report);
    if (rows) rows.push(finding);
    else ofReport.set(report, [finding]);
  }
  for (const row of record.carried) carriedRows.set(keyOf(row.force, row.round, row.area), row);
  for (const row of record.totals) totals.set(keyOf(row.round, row.force, row.area), row);

  const total: Ledger['total'] = (round, force, area) => totals.get(keyOf(round, force, area)) ?? null;

  const publication: Ledger['publication'] = (force, round, area) => {
    const rows = force === null ? [] : (ofReport.get(keyOf(force, round)) ?? []);
    const day =
      area === null
        ? earliest(rows)
        : (dayOfArea(force, round, area) ?? (force && total(round, force, null)?.published));
    return (day && spanOf(day)) || spanOfRound(round);
  };

  /** The area's own day, else that of its pillar's report, else that of the force's one report. */
  const dayOfArea = (force: ForceId | null, round: RoundId, area: AreaId): PartialDate | null => {
    const pillar = gradedArea(round, area)?.pillar ?? null;
    const days = [
      force && own.get(keyOf(force, round, area))?.published,
      total(round, null, area)?.published,
      pillar && force && own.get(keyOf(force, round, pillar))?.published,
      pillar && total(round, null, pillar)?.published,
    ];
    const rows = (force && ofReport.get(keyOf(force, round))) || [];
    const report = publishedByPillar(round)
      ? rows.filter((row) => gradedArea(round, row.area)?.pillar === pillar)
      : rows;
    return days.find((day) => day) || earliest(report);
  };

  const ownGrade = (finding: Finding, on: string | null): OfficialGrade => {
    const { corrected } = finding;
    const correctedBy = corrected && spanOf(corrected.on);
    const before = correctedBy && on !== null && on < correctedBy.first;
    return officialGrade(finding, before && corrected ? corrected.from : finding.grade);
  };

  const ownOn = (force: ForceId, round: RoundId, area: AreaId, on: string | null): OfficialGrade | null => {
    const finding = own.get(keyOf(force, round, area));
    return finding ? ownGrade(finding, on) : null;
  };

  /** The grade that stood when the round began: in the round before that graded the area, or further back through rounds that carried. */
  const earlier = (force: ForceId, round: RoundId, area: AreaId): OfficialGrade | null => {
    const before = roundBefore(round);
    if (!before || !gradedArea(before, area)) return null;
    return ownOn(force, before, area, null) ?? (CARRYING.includes(before) ? earlier(force, before, area) : null);
  };

  const carriedGrade = (row: Carried): OfficialGrade => {
    const before = earlier(row.force, row.round, row.area);
    const named = row.from === null ? null : (ROUND_IDS.find((round) => row.from?.startsWith(round)) ?? null);
    const carriedFrom = named ?? before?.round ?? roundBefore(row.round);
    const origin = carriedFrom && own.get(keyOf(row.force, carriedFrom, row.area));
    return {
      ...frame(row.force, row.round, row.area),
      grade: row.grade,
      published: origin ? origin.published : null,
      kind: 'official',
      source: row.sourceUrl,
      carriedFrom,
      corrected: null,
    };
  };

  const standing: Ledger['standing'] = (force, round, area, on) => {
    if (!isCollected(round)) return { kind: 'missing', earlier: null };
    const graded = gradedArea(round, area);
    if (!graded) return { kind: 'not-graded' };
    const finding = own.get(keyOf(force, round, area));
    if (finding) return { kind: 'graded', grade: ownGrade(finding, on), firm: finding.sourceKind !== 'derived' };
    const row = carriedRows.get(keyOf(force, round, area));
    if (row) return { kind: 'graded', grade: carriedGrade(row), firm: true };
    const before = earlier(force, round, area);
    if (before && graded.level === 'question' && CARRYING.includes(round)) {
      const grade = { ...before, ...frame(force, round, area), carriedFrom: before.round };
      return { kind: 'graded', grade, firm: false };
    }
    return { kind: 'missing', earlier: before };
  };

  return {
    publication,
    standing,
    total,
    newest: (force, area) =>
      ROUND_IDS.toReversed()
        .map((round) => ownOn(force, round, area, null))
        .find((grade) => grade !== null) ?? null,
    findings: (force, round, on) =>
      gradedAreas(round).flatMap(({ area }) => {
        const grade = ownOn(force, round, area, on);
        return grade ? [grade] : [];
      }),
    across: (round, area, on) =>
      record.findings.filter((row) => row.round === round && row.area === area).map((row) => ownGrade(row, on)),
  };
};

/** Until 2017 each pillar had a day of its own, the same for every force; since 2018-19 a force has one report. */
export const publishedByPillar = (round: RoundId): boolean => round < '2018';

/** Whether the record has begun on that round: of the newest one it may know nothing but that it is under way. */
const isCollected = (round: RoundId): boolean => roundOf(round).firstPublished !== null;

const earliest = (rows: readonly Finding[]): PartialDate | null =>
  rows.flatMap(({ published }) => published ?? []).sort()[0] ?? null;

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

/** What every grade of that force, round and area is shown with. */
const frame = (force: ForceId, round: RoundId, area: AreaId) => ({
  force,
  round,
  area,
  wording: gradedArea(round, area)?.wording ?? area,
  report: roundOf(round).reportUrl?.replace('{force}', force) ?? null,
});

const officialGrade = (finding: Finding, grade: Finding['grade']): OfficialGrade => ({
  ...frame(finding.force, finding.round, finding.area),
  grade,
  published: finding.published,
  kind: finding.sourceKind,
  source: finding.sourceUrl,
  carriedFrom: null,
  corrected: finding.corrected,
});
