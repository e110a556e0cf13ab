import type { Claim } from '../claims/claim.ts';
import { type AreaId, gradedArea, gradedAreas } from '../peel/areas.ts';
import { type Grade, scaleOf } from '../peel/grades.ts';
import { compareRounds, ROUND_IDS, type RoundId, roundOf } from '../peel/rounds.ts';
import { counterpart, gradedOutsidePeel } from './counterparts.ts';
import type { Span } from './dates.ts';
import type { Decision, Question } from './decision.ts';
import type { Standing } from './ledger.ts';
import type { OfficialGrade } from './verdict.ts';

/** A claim whose words name an area. */
export type AreaClaim = Claim & { readonly area: AreaId };

/**
 * Compares a claim with the grade of the area it names. Any round that may be meant can prove it right; only the round
 * that is meant beyond doubt can prove it wrong, and only when nothing kinder explains the words.
 */
export const compareArea = (question: Question<AreaClaim>): Decision => {
  const { claim, settlement } = question;
  const [round] = settlement.rounds;
  const standings = settlement.rounds.map((each) => standingIn(question, each, claim.area));
  const grades = standings.flatMap((standing) => (standing.kind === 'graded' ? [standing.grade] : []));
  const match = grades.find(({ grade }) => grade === claim.grade);
  if (match) {
    const rule = match.carriedFrom ? 'same-grade-carried' : 'same-grade';
    return { kind: 'matches', rule, round: match.round, official: match, related: [] };
  }
  const standing = standings[0] as Standing;
  switch (standing.kind) {
    case 'not-graded':
      return notGraded(question, round);
    case 'missing': {
      const related = standing.earlier ? [standing.earlier, ...grades] : grades;
      return { kind: 'no-record', rule: 'row-missing', round, official: null, related };
    }
    case 'graded':
      return settlement.firm || allFirmlySay(standings, standing.grade.grade)
        ? otherGrade(question, standing)
        : roundUncertain(standings, grades);
  }
};

/** The record has another grade in the round that is meant. */
const otherGrade = (question: Question<AreaClaim>, { grade: official, firm }: Graded): Decision => {
  const { claim, settlement, article } = question;
  const { round } = official;
  const decision = { round, official, related: [] };
  if (official.carriedFrom && !firm)
    return { kind: 'no-record', rule: 'carried-by-assumption', round, official: null, related: [official] };
  if (!firm) return { ...decision, kind: 'cannot-compare', rule: 'derived-row' };
  if (official.corrected?.from === claim.grade) return { ...decision, kind: 'outdated', rule: 'since-corrected' };

  const [near] = settlement.near.flatMap((each) => sameGradeIn(question, each, claim.area).filter(isOnRecord));
  if (near)
    return settlement.reason.code === 'one-before'
      ? { ...decision, kind: 'partly', rule: 'right-in-another-round', related: [near] }
      : { ...decision, kind: 'outdated', rule: 'earlier-grade', related: [near] };
  const kin = kinOf(round, claim.area)
    .filter((area) => question.ledger.wasOut(claim.force, round, area, article))
    .flatMap((area) => sameGradeIn(question, round, area));
  if (kin.length > 0) return { ...decision, kind: 'partly', rule: 'right-in-another-area', related: kin };

  if (scaleOf(round).includes(claim.grade)) return { ...decision, kind: 'differs', rule: 'other-grade' };
  return wasEverGiven(claim.grade, article)
    ? { ...decision, kind: 'cannot-compare', rule: 'off-scale' }
    : { ...decision, kind: 'differs', rule: 'never-on-scale' };
};

const roundUncertain = (standings: readonly Standing[], related: readonly OfficialGrade[]): Decision => ({
  kind: standings.some(({ kind }) => kind === 'missing') ? 'no-record' : 'cannot-compare',
  rule: 'round-uncertain',
  round: null,
  official: null,
  related,
});

/** The round graded no such area. What comes nearest is shown, and can only ever agree. */
const notGraded = (question: Question<AreaClaim>, round: RoundId): Decision => {
  const { area, grade } = question.claim;
  if (gradedOutsidePeel(round, area))
    return { kind: 'no-record', rule: 'separate-inspection', round, official: null, related: [] };
  const other = counterpart(round, area);
  const nearest = other ? gradeIn(question, round, other) : [];
  const [match] = nearest.filter((each) => each.grade === grade);
  if (match) return { kind: 'matches', rule: 'same-grade-other-name', round, official: match, related: [] };
  const last = ROUND_IDS.filter((each) => compareRounds(each, round) < 0)
    .reverse()
    .flatMap((each) => gradeIn(question, each, area))
    .slice(0, 1);
  return { kind: 'not-graded', rule: 'area-not-in-round', round, official: null, related: [...nearest, ...last] };
};

type Graded = Standing & { readonly kind: 'graded' };

const standingIn = ({ ledger, claim }: Question, round: RoundId, area: AreaId): Standing =>
  ledger.standing(claim.force, round, area);

const gradeIn = (question: Question, round: RoundId, area: AreaId): readonly OfficialGrade[] => {
  const standing = standingIn(question, round, area);
  return standing.kind === 'graded' ? [standing.grade] : [];
};

const sameGradeIn = (question: Question, round: RoundId, area: AreaId): readonly OfficialGrade[] =>
  gradeIn(question, round, area).filter(({ grade }) => grade === question.claim.grade);

/** Not merely assumed to have been kept: an earlier grade is shown with the inspection it was given in. */
const isOnRecord = ({ carriedFrom }: OfficialGrade): boolean => carriedFrom === null;

const allFirmlySay = (standings: readonly Standing[], grade: Grade): boolean =>
  standings.every((standing) => standing.kind === 'graded' && standing.firm && standing.grade.grade === grade);

/** A pillar and the questions under it: the pairs that a report on one grade mixes up. */
const kinOf = (round: RoundId, area: AreaId): readonly AreaId[] => {
  const pillar = gradedArea(round, area)?.pillar;
  if (!pillar) return [];
  return area === pillar
    ? gradedAreas(round).flatMap((each) => (each.pillar === pillar && each.area !== pillar ? [each.area] : []))
    : [pillar];
};

/** Whether some report out by then could give that grade: if so, the round is likelier to be misread than the grade. */
const wasEverGiven = (grade: Grade, article: Span | null): boolean =>
  ROUND_IDS.some((round) => {
    const { firstPublished } = roundOf(round);
    return scaleOf(round).includes(grade) && firstPublished !== null && (!article || firstPublished <= article.last);
  });
