import type { Tally } from '../claims/claim.ts';
import { type GradedArea, gradedAreas, PILLARS } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { RoundId } from '../peel/rounds.ts';
import type { Span } from './dates.ts';
import type { Ledger } from './ledger.ts';
import { countOf, decisionsIn, type TallyDecision } from './tally-decision.ts';
import { isExtra, soundTotal, wasGradedFromTheStart } from './totals.ts';
import type { OfficialGrade } from './verdict.ts';

/** A count of areas of one force. */
export type AreaTally = Tally & { readonly force: ForceId };

/**
 * How many areas of one force have a grade. The stated total decides, then the rows where they are complete: before 2021
 * the three pillars (or the questions of the pillar named), since then all areas.
 */
export const compareAreas = (ledger: Ledger, tally: AreaTally, round: RoundId, article: Span | null): TallyDecision => {
  const { force, grade, count } = tally;
  const pillar = PILLARS.find((each) => each === tally.area) ?? null;
  const questions = gradedAreas(round).filter(({ level }) => level === 'question');
  const areas = areasCounted(round, questions, pillar).filter(({ area }) => ledger.wasOut(force, round, area, article));
  const rows = firmGrades(ledger, force, areas);
  const having = rows.filter((row) => row.grade === grade);
  const total = soundTotal(ledger, round, force, pillar);
  const stated = total?.counts[grade] ?? null;
  const all = questions.length > 0 ? areas.length : (total?.graded ?? areas.length);
  const isComplete = rows.length > 0 && rows.length >= all;
  const core = round < '2021' ? areas : areas.filter(({ area }) => !isExtra(area));
  const hasCore = rows.length > 0 && core.every(({ area }) => rows.some((row) => row.area === area));
  // The areas that every report grades can prove a count right; the others may be missing because they were not graded.
  const inRows = isComplete || (hasCore && having.length === count) ? having.length : null;
  // Where the stated total and the rows count different things, either may be what the article counts.
  const official = count === inRows ? inRows : (stated ?? inRows);
  const counted = official === null ? null : countOf(tally, round, official, official === stated ? total : null);
  const decision = decisionsIn(round, counted, having);

  if (count === official) return decision('matches', 'same-count');
  if (count === 0 && having.some(({ area }) => wasGradedFromTheStart(round, area)))
    return decision('differs', 'other-count');
  const mayCountQuestions = !pillar && !/pillar/i.test(tally.quote);
  if (mayCountQuestions && couldBeCounted(tally, firmGrades(ledger, force, questions), questions.length))
    return decision('no-record', 'rows-missing');
  return official === null ? decision('no-record', 'rows-missing') : decision('differs', 'other-count');
};

const areasCounted = (
  round: RoundId,
  questions: readonly GradedArea[],
  pillar: GradedArea['pillar'],
): readonly GradedArea[] => {
  if (pillar) return questions.filter((each) => each.pillar === pillar);
  return gradedAreas(round).filter(({ level }) => (questions.length > 0 ? level === 'pillar' : level === 'area'));
};

const firmGrades = (ledger: Ledger, force: ForceId, areas: readonly GradedArea[]): readonly OfficialGrade[] =>
  areas.flatMap(({ round, area }) => {
    const standing = ledger.standing(force, round, area);
    return standing.kind === 'graded' && standing.firm ? [standing.grade] : [];
  });

/** Whether so many of these may have the grade, some of which the record lacks. */
const couldBeCounted = ({ grade, count }: Tally, known: readonly OfficialGrade[], all: number): boolean => {
  const having = known.filter((row) => row.grade === grade).length;
  return all > 0 && having <= count && count <= having + all - known.length;
};
