import type { RoundId } from '../peel/rounds.ts';
import type { AreaClaim } from './area.ts';
import type { Question } from './decision.ts';
import type { Rule } from './rules.ts';
import { goesOnAboutArea, isSurelyNot, isToldRightly } from './vouched.ts';

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
  if (force === 'rivalled' && !rivals.every((rival) => isSurelyNot(rival, question, round))) return 'force-uncertain';
  if (claim.construction === 'earlier' && rivals.length > 0) return 'force-uncertain';
  if (area === 'mixed' || area === 'displaced' || area === 'told') return 'area-uncertain';
  if (isToldRightly(question, round)) return 'area-uncertain';
  if (area === 'carried' && isTrueOfNeighbour(question, round)) return 'area-uncertain';
  if (context.area() === 'carried' && !goesOnAboutArea(question, round)) return 'area-uncertain';
  if (context.isMisread && !(force === 'named' && area === 'close')) return 'article-misread';
  return null;
};

/** Another area of the paragraph has that grade. */
const isTrueOfNeighbour = ({ ledger, claim, context }: Question<AreaClaim>, round: RoundId): boolean =>
  context.neighbours().some((area) => {
    const standing = ledger.standing(claim.force, round, area);
    return standing.kind === 'graded' && standing.grade.grade === claim.grade;
  });
