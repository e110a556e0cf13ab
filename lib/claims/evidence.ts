import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { Claim, Evidence, Quote, Tally } from './claim.ts';
import type { AreaMention, Stretch } from './mentions/mention.ts';
import { type Passage, quoteOf } from './passage.ts';
import type { Mentions } from './skeleton.ts';

/**
 * Gives every claim and tally the words of its grade, force and area, also where they stand in another sentence: the last
 * that name it before, else the first that name it at all (a headline's come before the text); an area's only if they
 * follow soon. Only what no words name (the outlet's own patch, an overall grade) stays without.
 */
export const wordsCarried = (passages: readonly Passage[]): (<T extends Claim | Tally>(said: T) => T) => {
  const forces = placesOf(
    passages,
    ({ forces }) => forces,
    ({ force }) => [force],
  );
  const areas = placesOf(passages, ({ areas }) => areas, meaningsOf);
  const grades = placesOf(
    passages,
    ({ grades }) => grades,
    ({ grade }) => [grade],
  );
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

/** A mention, whose words are asked for only where a claim carries them. */
interface Place {
  readonly passage: Passage;
  readonly mention: Stretch;
}

/** Where each is named, in reading order: the title's before the text's. */
const placesOf = <M extends Stretch>(
  passages: readonly Passage[],
  mentionsOf: (mentions: Mentions) => readonly M[],
  namesOf: (mention: M) => readonly Named[],
): ReadonlyMap<Named, readonly Place[]> => {
  const places = new Map<Named, Place[]>();
  for (const passage of passages)
    for (const mention of mentionsOf(passage.mentions))
      for (const name of namesOf(mention)) {
        const known = places.get(name);
        if (!known) places.set(name, [{ passage, mention }]);
        else if (known.at(-1)?.mention !== mention) known.push({ passage, mention });
      }
  return places;
};

const meaningsOf = ({ early, late, first, also }: AreaMention): readonly AreaId[] =>
  [early, late, first, ...also.flatMap(meaningsOf)].filter((each) => each !== null);

const carried = (
  { field, end, evidence }: Claim | Tally,
  of: 'grade' | 'force' | 'area',
  places: readonly Place[] | null | undefined,
): readonly Evidence[] => {
  if (!places || evidence.some((each) => each.of === of)) return [];
  const nearest = places[lastBefore(places, field, end)] ?? places[0];
  const place = nearest && quoteOf(nearest.passage, nearest.mention.start, nearest.mention.end);
  return place && !(of === 'area' && isFurtherOn(place, field, end)) ? [{ ...place, of }] : [];
};

/** UTF-16 code units behind a claim within which its area may first be named: further on it is named for something else. */
const SOON = 80;
const isFurtherOn = (place: Quote, field: Quote['field'], end: number): boolean =>
  place.field === field && place.start > end + SOON;

/** The index of the last place before a point, by halving: a text may name one force ten thousand times. */
const lastBefore = (places: readonly Place[], field: Quote['field'], start: number): number => {
  const isBefore = ({ passage, mention }: Place): boolean =>
    passage.field === field
      ? passage.plain.origin(mention.start, mention.end).start < start
      : passage.field === 'title' && field === 'text';
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(places[middle] as Place)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
