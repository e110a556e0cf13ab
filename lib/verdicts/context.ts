import type { Claim, Evidence } from '../claims/claim.ts';
import { type AreaId, isPillar, PILLARS } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import { AREAS } from '../peel/tables.generated.ts';
import { type Footing, footingOf } from './footing.ts';
import { type Direction, directionOf } from './moves.ts';
import type { NamedForces } from './named-forces.ts';
import { disownsGrade, speaksOfTheNew, speaksOfThePast } from './past.ts';
import { paragraphBefore } from './sentence.ts';

/** What an article says around a claim and elsewhere, as far as it tells how surely the claim was read. */
export interface Context {
  /** The words around it may speak of an earlier inspection. */
  readonly past: boolean;
  /** They speak of the newest: 'now', 'today', 'is'. */
  readonly present: boolean;
  /** They take a grade back: 'we wrongly said'. */
  readonly disowned: boolean;
  /** Which way they say the grade went. */
  readonly direction: Direction | null;
  /** So many claims of the article would differ that the reading of it is wrong, and not the article. */
  readonly isMisread: boolean;
  /** Whether the area stands in the claim's own words, and in words that can mean nothing else. */
  readonly area: () => 'plain' | 'loose' | 'carried';
  /** What the reading rests on. This and what else is a function is asked only where the record contradicts the claim. */
  readonly footing: () => Footing;
  /** The areas of the other claims in its paragraph about that force. */
  readonly neighbours: () => readonly AreaId[];
  /** The grades that the article tells elsewhere as the newest, of the same force and area. */
  readonly elsewhere: () => readonly Grade[];
}

/** An article as far as its claims and its day tell. */
export interface Account {
  readonly claims: readonly Claim[];
  /** The claims of each force. */
  readonly ofForce: ReadonlyMap<ForceId, readonly Claim[]>;
  /** Areas that the article grades throughout, as the record has it: there a claim need not name its area again. */
  readonly settled: ReadonlySet<AreaId | null>;
  readonly year: string | null;
  readonly named: NamedForces;
  readonly isMisread: boolean;
}

/** `text` is the field the claim stands in. */
export const contextOf = (claim: Claim, account: Account, text: string): Context => {
  const { settled, year, named, isMisread } = account;
  const ofForce = account.ofForce.get(claim.force) ?? [];
  return {
    past: speaksOfThePast(text, claim, year),
    present: speaksOfTheNew(text, claim),
    disowned: disownsGrade(text, claim),
    direction: directionOf(text, claim),
    isMisread,
    area: () => areaWords(claim, { claims: account.claims, ofForce, settled }, text),
    footing: () => footingOf(claim, text, named),
    neighbours: () => neighboursOf(claim, ofForce, text),
    elsewhere: () =>
      ofForce
        .filter((other) => other.area === claim.area && other !== claim && isToldAsNew(other))
        .map(({ grade }) => grade),
  };
};

/** `claims`: those of its force. */
const neighboursOf = ({ field, start, area }: Claim, claims: readonly Claim[], text: string): readonly AreaId[] => {
  const paragraph = start - paragraphBefore(text, start).length;
  const near = claims.filter((other) => other.field === field && other.start >= paragraph && other.start <= start);
  return near.flatMap((other) => (other.area === null || other.area === area ? [] : [other.area]));
};

const areaWords = (
  claim: Claim,
  { claims, ofForce, settled }: Pick<Account, 'claims' | 'settled'> & { readonly ofForce: readonly Claim[] },
  text: string,
): ReturnType<Context['area']> => {
  if (isTabled(claim)) return 'plain';
  if (isFar(claim, 'area', text)) {
    if (settled.has(claim.area) && !standsByAnother(claim, claims, text)) return 'plain';
    if (!countsAreas(claim)) return 'carried';
    return countsEveryPillar(claim, ofForce) ? 'plain' : 'loose';
  }
  const words = claim.evidence.find(({ of }) => of === 'area');
  const isPlain =
    words && standsClose(claim, words, text) && (isUnmistakable(claim, words, text) || isOneOfSeveral(claim, ofForce));
  return isPlain ? 'plain' : 'loose';
};

