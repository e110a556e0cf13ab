import type { GradedArea } from '../peel/areas.ts';
import { GRADES, type Grade } from '../peel/grades.ts';
import type { RecordRows } from './dataset.ts';
import type { Finding, PartialDate, Total } from './finding.ts';

/** A total that a page states, beside what the record counts. */
export interface StatedTotal {
  readonly total: Total;
  readonly counts: Readonly<Record<Grade, number>>;
  /**
   * 'agrees': every stated count is the record's. 'fits': rows are missing, and none is one too many. 'differs': the
   * record counts more of a grade than the page, or has as many rows as were graded and other counts.
   */
  readonly outcome: 'agrees' | 'fits' | 'differs';
}

/** Holds the record to every total that pages state. */
export const checkTotals = ({ findings, totals }: RecordRows, areas: readonly GradedArea[]): readonly StatedTotal[] =>
  totals.map((total) => {
    const readings = readingsOf(total, areas)
      .map((counts) => findings.filter((finding) => finding.round === total.round && counts(finding)))
      .map((counted) => judge(total, counted));
    return readings.sort((a, b) => RANK.indexOf(a.outcome) - RANK.indexOf(b.outcome))[0] ?? judge(total, []);
  });

const RANK = ['agrees', 'fits', 'differs'] as const;

/** What a total may be counted over. 'Failing in all three areas' counts pillars, other totals of those rounds questions. */
const readingsOf = (
  { round, force, area }: Total,
  areas: readonly GradedArea[],
): readonly ((finding: Finding) => boolean)[] => {
  if (force === null) return [(finding) => finding.area === area];
  const ofLevel = (level: GradedArea['level']) => {
    const counted = new Set(
      areas.flatMap((a) => (a.round === round && a.level === level && (!area || a.pillar === area) ? [a.area] : [])),
    );
    return (finding: Finding) => finding.force === force && counted.has(finding.area);
  };
  return areas.some((a) => a.round === round && a.level === 'area')
    ? [ofLevel('area')]
    : [ofLevel('question'), ofLevel('pillar')];
};

const judge = (total: Total, findings: readonly Finding[]): StatedTotal => {
  const grades = findings.map((finding) => gradeOn(finding, total.published));
  const counts = Object.fromEntries(
    GRADES.map((grade) => [grade, grades.filter((each) => each === grade).length]),
  ) as Record<Grade, number>;
  const stated = GRADES.filter((grade) => total.counts[grade] !== null);
  const isOver = stated.some((grade) => counts[grade] > (total.counts[grade] ?? 0));
  const isSame = findings.length > 0 && stated.every((grade) => counts[grade] === total.counts[grade]);
  const isComplete = total.graded !== null && findings.length >= total.graded;
  return { total, counts, outcome: isSame ? 'agrees' : isOver || isComplete ? 'differs' : 'fits' };
};

/** The grade that was official on a day; on no day in particular, the one first published. */
const gradeOn = ({ grade, corrected }: Finding, day: PartialDate | null): Grade =>
  corrected && (day === null || day < corrected.on) ? corrected.from : grade;
