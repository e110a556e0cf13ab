import type { Carried, Finding, OfficialRecord, Total } from '../findings/finding.ts';
import { type AreaId, gradedArea, gradedAreas } from '../peel/areas.ts';
import { type ForceId, nameOf, TERRITORIAL } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import { compareRounds, ROUND_IDS, type RoundId, roundOf } from '../peel/rounds.ts';

/** One force in one area of one round, whether or not anything is known of it. */
export interface CellId {
  readonly force: ForceId;
  readonly round: RoundId;
  readonly area: AreaId;
}

/**
 * What the record holds there. 'not-asked' is an area that the round graded for nobody. 'not-inspected', of a force, is
 * said only where it is known; where a round left some questions out and nobody has said for which forces, a missing row
 * is 'not-collected', and `perhapsNotInspected`.
 */
export type Cell = CellId &
  (
    | { readonly state: 'graded'; readonly finding: Finding }
    | { readonly state: 'carried'; readonly carried: Carried }
    | { readonly state: 'not-collected'; readonly perhapsNotInspected: boolean }
    | { readonly state: 'not-inspected'; readonly total: Total }
    | { readonly state: 'not-asked' }
  );

/** The official record, sorted for looking things up. */
export interface Book {
  readonly version: string;
  readonly record: OfficialRecord;
  readonly cell: (force: ForceId, round: RoundId, area: AreaId) => Cell;
  /** The total that a page states for an area of a round, over all forces. */
  readonly nationalTotal: (round: RoundId, area: AreaId) => Total | null;
  /** The day of the newest grade, as ISO text. */
  readonly newest: string;
}

/** The rounds that graded something, oldest first. */
export const GRADED_ROUNDS: readonly RoundId[] = ROUND_IDS.filter((round) => gradedAreas(round).length > 0);

/** The newest round that graded an area. Each was graded once at least. */
export const newestRoundOf = (area: AreaId): RoundId =>
  GRADED_ROUNDS.findLast((round) => gradedArea(round, area)) as RoundId;

const keyOf = (...parts: readonly (string | null)[]): string => parts.join('/');

export const bookOf = (record: OfficialRecord): Book => {
  const findings = new Map(record.findings.map((row) => [keyOf(row.force, row.round, row.area), row]));
  const carried = new Map(record.carried.map((row) => [keyOf(row.force, row.round, row.area), row]));
  const totals = new Map(
    record.totals.flatMap((total) => (total.force === null ? [[keyOf(total.round, total.area), total] as const] : [])),
  );
  const known = Map.groupBy(record.findings, ({ round, area }) => keyOf(round, area));
  const nationalTotal = (round: RoundId, area: AreaId) => totals.get(keyOf(round, area)) ?? null;

  /** Where as many forces have a row as a page says were graded, the others were not. */
  const completed = (round: RoundId, area: AreaId): Total | null => {
    const total = nationalTotal(round, area);
    const rows = known.get(keyOf(round, area))?.length ?? 0;
    return total?.graded && rows >= total.graded ? total : null;
  };

  return {
    version: record.version,
    record,
    nationalTotal,
    newest: record.findings.reduce(
      (newest, { published }) => (published && published > newest ? published : newest),
      '',
    ),
    cell: (force, round, area) => {
      const id = { force, round, area };
      const finding = findings.get(keyOf(force, round, area));
      if (finding) return { ...id, state: 'graded', finding };
      const kept = carried.get(keyOf(force, round, area));
      if (kept) return { ...id, state: 'carried', carried: kept };
      if (!gradedArea(round, area)) return { ...id, state: 'not-asked' };
      const total = completed(round, area);
      if (total) return { ...id, state: 'not-inspected', total };
      return { ...id, state: 'not-collected', perhapsNotInspected: !wasAskedOfAll(round, area) };
    },
  };
};

/** Asked of some forces only, or added while the round was running. */
const ADDED_AREAS: readonly AreaId[] = ['recording-crime', 'service-to-victims', 'serious-organised-crime'];

/** Whether the round graded every force there, as far as is known. See `public/dataset/README.md`. */
export const wasAskedOfAll = (round: RoundId, area: AreaId): boolean => {
  const level = gradedArea(round, area)?.level;
  if (level === 'area') return !ADDED_AREAS.includes(area);
  return level === 'pillar' || compareRounds(round, '2017') < 0;
};

/** The grade that stood in that round, or null where none is on record. */
export const gradeOf = (cell: Cell): Grade | null => {
  if (cell.state === 'graded') return cell.finding.grade;
  return cell.state === 'carried' ? cell.carried.grade : null;
};

/** The newest grade of that force and area before the round: what stood if it was not inspected again. */
export const gradeBefore = (book: Book, { force, round, area }: CellId): Finding | null => {
  const earlier = GRADED_ROUNDS.filter((each) => compareRounds(each, round) < 0).toReversed();
  for (const each of earlier) {
    const cell = book.cell(force, each, area);
    if (cell.state === 'graded') return cell.finding;
  }
  return null;
};

/** The official report's address, or null where the round has none. */
export const reportOf = ({ force, round }: Pick<CellId, 'force' | 'round'>): string | null =>
  roundOf(round).reportUrl?.replace('{force}', force) ?? null;

/** 'kent/2018-19/legitimacy', for addresses and for finding a cell on the page. */
export const nameOfCell = ({ force, round, area }: CellId): string => keyOf(force, round, area);

/** Every territorial force, by its name in the language spoken. */
export const forcesByName = () =>
  TERRITORIAL.map(({ id }) => ({ id, name: nameOf(id) })).sort((a, b) =>
    keyIn(a.name).localeCompare(keyIn(b.name), 'en'),
  );

/** 'Heddlu' says no more than 'Police' does. */
const keyIn = (name: string): string => name.replace(/^Heddlu /, '');