/** Another area is graded before it in its paragraph: the words may go on about that one. */
const standsByAnother = ({ field, start, area }: Claim, claims: readonly Claim[], text: string): boolean => {
  const paragraph = start - paragraphBefore(text, start).length;
  return claims.some(
    (other) =>
      other.field === field &&
      other.area !== area &&
      other.evidence.some((each) => each.of === 'area' && each.start >= paragraph && each.end <= start),
  );
};

/** The article goes through the questions of a pillar one by one: then each is itself, and none the pillar. */
const isOneOfSeveral = (claim: Claim, claims: readonly Claim[]): boolean => {
  const pillar = pillarOf(claim.area);
  if (pillar === null || pillar === claim.area) return false;
  return claims.some(
    ({ area, field, start, end }) =>
      area !== claim.area &&
      area !== pillar &&
      pillarOf(area) === pillar &&
      (field !== claim.field || start >= claim.end || end <= claim.start),
  );
};

const pillarOf = (area: AreaId | null): AreaId | null =>
  AREAS.find((each) => each.area === area && each.pillar !== null)?.pillar ?? null;

/** It stands in another paragraph than the claim, or nowhere. A claim without any evidence is one that nobody read. */
const isFar = (claim: Claim, what: Evidence['of'], text: string): boolean => {
  const words = claim.evidence.find(({ of }) => of === what);
  if (!words) return claim.evidence.length > 0;
  return words.field !== claim.field || words.start < claim.start - paragraphBefore(text, claim.start).length;
};

/** 'Inadequate in all three': the count itself says which areas; so does the heading above a grade that stands alone. */
const countsAreas = ({ construction }: Claim): boolean => construction.startsWith('tally') || construction === 'alone';

/** 'Inadequate on every count': each pillar is meant as itself, since all of them are. */
const countsEveryPillar = ({ field, start, end }: Claim, claims: readonly Claim[]): boolean =>
  PILLARS.every((pillar) =>
    claims.some((each) => each.area === pillar && each.field === field && each.start === start && each.end === end),
  );

/** A table heads its columns and rows with what was graded, and with nothing else. */
const isTabled = ({ construction, evidence }: Claim): boolean =>
  construction === 'table' && evidence.some(({ of }) => of === 'area');

/** By the grade and in one clause, and the grade is not one given 'overall'. */
const standsClose = ({ evidence }: Claim, { start, end }: Evidence, text: string): boolean => {
  const grade = evidence.find(({ of }) => of === 'grade');
  if (!grade) return false;
  const between = start < grade.start ? text.slice(end, grade.start) : text.slice(grade.end, start);
  if (between.length > MOST_BETWEEN || (start < grade.start ? NEW_CLAUSE : CLAUSE).test(between)) return false;
  return !/^['’”"]?\s+overall\b/i.test(text.slice(grade.end, grade.end + 12));
};

/** A pillar by its own name, but not 'its effectiveness at keeping …'; a question whose words are never used of its pillar. */
const isUnmistakable = ({ area }: Claim, { quote, end }: Evidence, text: string): boolean => {
  if (area === null || !isPillar(area)) return area !== null && NEVER_A_PILLAR.has(area);
  return (
    /effective|efficien|legitima/i.test(quote) &&
    !/^ (?:at|in|of|when|with|for) (?:how|the way|\w+ing)\b/i.test(text.slice(end, end + 30))
  );
};

const MOST_BETWEEN = 60;
const CLAUSE = /[;:–—]|\b(?:although|though|but|while|whereas|despite|which|who)\b/i;
const NEW_CLAUSE = new RegExp(`,|${CLAUSE.source}`, 'i');

/**
 * Questions told in words of their own. 'Keeping people safe and reducing crime', 'treating people fairly' and 'using its
 * resources' are what pages call a whole pillar.
 */
const NEVER_A_PILLAR: ReadonlySet<string> = new Set([
  'anti-social-behaviour',
  'protecting-vulnerable',
  'serious-organised-crime',
  'stop-and-search',
  'understanding-demand',
  'financial-position',
  'workforce-model',
  'wellbeing-and-ethics',
  'treating-workforce-fairly',
]);

/** Stated, with no word of an earlier inspection. */
export const isToldAsNew = ({ stated, when, previous }: Claim): boolean =>
  stated && when.kind === 'current' && !previous;
