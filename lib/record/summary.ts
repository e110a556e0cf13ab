import { gradedAreas } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { GRADES, type Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import { type Book, type Cell, GRADED_ROUNDS, gradeOf } from './cell.ts';

/** The newest inspection of a force that grades are on record for. */
export interface Summary {
  readonly force: ForceId;
  readonly round: RoundId;
  /** All that the round graded, in the inspectorate's order. */
  readonly cells: readonly Cell[];
  /** How often each grade was given, best first; none that was not. */
  readonly counts: readonly (readonly [Grade, number])[];
  /** The one day all of them were published, or null where they differ or it is not known. */
  readonly published: string | null;
}

/** A force's newest grades, or null where none is on record. */
export const newestOf = (book: Book, force: ForceId): Summary | null => {
  for (const round of GRADED_ROUNDS.toReversed()) {
    const cells = gradedAreas(round).map(({ area }) => book.cell(force, round, area));
    if (cells.some(({ state }) => state === 'graded'))
      return { force, round, cells, counts: countsOf(cells), published: publishedOf(cells) };
  }
  return null;
};

const countsOf = (cells: readonly Cell[]): Summary['counts'] =>
  GRADES.map((grade) => [grade, cells.filter((cell) => gradeOf(cell) === grade).length] as const).filter(
    ([, count]) => count > 0,
  );

const publishedOf = (cells: readonly Cell[]): string | null => {
  const days = new Set(cells.flatMap((cell) => (cell.state === 'graded' ? [cell.finding.published] : [])));
  return days.size === 1 ? ([...days][0] ?? null) : null;
};
