import type { ArticleField } from '../article/article.ts';
import type { Claim, When } from '../claims/claim.ts';
import type { TimePlace } from '../claims/time-places.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import { areaWords } from './area-words.ts';
import { type Footing, footingOf } from './footing.ts';
import { gradeKey, gradeWords } from './grade-words.ts';
import { type Direction, directionOf } from './moves.ts';
import type { NamedForces } from './named-forces.ts';
import {
  disownsGrade,
  isSaidOfLastTime,
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
  /** Its sentence tells of the inspection right before: 'last time', 'in its previous report', 'down from'. */
  readonly lastTime: () => boolean;
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
  /** What is told of each force and area. */
  readonly onCell: () => ReadonlyMap<string, CellTold>;
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
    lastTime: () => isSaidOfLastTime(text, gradeWords(claim)),
    years: () => yearsAround(text, claim),
    otherWhens: () =>
      isTheNewOne(claim, account.onCell())
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

/** What an article tells of one force's grade in one area: as the newest, and as an earlier one, there with the words it is told by. */
interface CellTold {
  readonly fresh: Set<Grade>;
  readonly earlier: Map<Grade, Set<string>>;
}

/** What is told of each force and area, by both. */
export const byCell = (claims: readonly Claim[]): ReadonlyMap<string, CellTold> => {
  const cells = new Map<string, CellTold>();
  for (const claim of claims) {
    const key = cellKey(claim);
    const cell = cells.get(key) ?? { fresh: new Set(), earlier: new Map() };
    cells.set(key, cell);
    if (isToldAsNew(claim)) cell.fresh.add(claim.grade);
    if (claim.previous)
      cell.earlier.set(claim.grade, (cell.earlier.get(claim.grade) ?? new Set()).add(gradeKey(claim)));
  }
  return cells;
};

const cellKey = ({ force, area }: Claim): string => `${force} ${area}`;

/** The article tells that grade of that area as the earlier one in another place, and no other as the new one: this is it. */
const isTheNewOne = (claim: Claim, cells: ReadonlyMap<string, CellTold>): boolean => {
  const told = cells.get(cellKey(claim));
  const words = told?.earlier.get(claim.grade);
  if (!told || !words) return false;
  const isToldElsewhere = words.size > (words.has(gradeKey(claim)) ? 1 : 0);
  return isToldElsewhere && [...told.fresh].every((grade) => grade === claim.grade);
};

/** The claims of an article by the words that they have their force or area from. */
export const byWords = (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims.filter(({ stated }) => stated))
    for (const key of (['force', 'area'] as const).flatMap((what) => wordKeys(claim, what))) {
      const those = found.get(key);
      if (those) those.push(claim);
      else found.set(key, [claim]);
    }
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

/** A list of what inspectors graded is the report's, unless its heading or its words say another. */
const LISTING: ReadonlySet<string> = new Set(['label', 'list-item', 'table']);

/** Stated, with no word of an earlier inspection. */
export const isToldAsNew = ({ stated, when, previous }: Claim): boolean =>
  stated && when.kind === 'current' && !previous;
