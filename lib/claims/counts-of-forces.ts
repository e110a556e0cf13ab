import type { Skeleton } from './skeleton.ts';

/** More than any force has areas. */
const MANY = 13;
const BESIDE = /^(?: [a-z]+){0,4}(?: [:=x(-]){0,2} $/;

/** 'Good: 28', 'thirteen require improvement': a count of the country's forces, whatever else is said. */
const countsMany = ({ text, marks }: Skeleton): boolean =>
  marks.some(
    (mark, index) =>
      mark.is === 'N' &&
      mark.number.value >= MANY &&
      [marks[index - 1], marks[index + 1]].some(
        (next) =>
          next?.is === 'G' && BESIDE.test(text.slice(Math.min(next.at, mark.at) + 1, Math.max(next.at, mark.at))),
      ),
  );

/** The sentences whose counts are of forces, because such a count stands in them, or beside them in their paragraph or list. */
export const sentencesOfForces = (skeletons: readonly Skeleton[]): ReadonlySet<Skeleton> => {
  const found = new Set<Skeleton>();
  for (const [index, each] of skeletons.entries()) {
    if (!countsMany(each)) continue;
    for (const near of skeletons.slice(Math.max(0, index - 3), index + 4)) {
      const isLines = near.sentence.isLine && each.sentence.isLine;
      if (near.sentence.paragraph === each.sentence.paragraph || isLines) found.add(near);
    }
  }
  return found;
};
