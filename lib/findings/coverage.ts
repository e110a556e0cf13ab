import type { GradedArea } from '../peel/areas.ts';
import type { RecordRows } from './dataset.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much of one area of one round the record holds. */
export interface AreaCoverage extends Pick<GradedArea, 'round' | 'area' | 'level'> {
  /** Forces whose grade is on record. */
  readonly known: number;
  /** Forces whose earlier grade that round's report says it kept. */
  readonly carried: number;
  /**
   * Forces that can have a grade: as many as the stated national total, else every inspected force. In 2017 and 2018-19,
   * and where an area was added during a round, fewer were graded, and nobody has said how many.
   */
  readonly gradable: number;
}

export const coverageOf = (rows: RecordRows, { areas, forces }: Vocabulary): readonly AreaCoverage[] => {
  const inspected = forces.filter(({ kind }) => kind === 'territorial').length;
  return areas
    .filter(({ level }) => level !== 'pillar-ungraded')
    .map(({ round, area, level }) => {
      const isHere = (row: { readonly round: string; readonly area: string | null }) =>
        row.round === round && row.area === area;
      const national = rows.totals.find((total) => total.force === null && isHere(total));
      return {
        round,
        area,
        level,
        known: rows.findings.filter(isHere).length,
        carried: rows.carried.filter(isHere).length,
        gradable: national?.graded ?? inspected,
      };
    });
};
