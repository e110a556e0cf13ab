import { type AreaId, gradedArea, gradedAreas, PILLARS } from '../peel/areas.ts';
import { compareRounds, type RoundId } from '../peel/rounds.ts';
import type { AreaClaim } from './area.ts';
import type { Decision, Question } from './decision.ts';
import { doubtAbout } from './doubts.ts';
import type { OfficialGrade } from './verdict.ts';
import { isSurelyNotArea } from './vouched.ts';

/** What a contradicted claim is called instead of, or as, an error. */
export type Reading = Pick<Decision, 'kind' | 'rule' | 'related'>;

/**
 * How a claim that the record contradicts may yet be meant, kindest explanation first; 'differs' where there is none.
 * `now` is the grade of the round that is meant.
 */
export const explained = (question: Question<AreaClaim>, round: RoundId, now: OfficialGrade | null): Reading => {
  const { claim, settlement } = question;
  const doubt = doubtAbout(question, round);
  if (doubt === 'scope-unknown') return { kind: 'cannot-compare', rule: doubt, related: [] };
  const kin = kinOf(question, round)
    .filter((area) => question.ledger.wasOut(claim.force, round, area, question.article))
    .filter((area) => !isSurelyNotArea(area, question, round))
    .flatMap((area) => sameGradeIn(question, round, area));
  if (kin.length > 0) return { kind: 'partly', rule: 'right-in-another-area', related: kin };
  const [near] = settlement.near
    .flatMap((each) => sameGradeIn(question, each, claim.area).filter(isOnRecord))
    .filter((each) => !isTiedElsewhere(question, each, round));
  if (near && isAnotherRound(question, near, round))
    return { kind: 'partly', rule: 'right-in-another-round', related: [near] };
  if (near && !(settlement.reported && isSurelyNew(question, now)))
    return { kind: 'outdated', rule: 'earlier-grade', related: [near] };
  if (doubt) return { kind: 'cannot-compare', rule: doubt, related: [] };
  return near
    ? { kind: 'differs', rule: 'earlier-grade-as-new', related: [near] }
    : { kind: 'differs', rule: 'other-grade', related: [] };
};

/** An earlier inspection was meant, and the grade is that of yet another one. */
const isAnotherRound = ({ settlement }: Question, near: OfficialGrade, round: RoundId): boolean =>
  settlement.reason.code === 'one-before' ||
  settlement.reason.code === 'year-named' ||
  compareRounds(near.round, round) > 0;

/**
 * Its date is surely its own, so another round's grade is no other inspection's told loosely: the year heads its column, or
 * stands in the sentence and no other does; its sentence says 'last time', and the grade is older than that; or its clause
 * speaks of the past and the article tells the later grade in its own place.
 */
const isTiedElsewhere = (
  { claim: { when, construction }, context }: Question,
  near: OfficialGrade,
  round: RoundId,
): boolean => {
  if (when.kind === 'year' && (construction === 'table' || context.years().join() === `${when.year}`)) return true;
  if (when.kind === 'previous' && compareRounds(near.round, round) < 0 && context.lastTime())
    return ['close', 'apart'].includes(context.footing().area);
  const isLater = compareRounds(near.round, round) > 0;
  return (
    isLater && (context.pastInClause() || construction === 'as-before') && context.elsewhere().includes(near.grade)
  );
};

/**
 * An earlier grade is told as the new one, with no word of the past by it. An article that tells the new grade too, in
 * another place, tells one of them as background, unless its words say 'now'.
 */
const isSurelyNew = ({ context }: Question, now: OfficialGrade | null): boolean =>
  context.today || (!context.past && (context.present || now === null || !context.elsewhere().includes(now.grade)));

const sameGradeIn = ({ ledger, claim }: Question, round: RoundId, area: AreaId): readonly OfficialGrade[] => {
  const standing = ledger.standing(claim.force, round, area);
  return standing.kind === 'graded' && standing.grade.grade === claim.grade ? [standing.grade] : [];
};

/** Not merely assumed to have been kept: an earlier grade is shown with the inspection it was given in. */
const isOnRecord = ({ carriedFrom }: OfficialGrade): boolean => carriedFrom === null;

/**
 * The areas that the same words may mean: a pillar and the questions under it, unless the words can mean the one only.
 * Where no area stands in the words, it may be any pillar.
 */
const kinOf = ({ claim: { area }, context }: Question<AreaClaim>, round: RoundId): readonly AreaId[] => {
  const pillar = gradedArea(round, area)?.pillar;
  if (!pillar || context.area() === 'plain') return [];
  const pillars = context.area() === 'carried' ? PILLARS : [pillar];
  const questions = gradedAreas(round).flatMap((each) => (each.pillar === pillar ? [each.area] : []));
  return [...pillars, ...(area === pillar ? questions : [])].filter((each) => each !== area);
};
