import type { Carried, Finding, OfficialRecord, Total } from '../findings/finding.ts';
import { type AreaId, gradedArea, gradedAreas } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { ROUND_IDS, type RoundId, roundBefore, roundOf } from '../peel/rounds.ts';
import { remembered, rememberedOfTwo } from '../remembered.ts';
import { type Span, spanOf, timing } from './dates.ts';
import { publicationOf } from './publication.ts';
import { type Rows, rowsOf } from './rows.ts';
import type { OfficialGrade } from './verdict.ts';

/** What the record holds for one force, round and area. */
export type Standing =
  /** `firm`: sure enough to contradict an article with. */
  | { readonly kind: 'graded'; readonly grade: OfficialGrade; readonly firm: boolean }
  /** Not collected. `earlier`: the grade that stood before, where the record has it. */
  | { readonly kind: 'missing'; readonly earlier: OfficialGrade | null }
  | { readonly kind: 'not-graded' };

/** The record as it stood on one day: a grade that was corrected later is the old one there. */
export interface Ledger {
  /** When it was published as far as is known; null where the round has published nothing. Force null: all forces. Area null: any part. */
  readonly publication: (force: ForceId | null, round: RoundId, area: AreaId | null) => Span | null;
  /** When the parts of a force's report were published, each time once. */
  readonly publications: (force: ForceId, round: RoundId) => readonly Span[];
  /** Whether it was, or may have been, out when the article was. Undated articles are given the benefit of the doubt. */
  readonly wasOut: (force: ForceId, round: RoundId, area: AreaId, article: Span | null) => boolean;
  readonly standing: (force: ForceId, round: RoundId, area: AreaId) => Standing;
  /** All own findings of a force in a round, in the inspectorate's order. */
  readonly findings: (force: ForceId, round: RoundId) => readonly OfficialGrade[];
  /** The forces' findings for one area of a round. */
  readonly across: (round: RoundId, area: AreaId) => readonly OfficialGrade[];
  /** The total that a page states over a force's areas (or a pillar's questions), or over all forces. */
  readonly total: (round: RoundId, force: ForceId | null, area: AreaId | null) => Total | null;
  /** The newest grade that the record has for a force and area today, or null. */
  readonly newest: (force: ForceId, area: AreaId) => OfficialGrade | null;
}

/** In these rounds a question that was not inspected kept its earlier grade. */
const CARRYING: readonly RoundId[] = ['2017', '2018-19'];

/** Opens the record as it stood on a day (ISO; null: today). Costs one pass over its rows. */
export const openLedger = (record: OfficialRecord, on: string | null): Ledger => {
  const rows = rowsOf(record);
  const publication: Ledger['publication'] = rememberedOfCell((force, round, area) =>
    publicationOf(rows, force, round, area),
  );
  return {
    publication,
    publications: rememberedOfTwo((force, round) => [
      ...new Set(gradedAreas(round).flatMap(({ area }) => publication(force, round, area) ?? [])),
    ]),
    wasOut: (force, round, area, article) => {
      const report = publication(force, round, area);
      return !article || (report !== null && timing(report, article) !== 'not-yet');
    },
    standing: rememberedOfCell((force, round, area) => standingIn(rows, on, force, round, area)),
    findings: (force, round) =>
      gradedAreas(round).flatMap(({ area }) => {
        const row = rows.finding(force, round, area);
        return row ? [gradeOn(row, on)] : [];
      }),
    across: (round, area) => rows.across(round, area).map((row) => gradeOn(row, on)),
    total: rows.total,
    newest: (force, area) => {
      const [row] = ROUND_IDS.toReversed().flatMap((round) => rows.finding(force, round, area) ?? []);
      return row ? gradeOn(row, null) : null;
    },
  };
};

/** What is asked again and again of a force, a round and an area. */
const rememberedOfCell = <Force, Area, Answer>(
  answer: (force: Force, round: RoundId, area: Area) => Answer,
): ((force: Force, round: RoundId, area: Area) => Answer) => {
  const ofReport = rememberedOfTwo((force: Force, round: RoundId) =>
    remembered((area: Area) => answer(force, round, area)),
  );
  return (force, round, area) => ofReport(force, round)(area);
};

const standingIn = (rows: Rows, on: string | null, force: ForceId, round: RoundId, area: AreaId): Standing => {
  if (!isCollected(round)) return { kind: 'missing', earlier: null };
  const graded = gradedArea(round, area);
  if (!graded) return { kind: 'not-graded' };
  const row = rows.finding(force, round, area);
  if (row) return { kind: 'graded', grade: gradeOn(row, on), firm: row.sourceKind !== 'derived' };
  const carried = rows.carried(force, round, area);
  if (carried) return { kind: 'graded', grade: carriedGrade(rows, carried), firm: true };
  const earlier = earlierGrade(rows, force, round, area);
  if (!earlier || graded.level !== 'question' || !CARRYING.includes(round)) return { kind: 'missing', earlier };
  const kept = { ...earlier, ...frame(force, round, area), carriedFrom: earlier.round };
  return { kind: 'graded', grade: kept, firm: false };
};

/** Whether the record has begun on that round: of the newest one it may know nothing but that it is under way. */
const isCollected = (round: RoundId): boolean => roundOf(round).firstPublished !== null;

/** The grade that stood when the round began: that of the round before, or further back through rounds that carried grades over. */
const earlierGrade = (rows: Rows, force: ForceId, round: RoundId, area: AreaId): OfficialGrade | null => {
  const before = roundBefore(round);
  if (!before || !gradedArea(before, area)) return null;
  const row = rows.finding(force, before, area);
  if (row) return gradeOn(row, null);
  return CARRYING.includes(before) ? earlierGrade(rows, force, before, area) : null;
};

/** A report may name the round that it carried a grade over from, as '2017' or '2017/18', or not. */
const carriedGrade = (rows: Rows, { force, round, area, grade, from, sourceUrl }: Carried): OfficialGrade => {
  const named = from === null ? undefined : ROUND_IDS.find((each) => from.startsWith(each));
  const carriedFrom = named ?? earlierGrade(rows, force, round, area)?.round ?? roundBefore(round);
  return {
    ...frame(force, round, area),
    grade,
    published: carriedFrom && (rows.finding(force, carriedFrom, area)?.published ?? null),
    kind: 'official',
    source: sourceUrl,
    carriedFrom,
    corrected: null,
  };
};

/** The grade that was the official one on a day: the old one before a correction. */
const gradeOn = (row: Finding, on: string | null): OfficialGrade => {
  const { force, round, area, published, sourceKind, sourceUrl, corrected } = row;
  const changed = corrected && spanOf(corrected.on);
  const isBefore = changed !== null && on !== null && on < changed.first;
  return {
    ...frame(force, round, area),
    grade: corrected && isBefore ? corrected.from : row.grade,
    published,
    kind: sourceKind,
    source: sourceUrl,
    carriedFrom: null,
    corrected,
  };
};

/** What every grade of that force, round and area is shown with. */
const frame = (force: ForceId, round: RoundId, area: AreaId) => ({
  force,
  round,
  area,
  wording: gradedArea(round, area)?.wording ?? area,
  report: roundOf(round).reportUrl?.replace('{force}', force) ?? null,
});
