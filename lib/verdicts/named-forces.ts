import type { Claim, Quote } from '../claims/claim.ts';
import type { ForcePlace } from '../claims/force-places.ts';
import type { ForceId } from '../peel/forces.ts';

/** Which forces an article names besides a claim's own, and where. No answer walks through the whole article. */
export interface NamedForces {
  readonly hasOthers: (claim: Claim) => boolean;
  /** The others that it names up to the claim. */
  readonly upTo: (claim: Claim) => readonly ForceId[];
  /** Where the last of them before the claim's end starts in its field; null where there is none. */
  readonly lastUpTo: (claim: Claim) => number | null;
  /** Whether any is named in that stretch of a field. */
  readonly areIn: (stretch: Pick<Quote, 'field' | 'start' | 'end'>) => boolean;
}

/** `places` in reading order, the title first. */
export const namedForces = (places: readonly ForcePlace[]): NamedForces => {
  const fields = Map.groupBy(places, ({ field }) => field);
  const firsts = [...Map.groupBy(places, ({ field, force }) => `${field} ${force}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  const others = new Map([...fields].map(([field, own]) => [field, lastOthers(own)]));
  return {
    hasOthers: (claim) => firsts.some(({ force }) => force !== claim.force),
    upTo: (claim) => [
      ...new Set(
        firsts.filter((place) => place.force !== claim.force && isUpTo(claim, place)).map(({ force }) => force),
      ),
    ],
    lastUpTo: (claim) => {
      const own = fields.get(claim.field) ?? [];
      const last = countBefore(own, claim.end) - 1;
      const other = own[last]?.force === claim.force ? others.get(claim.field)?.[last] : last;
      return own[other ?? -1]?.start ?? null;
    },
    areIn: ({ field, start, end }) => {
      const own = fields.get(field) ?? [];
      return (own[countBefore(own, end) - 1]?.start ?? -1) >= start;
    },
  };
};

const isUpTo = ({ field, end }: Claim, place: ForcePlace): boolean =>
  place.field === field ? place.start < end : place.field === 'title';

/** For each place, the index of the last one before it that names another force; -1 where there is none. */
const lastOthers = (places: readonly ForcePlace[]): readonly number[] => {
  const others: number[] = [];
  for (const [index, { force }] of places.entries()) {
    const before = places[index - 1];
    others.push(before?.force === force ? (others[index - 1] ?? -1) : index - 1);
  }
  return others;
};

/** How many places start before an end, by halving. */
const countBefore = (places: readonly ForcePlace[], end: number): number => {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as ForcePlace).start < end) from = middle + 1;
    else to = middle;
  }
  return from;
};
