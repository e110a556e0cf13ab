import type { CheckedPage } from '../../lib/messages.ts';
import { FAMILIES, type Family, familyOf } from '../../lib/page/family.ts';
import type { Item } from '../../lib/page/mark.ts';
import type { ForceId } from '../../lib/peel/forces.ts';
import type { VerdictKind } from '../../lib/verdicts/verdict.ts';

/** Everything a page says, compared or not, in reading order: the headline's first. */
export const itemsOf = ({ claims, tallies, monitoring }: CheckedPage): readonly Item[] =>
  [...claims, ...tallies, ...monitoring].sort(inReadingOrder);

const inReadingOrder = (a: Item, b: Item): number => {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || a.end - b.end;
};

/** What is said of one force, or of forces in general (null). */
export interface Group {
  readonly force: ForceId | null;
  readonly items: readonly Item[];
}

/** By force, in the order in which the page first says something of each; what is said of forces in general comes last. */
export const groupsOf = (items: readonly Item[]): readonly Group[] => {
  const groups = [...Map.groupBy(items, ({ force }) => force)].map(([force, items]) => ({ force, items }));
  return [...groups.filter(({ force }) => force !== null), ...groups.filter(({ force }) => force === null)];
};

/** How many items look which way. */
export const countsOf = (items: readonly Item[]): Readonly<Record<Family, number>> => {
  const count = (family: Family) => items.filter(({ verdict }) => familyOf(verdict) === family).length;
  return Object.fromEntries(FAMILIES.map((family) => [family, count(family)])) as Record<Family, number>;
};

const COMPARED: readonly VerdictKind[] = ['matches', 'differs', 'partly', 'outdated'];

/** How many items could be compared with an official grade: not those whose record, date or words leave it open. */
export const comparedOf = (items: readonly Item[]): number =>
  items.filter(({ verdict }) => COMPARED.includes(verdict.kind)).length;

/** The forces that something is said of, in that order. */
export const forcesOf = (items: readonly Item[]): readonly ForceId[] => [
  ...new Set(items.flatMap(({ force }) => force ?? [])),
];
