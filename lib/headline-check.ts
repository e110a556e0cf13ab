import type { Checked } from './check.ts';
import type { Claim, Tally } from './claims/claim.ts';
import type { Grade } from './peel/grades.ts';
import { say } from './verdicts/say.ts';

/** A headline whose grade is stronger than what stands behind it. */
export interface StrongHeadline {
  readonly claim: Checked<Claim>;
  /** The grade of the body's that comes nearest to it, where the headline goes beyond it. */
  readonly body: Grade | null;
  /** The same of the record. */
  readonly record: Grade | null;
  readonly sentence: string;
}

/** What of a checked article is compared. */
export interface Headlined {
  readonly claims: readonly Checked<Claim>[];
  readonly tallies: readonly Checked<Tally>[];
}

/** How far from the middle of the scale, and which way. 'Adequate' goes neither way, so a headline with it is never the stronger. */
const PULL: Readonly<Record<Grade, number>> = {
  outstanding: 2,
  good: 1,
  adequate: 0,
  'requires-improvement': -1,
  inadequate: -2,
};

/**
 * The headline's grades that are nearer an end of the scale than anything that the body, or the record, says of that
 * force: less of the same, the middle, or the other side of it. Silent wherever the body does not settle it: one word in it
 * that bears the headline out is enough.
 */
export const strongHeadlines = (article: Headlined): readonly StrongHeadline[] =>
  article.claims
    .filter(({ field, stated, previous }) => field === 'title' && stated && !previous)
    .flatMap((claim) => {
      const body = beyondBody(claim, article);
      const record = beyondRecord(claim);
      return body || record ? [{ claim, body, record, sentence: sentenceOn(claim, body, record) }] : [];
    });

const beyondBody = (headline: Checked<Claim>, { claims, tallies }: Headlined): Grade | null => {
  const { force, area, grade } = headline;
  const bearsOut = [...claims, ...tallies].some(
    (each) => each.field === 'text' && (each.force === force || each.force === null) && each.grade === grade,
  );
  if (bearsOut) return null;
  const comparable = claims.filter(
    (each) =>
      each.field === 'text' &&
      each.stated &&
      !each.previous &&
      each.force === force &&
      (area === null || each.area === area) &&
      isOfOneInspection(each, headline),
  );
  return weaker(
    grade,
    comparable.map((each) => each.grade),
  );
};

/** Only where the record settles it: then the verdict on the headline is that it differs. */
const beyondRecord = ({ grade, verdict }: Checked<Claim>): Grade | null => {
  if (verdict.kind !== 'differs' || verdict.soft) return null;
  return weaker(
    grade,
    [verdict.official, ...verdict.related].flatMap((official) => official?.grade ?? []),
  );
};

const isOfOneInspection = (one: Checked<Claim>, other: Checked<Claim>): boolean =>
  one.verdict.round !== null && other.verdict.round !== null
    ? one.verdict.round === other.verdict.round
    : JSON.stringify(one.when) === JSON.stringify(other.when);

/** The one of the grades that goes furthest the headline's way, if the headline goes further; null where there is none. */
const weaker = (grade: Grade, others: readonly Grade[]): Grade | null => {
  const pull = (other: Grade) => PULL[other] * Math.sign(PULL[grade]);
  const [nearest] = [...others].sort((a, b) => pull(b) - pull(a));
  return nearest && PULL[grade] !== 0 && pull(nearest) < pull(grade) ? nearest : null;
};

const sentenceOn = (claim: Checked<Claim>, body: Grade | null, record: Grade | null): string => {
  const { grade, force, area, verdict } = claim;
  return say.headlineSentence({
    grade,
    isAlarming: PULL[grade] < 0,
    force,
    area,
    isAreaSaid: isAreaSaid(claim),
    round: verdict.round,
    body,
    record,
    isOnRecord: body !== null && verdict.official?.grade === grade,
  });
};

/** Whether the headline's own words have its area: it may have been understood from the body. */
const isAreaSaid = ({ evidence }: Claim): boolean =>
  evidence.some(({ of, field }) => of === 'area' && field === 'title');
