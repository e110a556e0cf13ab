import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { Claim, Evidence, Quote, Tally } from './claim.ts';
import type { AreaMention } from './mentions/mention.ts';
import { type Passage, quoteOf } from './passage.ts';

/**
 * Gives every claim and tally the words of its grade, force and area, also where they stand in another sentence: the last
 * that name it before, else the first that name it at all (a headline's come before the text); an area's only if they
 * follow soon. Only what no words name (the outlet's own patch, an overall grade) stays without.
 */
export const wordsCarried = (passages: readonly Passage[]): (<T extends Claim | Tally>(said: T) => T) => {
  const forces = placesOf(passages, ({ mentions }) => mentions.forces.map((each) => [each, [each.force]] as const));
  const areas = placesOf(passages, ({ mentions }) => mentions.areas.map((each) => [each, meaningsOf(each)] as const));
  const grades = placesOf(passages, ({ mentions }) => mentions.grades.map((each) => [each, [each.grade]] as const));
  return (said) => {
    const missing: Evidence[] = [
      ...carried(said, 'grade', grades.get(said.grade)),
      ...carried(said, 'force', said.force && forces.get(said.force)),
      ...carried(said, 'area', said.area && areas.get(said.area)),
    ];
    return missing.length === 0 ? said : { ...said, evidence: [...said.evidence, ...missing] };
  };
};

type Named = ForceId | AreaId | Grade;

/** Where each is named, in reading order: the title's before the text's. */
const placesOf = <M extends { readonly start: number; readonly end: number }>(
  passages: readonly Passage[],
  naming: (passage: Passage) => readonly (readonly [mention: M, names: readonly Named[]])[],
): ReadonlyMap<Named, readonly Quote[]> => {
  const places = new Map<Named, Quote[]>();
  for (const passage of passages)
    for (const [{ start, end }, names] of naming(passage))
      for (const name of new Set(names)) {
        const known = places.get(name);
        const place = quoteOf(passage, start, end);
        if (known) known.push(place);
        else places.set(name, [place]);
      }
  return places;
};

const meaningsOf = ({ early, late, first, also }: AreaMention): readonly AreaId[] =>
  [early, late, first, ...also.flatMap(meaningsOf)].filter((each) => each !== null);

const carried = (
  { field, end, evidence }: Claim | Tally,
  of: 'grade' | 'force' | 'area',
  places: readonly Quote[] | null | undefined,
): readonly Evidence[] => {
  if (!places || evidence.some((each) => each.of === of)) return [];
  const place = places[lastBefore(places, field, end)] ?? places[0];
  return place && !(of === 'area' && isFurtherOn(place, field, end)) ? [{ ...place, of }] : [];
};

/** UTF-16 code units behind a claim within which its area may first be named: further on it is named for something else. */
const SOON = 80;
const isFurtherOn = (place: Quote, field: Quote['field'], end: number): boolean =>
  place.field === field && place.start > end + SOON;

/** The index of the last place before a point, by halving: a text may name one force ten thousand times. */
const lastBefore = (places: readonly Quote[], field: Quote['field'], start: number): number => {
  const isBefore = (place: Quote): boolean =>
    place.field === field ? place.start < start : place.field === 'title' && field === 'text';
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(places[middle] as Quote)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
