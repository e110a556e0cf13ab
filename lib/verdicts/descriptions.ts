import { compareGrades, type Grade } from '../peel/grades.ts';
import type { Decision } from './decision.ts';

/** Words that only describe are never an error: they fit the grade, lean the same way, or cannot be compared with it. */
export const softened = (decision: Decision, described: Grade): Decision => {
  const { kind, official } = decision;
  if (kind === 'matches') return { ...decision, rule: 'description-fits' };
  if (official === null)
    return kind === 'differs' ? { ...decision, kind: 'cannot-compare', rule: 'description-at-odds' } : decision;
  return leansTheSameWay(described, official.grade)
    ? { ...decision, kind: 'partly', rule: 'description-leans' }
    : { ...decision, kind: 'cannot-compare', rule: 'description-at-odds' };
};

/** Both above 'adequate', or both below it. */
const leansTheSameWay = (a: Grade, b: Grade): boolean =>
  compareGrades(a, 'adequate') * compareGrades(b, 'adequate') > 0;
