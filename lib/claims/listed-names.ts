import type { TallyInMind } from './discourse.ts';
import type { AreaMark, ForceMark, Skeleton } from './skeleton.ts';

export interface ListedNames {
  readonly mark: ForceMark | AreaMark;
  readonly size: number;
  readonly lead: string;
  readonly tail: string;
}

/** The one list of names in a sentence, from a place on, and what stands around it; null where a grade or another body stands there too. */
export const listedNames = ({ text, marks }: Skeleton, from: number): ListedNames | null => {
  const names = marks.filter(
    (each): each is ForceMark | AreaMark => each.at >= from && (each.is === 'F' || each.is === 'A'),
  );
  const [mark] = names;
  if (mark === undefined || names.length > 1 || / [GO](?: |$)/.test(text.slice(from))) return null;
  const size = mark.is === 'F' ? mark.forces.length : mark.areas.length;
  return { mark, size, lead: text.slice(from, mark.at), tail: text.slice(mark.at + 1) };
};

/** The counts made of forces, or of areas, in this paragraph or the one before. */
export const countedLately = (
  tallies: readonly TallyInMind[],
  { sentence }: Skeleton,
  is: 'F' | 'A',
): readonly TallyInMind[] =>
  tallies.filter(({ of, paragraph }) => (of === 'forces') === (is === 'F') && paragraph >= sentence.paragraph - 1);
