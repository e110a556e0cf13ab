import type { RoundId } from '../peel/rounds.ts';
import type { AreaClaim } from './area.ts';
import type { Question } from './decision.ts';
import type { Footing } from './footing.ts';
import type { Rule } from './rules.ts';
import { goesOnAboutArea, isSurelyNot } from './vouched.ts';

/**
 * Why a claim that the record contradicts is more likely misread than wrong, or null where its reading stands. Which
 * readings accuse was chosen by how often each was right on labelled coverage (`docs/verdicts.md`).
 */
export const doubtAbout = (question: Question<AreaClaim>, round: RoundId): Rule | null => {
  const { claim, context } = question;
  const { force, area, rivals, isUnsaid, isOvertaken } = context.footing();
  if (context.disowned || force === 'inferred' || (force !== 'named' && context.area() === 'carried'))
    return 'scope-unknown';
  if (isUnsaid || isOvertaken) return 'wording-uncertain';
  if (force === 'rivalled' && mayBeOfAnother(question, round)) return 'force-uncertain';
  if (claim.construction === 'earlier' && rivals.length > 0) return 'force-uncertain';
  if (area === 'mixed' || area === 'displaced') return 'area-uncertain';
  if (area === 'carried' && isTrueOfNeighbour(question, round)) return 'area-uncertain';
  if (context.area() === 'carried' && !goesOnAboutArea(question, round)) return 'area-uncertain';
  if (context.isMisread && !(force === 'named' && area === 'close')) return 'article-misread';
  return null;
};

/** A rival may be meant: one that has the grade, or any where the area stands far off. */
const mayBeOfAnother = (question: Question<AreaClaim>, round: RoundId): boolean => {
  const { rivals, area } = question.context.footing();
  const left = rivals.filter((rival) => !isSurelyNot(rival, question, round));
  return area === 'close' ? mayBeTrueOfOne(left, question, round) : left.length > 0;
};

/** Another force in play has that grade, or had it: it is likelier that the words speak of that one. */
const mayBeTrueOfOne = (
  rivals: Footing['rivals'],
  { ledger, claim, settlement }: Question<AreaClaim>,
  round: RoundId,
): boolean =>
  rivals.some((force) =>
    [round, ...settlement.near.slice(0, 1)].some((each) => {
      const standing = ledger.standing(force, each, claim.area);
      return standing.kind === 'graded' && standing.grade.grade === claim.grade;
    }),
  );

/** Another area of the paragraph has that grade. */
const isTrueOfNeighbour = ({ ledger, claim, context }: Question<AreaClaim>, round: RoundId): boolean =>
  context.neighbours().some((area) => {
    const standing = ledger.standing(claim.force, round, area);
    return standing.kind === 'graded' && standing.grade.grade === claim.grade;
  });
