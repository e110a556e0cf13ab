import { gradedAreas } from '../peel/areas.ts';
import { TERRITORIAL } from '../peel/forces.ts';
import type { RoundId } from '../peel/rounds.ts';
import { type Book, GRADED_ROUNDS } from './cell.ts';

/** How many grades of a round are on record, of those that there can be. */
export interface RoundCoverage {
  readonly round: RoundId;
  readonly known: number;
  /** Forces times areas; where a page states how many forces were graded in an area, so many. */
  readonly possible: number;
}

export const roundCoverage = (book: Book): readonly RoundCoverage[] =>
  GRADED_ROUNDS.map((round) => ({
    round,
    known: book.record.findings.filter((each) => each.round === round).length,
    possible: gradedAreas(round)
      .map(({ area }) => book.nationalTotal(round, area)?.graded ?? TERRITORIAL.length)
      .reduce((sum, each) => sum + each, 0),
  })).filter(({ known }) => known > 0);
