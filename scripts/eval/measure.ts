import type { Claim, Reading, Tally } from '../../lib/claims/claim.ts';
import type { GoldClaim, GoldItem, GoldTally } from './gold.ts';
import { addScores, matchKeys, NO_SCORE, type Score } from './score.ts';

/** What is measured, in the order it is printed. */
export const MEASURES = ['page', 'forces', 'stated force+grade', 'stated force+grade+area', 'tallies'] as const;
export type Measure = (typeof MEASURES)[number];
export type Measured = Readonly<Record<Measure, Score>>;

export const NOTHING_MEASURED: Measured = Object.fromEntries(MEASURES.map((each) => [each, NO_SCORE])) as Measured;

export const addMeasured = (a: Measured, b: Measured): Measured =>
  Object.fromEntries(MEASURES.map((each) => [each, addScores(a[each], b[each])])) as Measured;

/** Compares one reading with its labels. Claims match by field, force and grade (and area), each label once. */
export const measure = (item: GoldItem, reading: Reading): Measured => {
  const found = reading.claims.filter(({ stated }) => stated);
  const labelled = item.claims.filter(({ stated }) => stated);
  return {
    page:
      item.isInspection === null
        ? NO_SCORE
        : matchKeys(reading.coverage.isInspection ? ['yes'] : [], item.isInspection ? ['yes'] : []),
    forces: item.forces === null ? NO_SCORE : matchKeys(reading.forces, item.forces),
    'stated force+grade': matchKeys(found.map(forceAndGrade), labelled.map(forceAndGrade)),
    'stated force+grade+area': matchKeys(found.map(withArea), labelled.map(withArea)),
    tallies: matchKeys(reading.tallies.map(tallyKey), item.tallies.map(tallyKey)),
  };
};

const forceAndGrade = ({ field, force, grade }: Claim | GoldClaim): string => `${field} ${force} ${grade}`;
export const withArea = (claim: Claim | GoldClaim): string => `${forceAndGrade(claim)} ${claim.area ?? '-'}`;
export const tallyKey = ({ force, grade, count }: Tally | GoldTally): string => `${force ?? '-'} ${grade} ${count}`;
