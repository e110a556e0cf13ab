import * as z from 'zod/mini';
import { GRADES, type Grade } from '../peel/grades.ts';
import type { PartialDate } from './finding.ts';
import type { RoundRow, Vocabulary } from './vocabulary.ts';

/** What a row must be as a whole, checked against the vocabulary. Each rule is a check for a row's schema. */

interface Fault {
  readonly column: string;
  readonly says: string;
}

const rule = <Row>(faultOf: (row: Row) => Fault | null) =>
  z.check<Row>(({ value, issues }) => {
    const fault = faultOf(value);
    if (fault) issues.push({ code: 'custom', path: [fault.column], message: fault.says, input: value });
  });

/** Two columns that stand together: both filled, or both empty. */
export const together = <C extends string>(column: C, other: C) =>
  rule<Readonly<Record<C, unknown>>>((row) =>
    (row[column] === null) === (row[other] === null)
      ? null
      : { column, says: `goes with ${other}: both are filled, or both are empty` },
  );

export const areaWasGraded = ({ areas }: Vocabulary) => {
  const graded = new Set(areas.flatMap((a) => (a.level === 'pillar-ungraded' ? [] : [`${a.round} ${a.area}`])));
  return rule<{ readonly round: string; readonly area: string | null }>(({ round, area }) =>
    area === null || graded.has(`${round} ${area}`)
      ? null
      : { column: 'area', says: `'${area}' was not graded in ${round} (areas.csv)` },
  );
};

/** The grade, and the one it was corrected from, are on the round's scale. */
export const gradesOnScale = ({ rounds }: Vocabulary) =>
  rule<{ readonly round: string; readonly grade: string; readonly corrected_from?: string | null }>((row) => {
    const scale = scaleIn(rounds, row.round);
    for (const column of ['grade', 'corrected_from'] as const) {
      const grade = row[column];
      if (grade && !scale.includes(grade)) return { column, says: `'${grade}' is not on the scale of ${row.round}` };
    }
    return null;
  });

/** A total counts only grades that the round could give. */
export const countsOnScale = ({ rounds }: Vocabulary) =>
  rule<{ readonly round: string } & Readonly<Record<Grade, number | null>>>((row) => {
    const scale = scaleIn(rounds, row.round);
    const grade = GRADES.find((each) => row[each] !== null && !scale.includes(each));
    return grade ? { column: grade, says: `is not on the scale of ${row.round}` } : null;
  });

/** A total states something, and over all forces no more than there are to inspect. */
export const countsForces = ({ forces }: Vocabulary) => {
  const inspected = forces.filter(({ kind }) => kind === 'territorial').length;
  return rule<
    { readonly force: string | null; readonly graded: number | null } & Readonly<Record<Grade, number | null>>
  >(({ force, graded, ...row }) => {
    const stated = GRADES.flatMap((grade) => row[grade] ?? []);
    if (stated.length === 0) return { column: 'graded', says: 'stands alone: a total states a count of some grade' };
    const together = Math.max(
      graded ?? 0,
      stated.reduce((sum, count) => sum + count, 0),
    );
    return force === null && together > inspected
      ? { column: 'graded', says: `${together} is more than the ${inspected} forces that are inspected` }
      : null;
  });
};

const scaleIn = (rounds: readonly RoundRow[], round: string): readonly string[] =>
  rounds.find((each) => each.round === round)?.scale ?? [];

/**
 * Published between the round's first and last publication. A month is inside when any of its days is. A round with no
 * publications on record is open: it begins after the round before it began, and has no end.
 */
export const insideRound = ({ rounds }: Vocabulary) =>
  rule<{ readonly round: string; readonly published: PartialDate | null }>(({ round, published }) => {
    const at = rounds.findIndex((each) => each.round === round);
    const { first, last } = spanOf(rounds[at], rounds[at - 1]);
    if (published === null) return null;
    if (first && published < first.slice(0, published.length))
      return {
        column: 'published',
        says: `${published} is before ${round} began to be published, ${first} (rounds.csv)`,
      };
    if (last && published > last.slice(0, published.length))
      return { column: 'published', says: `${published} is after ${round} was last published, ${last} (rounds.csv)` };
    return null;
  });

const spanOf = (round: RoundRow | undefined, before: RoundRow | undefined) => ({
  first: round?.firstPublished ?? before?.firstPublished ?? null,
  last: round?.lastPublished ?? null,
});
