import type { Claim, Evidence } from '../claims/claim.ts';
import { type AreaId, isPillar, PILLARS } from '../peel/areas.ts';
import { AREAS } from '../peel/tables.generated.ts';
import type { Account } from './context.ts';
import { IS_LABEL } from './footing.ts';
import { gradeKey } from './grade-words.ts';
import { paragraphBefore } from './sentence.ts';

/** Whether the area stands in the claim's own words, and in words that can mean nothing else. */
export const areaWords = (
  claim: Claim,
  {
    claims,
    ofForce,
    onGrade,
    settled,
  }: Pick<Account, 'claims' | 'onGrade' | 'settled'> & { readonly ofForce: readonly Claim[] },
  text: string,
): 'plain' | 'loose' | 'carried' => {
  if (isTabled(claim)) return 'plain';
  const words = claim.evidence.find(({ of }) => of === 'area');
  const goesOn = (): boolean => !standsByAnother(claim, claims, text);
  if (isFar(claim, 'area', text)) {
    if (settled.has(claim.area) && goesOn()) return 'plain';
    if (!countsAreas(claim)) return 'carried';
    return countsEveryPillar(claim, ofForce) ? 'plain' : 'loose';
  }
  if (!words) return 'loose';
  const isByItself = isUnmistakable(claim, words, text);
  const isPlain =
    (standsClose(claim, words, text) && (isByItself || isOneOfSeveral(claim, ofForce))) ||
    (standsInSentenceBefore(claim, words, text) && (isByItself || settled.has(claim.area)) && goesOn()) ||
    isOneOfAllPillars(onGrade().get(gradeKey(claim)) ?? []);
  return isPlain ? 'plain' : 'loose';
};

/** Of its paragraph, but not of its sentence. */
const standsInSentenceBefore = ({ start }: Claim, words: Evidence, text: string): boolean =>
  words.end <= start && /[.!?]["'”’]?\s/.test(text.slice(words.end, start));

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

const pillarOf = (area: AreaId | null): AreaId | null => PILLAR_OF.get(area) ?? null;
const PILLAR_OF: ReadonlyMap<AreaId | null, AreaId> = new Map(
  AREAS.flatMap(({ area, pillar }) => (pillar === null ? [] : [[area, pillar] as const])),
);

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

/** 'Effectiveness, efficiency and legitimacy, all inadequate': one grade word for the three of them. */
const isOneOfAllPillars = (alike: readonly Claim[]): boolean =>
  PILLARS.every((pillar) => alike.some(({ area }) => area === pillar));

/** By the grade and in one clause, and the grade of a question is not one given 'overall'. */
const standsClose = ({ area, evidence }: Claim, { start, end }: Evidence, text: string): boolean => {
  const grade = evidence.find(({ of }) => of === 'grade');
  if (!grade) return false;
  const isBefore = start < grade.start;
  const between = isBefore ? text.slice(end, grade.start) : text.slice(grade.end, start);
  if (between.length > MOST_BETWEEN) return false;
  const isApart =
    (isBefore ? NEW_CLAUSE : CLAUSE).test(between) && !(isBefore && leadsOn(between, text.slice(0, start)));
  if (isApart) return false;
  return (area !== null && isPillar(area)) || !/^['’”"]?\s+overall\b/i.test(text.slice(grade.end, grade.end + 12));
};

/** What stands between an area and its grade: 'effectiveness: good', 'effectiveness, where it was good', 'On effectiveness, it is good'. */
const leadsOn = (between: string, before: string): boolean =>
  IS_LABEL.test(between) ||
  /^,? (?:an? (?:area|question|subject) )?(?:where|in which|for which|on which|at which)\b[^,;:–—]*$/i.test(between) ||
  (/(?:^|[.!?\n]["'”’]?)\s{0,2}(?:on|for|in|under|at)(?: (?:the|its|their))?\s{0,2}$/i.test(before.slice(-40)) &&
    /^, [^,;:–—]*$/.test(between));

/** A pillar by its own name, but not 'its effectiveness at keeping …'; a question whose words are never used of its pillar. */
const isUnmistakable = ({ area }: Claim, { quote, end }: Evidence, text: string): boolean => {
  if (area === null || !isPillar(area)) return area !== null && NEVER_A_PILLAR.has(area);
  return (
    PILLAR_TITLE.test(quote) ||
    (/effective|efficien|legitima/i.test(quote) &&
      !/^ (?:at|in|of|when|with|for) (?:how|the way|\w+ing)\b/i.test(text.slice(end, end + 30)))
  );
};

/** What the reports call effectiveness in full; half of it may be a question. */
const PILLAR_TITLE =
  /keep(?:s|ing)? [a-z]{1,16} safe (?:and|or|while) (?:reduc|cut)|(?:reduc|cut)[a-z]{0,5} crime and keep(?:s|ing)? [a-z]{1,16} safe/i;

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
