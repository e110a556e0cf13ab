import type { ArticleField } from '../article/article.ts';
import type { Claim, Evidence, When } from '../claims/claim.ts';
import type { TimePlace } from '../claims/time-places.ts';
import { type AreaId, isPillar, PILLARS } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import { AREAS } from '../peel/tables.generated.ts';
import { type Footing, footingOf, IS_LABEL } from './footing.ts';
import { type Direction, directionOf } from './moves.ts';
import type { NamedForces } from './named-forces.ts';
import {
  disownsGrade,
  isSaidOfThen,
  isSaidOfToday,
  isToldAsNews,
  speaksOfTheNew,
  speaksOfThePast,
  yearsAround,
} from './past.ts';
import { paragraphBefore } from './sentence.ts';
import { otherWhens } from './then.ts';

/** What an article says around a claim and elsewhere, as far as it tells how surely the claim was read. */
export interface Context {
  /** The words around it may speak of an earlier inspection. */
  readonly past: boolean;
  /** They speak of the newest ('now', 'today', 'is'), or are a headline or a list of grades, which tell the news. */
  readonly present: boolean;
  /** The grade's own clause does, and of no other time. */
  readonly today: boolean;
  /** The grade is told as news. */
  readonly news: () => boolean;
  /** The grade's own clause speaks of an earlier inspection. */
  readonly pastInClause: () => boolean;
  /** The years that its sentence names. */
  readonly years: () => readonly string[];
  /** Other inspections that the words around it may be about; they can only prove it right. */
  readonly otherWhens: () => readonly When[];
  /** They take a grade back: 'we wrongly said'. */
  readonly disowned: boolean;
  /** Which way they say the grade went. */
  readonly direction: () => Direction | null;
  /** So many claims of the article would differ that the reading of it is wrong, and not the article. */
  readonly isMisread: boolean;
  /** Whether the area stands in the claim's own words, and in words that can mean nothing else. */
  readonly area: () => 'plain' | 'loose' | 'carried';
  /** What the reading rests on. This and what else is a function is asked only where the record contradicts the claim. */
  readonly footing: () => Footing;
  /** The areas of the other claims in its paragraph about that force. */
  readonly neighbours: () => readonly AreaId[];
  /** The other claims that have their force, or their area, from the very words that it has it from. */
  readonly onSameWords: (what: 'force' | 'area') => readonly Claim[];
  /** The grades that the article tells elsewhere as the newest, of the same force and area. */
  readonly elsewhere: () => readonly Grade[];
  /** The claims about the same area, of whatever force. */
  readonly ofSameArea: () => readonly Claim[];
}

/** An article as far as its claims and its day tell. */
export interface Account {
  readonly claims: readonly Claim[];
  /** The claims of each force. */
  readonly ofForce: ReadonlyMap<ForceId, readonly Claim[]>;
  /** The claims of each force by the words of their grade. */
  readonly onGrade: () => ReadonlyMap<string, readonly Claim[]>;
  /** The claims by the words that they have their force or area from. */
  readonly onWords: () => ReadonlyMap<string, readonly Claim[]>;
  /** Areas that the article grades throughout, as the record has it: there a claim need not name its area again. */
  readonly settled: ReadonlySet<AreaId | null>;
  readonly year: string | null;
  readonly named: NamedForces;
  /** The times it names, by their fields. */
  readonly times: ReadonlyMap<ArticleField, readonly TimePlace[]>;
  readonly isMisread: boolean;
}

/** `text` is the field the claim stands in. */
export const contextOf = (claim: Claim, account: Account, text: string): Context => {
  const { year, named, isMisread } = account;
  const ofForce = account.ofForce.get(claim.force) ?? [];
  return {
    // Most claims agree with the record, and nobody asks this of them.
    get past() {
      return speaksOfThePast(text, claim, year);
    },
    get present() {
      return claim.field === 'title' || LISTING.has(claim.construction) || speaksOfTheNew(text, claim);
    },
    get today() {
      return isSaidOfToday(text, gradeWords(claim));
    },
    news: () => isToldAsNews(text, gradeWords(claim)),
    pastInClause: () => isSaidOfThen(text, gradeWords(claim), year),
    years: () => yearsAround(text, claim),
    otherWhens: () =>
      isTheNewOne(claim, ofForce)
        ? []
        : otherWhens({ claim, grade: gradeWords(claim), text, times: account.times.get(claim.field) ?? [], year }),
    get disowned() {
      return disownsGrade(text, claim);
    },
    direction: () => directionOf(text, claim),
    isMisread,
    area: () => areaWords(claim, { ...account, ofForce }, text),
    footing: () => footingOf(claim, text, named),
    neighbours: () => neighboursOf(claim, ofForce, text),
    onSameWords: (what) =>
      wordKeys(claim, what)
        .flatMap((key) => account.onWords().get(key) ?? [])
        .filter((other) => other !== claim),
    elsewhere: () =>
      ofForce
        .filter((other) => other.area === claim.area && other !== claim && isToldAsNew(other))
        .map(({ grade }) => grade),
    ofSameArea: () => account.claims.filter(({ area, stated }) => stated && area === claim.area),
  };
};

/** The article tells that grade of that area as the earlier one in another place, and no other as the new one: this is it. */
const isTheNewOne = (claim: Claim, claims: readonly Claim[]): boolean => {
  const others = claims.filter(({ area }) => area === claim.area).filter((each) => gradeKey(each) !== gradeKey(claim));
  return (
    others.some(({ previous, grade }) => previous && grade === claim.grade) &&
    !others.some((each) => isToldAsNew(each) && each.grade !== claim.grade)
  );
};

/** The claims of an article by the words that they have their force or area from. */
export const byWords = (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims.filter(({ stated }) => stated))
    for (const key of (['force', 'area'] as const).flatMap((what) => wordKeys(claim, what)))
      found.set(key, [...(found.get(key) ?? []), claim]);
  return found;
};

const wordKeys = ({ evidence }: Claim, what: 'force' | 'area'): readonly string[] => {
  const words = evidence.find(({ of }) => of === what);
  return words ? [`${what} ${words.field} ${words.start}`] : [];
};

/** `claims`: those of its force. */
const neighboursOf = ({ field, start, area }: Claim, claims: readonly Claim[], text: string): readonly AreaId[] => {
  const paragraph = start - paragraphBefore(text, start).length;
  const near = claims.filter((other) => other.field === field && other.start >= paragraph && other.start <= start);
  return near.flatMap((other) => (other.area === null || other.area === area ? [] : [other.area]));
};

const areaWords = (
  claim: Claim,
  {
    claims,
    ofForce,
    onGrade,
    settled,
  }: Pick<Account, 'claims' | 'onGrade' | 'settled'> & { readonly ofForce: readonly Claim[] },
  text: string,
): ReturnType<Context['area']> => {
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

/** The same for claims of one force on one grade word. */
export const gradeKey = (claim: Claim): string => `${claim.force} ${claim.field} ${gradeWords(claim).start}`;

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

/** A list of what inspectors graded is the report's, unless its heading or its words say another. */
const LISTING: ReadonlySet<string> = new Set(['label', 'list-item', 'table']);

/** The words of its grade where they stand in its field, else the claim's own. */
const gradeWords = (claim: Claim): Pick<Claim, 'start' | 'end'> =>
  claim.evidence.find(({ of, field }) => of === 'grade' && field === claim.field) ?? claim;

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

/** Stated, with no word of an earlier inspection. */
export const isToldAsNew = ({ stated, when, previous }: Claim): boolean =>
  stated && when.kind === 'current' && !previous;
