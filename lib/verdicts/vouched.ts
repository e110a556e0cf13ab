import type { Claim } from '../claims/claim.ts';
import { type AreaId, isPillar } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import { ROUND_IDS, type RoundId } from '../peel/rounds.ts';
import type { AreaClaim } from './area.ts';
import type { Question } from './decision.ts';
import type { Ledger } from './ledger.ts';

/*
 * What else an article says shows how well it was read. Where a claim on the same words of a force, or of an area, is right
 * as it was read and would be wrong of another, those words were read well: a grade beside it that the record contradicts
 * is then likelier wrong than misread.
 */

/** The words of the claim's force do not mean that other one: something said on them, since that was named, is true of the one alone. */
export const isSurelyNot = (rival: ForceId, { ledger, claim, context }: Question<AreaClaim>, round: RoundId): boolean =>
  context
    .onSameWords('force')
    .filter(({ field, start }) => field === claim.field && start > context.footing().rivalledAt)
    .some(({ force, area, grade }) => isOnlyTrueOf(ledger, round, grade, [force, area], [rival, area]));

/** The words of the claim's area do not mean that other one. */
export const isSurelyNotArea = (other: AreaId, { ledger, context }: Question<AreaClaim>, round: RoundId): boolean =>
  context
    .onSameWords('area')
    .some(({ force, area, grade }) => isOnlyTrueOf(ledger, round, grade, [force, area], [force, other]));

/** So many grades of an area told rightly show that the article goes on about that one. */
const ENOUGH = 2;

export const goesOnAboutArea = ({ ledger, claim, context }: Question<AreaClaim>, round: RoundId): boolean => {
  const right = context
    .ofSameArea()
    .filter(({ force, area, grade }) => grade !== claim.grade && gradeOf(ledger, round, [force, area]) === grade);
  return new Set(right.map(({ force, grade }) => `${force} ${grade}`)).size >= ENOUGH;
};

/**
 * The article tells the right grade of that area too, for the same time, and this one has its area from the very same words
 * or from another sentence: then it is likelier another area's. A pillar is what whole articles are about, so there it must
 * be the pillar's grade in another round.
 */
export const isToldRightly = ({ ledger, claim, context }: Question<AreaClaim>, round: RoundId): boolean => {
  const { force, area, grade, previous, field } = claim;
  const gradeIn = (each: RoundId): Grade | null => gradeOf(ledger, each, [force, area]);
  if (isPillar(area) && !ROUND_IDS.some((each) => gradeIn(each) === grade)) return false;
  const right = context
    .ofSameArea()
    .filter((other) => other.force === force && other.previous === previous && other.grade === gradeIn(round));
  const { area: stands } = context.footing();
  // A headline has the words of its area from the text, which are no less the text's own.
  const isHeadlines = (other: Claim): boolean => stands === 'close' && other.field === 'title' && field === 'text';
  return right.some(
    (other) => stands === 'carried' || (context.onSameWords('area').includes(other) && !isHeadlines(other)),
  );
};

type Cell = readonly [ForceId, AreaId | null];

const isOnlyTrueOf = (ledger: Ledger, round: RoundId, grade: Grade, one: Cell, other: Cell): boolean =>
  gradeOf(ledger, round, one) === grade && ![grade, null].includes(gradeOf(ledger, round, other));

const gradeOf = (ledger: Ledger, round: RoundId, [force, area]: Cell): Grade | null => {
  const standing = area === null ? null : ledger.standing(force, round, area);
  return standing?.kind === 'graded' ? standing.grade.grade : null;
};
