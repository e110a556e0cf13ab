import type { Claim } from '../claims/claim.ts';
import type { AreaId } from '../peel/areas.ts';
import { type Grade, scaleOf } from '../peel/grades.ts';
import { compareRounds, ROUND_IDS, type RoundId, roundOf } from '../peel/rounds.ts';
import { counterpart, gradedOutsidePeel } from './counterparts.ts';
import type { Span } from './dates.ts';
import type { Decision, Question } from './decision.ts';
import { explained } from './excuses.ts';
import type { Standing } from './ledger.ts';
import { leavesNoRoom } from './totals.ts';
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
      const ruledOut = settlement.firm ? byTotal(question, round, null) : null;
      if (ruledOut) return ruledOut;
      const related = standing.earlier ? [standing.earlier, ...grades] : grades;
      return { kind: 'no-record', rule: 'row-missing', round, official: null, related };
    }
    case 'graded':
      return settlement.firm || allContradict(question, standings)
        ? otherGrade(question, standing)
        : roundUncertain(standings, grades);
  }
};

/** The record has another grade in the round that is meant. */
const otherGrade = (question: Question<AreaClaim>, { grade: official, firm }: Graded): Decision => {
  const { claim, article } = question;
  const { round } = official;
  const decision = { round, official, related: [] };
  if (official.carriedFrom && !firm)
    return { kind: 'no-record', rule: 'carried-by-assumption', round, official: null, related: [official] };
  if (!firm) return byTotal(question, round, official) ?? { ...decision, kind: 'cannot-compare', rule: 'derived-row' };
  if (official.corrected?.from === claim.grade) return { ...decision, kind: 'outdated', rule: 'since-corrected' };

  const reading = explained(question, round, official);
  if (reading.kind !== 'differs' || reading.rule !== 'other-grade' || scaleOf(round).includes(claim.grade))
    return { ...decision, ...reading };
  return wasEverGiven(claim.grade, article)
    ? { ...decision, kind: 'cannot-compare', rule: 'off-scale' }
    : { ...decision, kind: 'differs', rule: 'never-on-scale' };
};

/** The total that a page states leaves no room for the grade: it is the ground where the row itself is none. */
const byTotal = (question: Question<AreaClaim>, round: RoundId, derived: OfficialGrade | null): Decision | null => {
  const { ledger, claim } = question;
  const counted = leavesNoRoom(ledger, round, claim);
  if (!counted || explained(question, round, derived).kind !== 'differs') return null;
  return { kind: 'differs', rule: 'no-room-in-total', round, official: null, ...counted };
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

/** Whichever round is meant, it gave another grade. A year without a report of its own can prove nothing wrong. */
const allContradict = ({ settlement }: Question, standings: readonly Standing[]): boolean =>
  settlement.reason.code !== 'year-without-report' &&
  standings.every((standing) => standing.kind === 'not-graded' || (standing.kind === 'graded' && standing.firm));

/** Whether some report out by then could give that grade: if so, the round is likelier to be misread than the grade. */
const wasEverGiven = (grade: Grade, article: Span | null): boolean =>
  ROUND_IDS.some((round) => {
    const { firstPublished } = roundOf(round);
    return scaleOf(round).includes(grade) && firstPublished !== null && (!article || firstPublished <= article.last);
  });
