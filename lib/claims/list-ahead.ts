import { isName } from './mind.ts';
import type { Cell } from './rows.ts';
import type { Skeleton } from './skeleton.ts';

/** Whether the next lines are names that a colon, a bullet, their number or the list before shows to be a list. */
export const isOverNames = (
  { text, sentence }: Skeleton,
  [next, second]: readonly (Skeleton | null)[],
  cells: ReadonlyMap<Skeleton, Cell>,
  isInList: boolean,
): boolean => {
  if (!next || cells.has(next) || !isName(next)) return false;
  const isLedIn = text.trimEnd().endsWith(' :') || next.sentence.isItem;
  return isLedIn || (sentence.isLine && (isInList || isSeveral(next) || (!!second && isName(second))));
};

/** 'Kent, Essex and Sussex' */
const isSeveral = ({ marks }: Skeleton): boolean =>
  marks.some((mark) => (mark.is === 'F' ? mark.forces : mark.is === 'A' ? mark.areas : []).length > 1);
