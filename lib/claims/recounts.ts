import type { ForceId } from '../peel/forces.ts';
import { idsOf } from './discourse.ts';
import type { Skeleton } from './skeleton.ts';

/** A count of areas that leaves out the grade: 'and Essex in two', 'from six outstandings to three'. */
export interface Recount {
  /** Null: of the force that the grade was counted for. */
  readonly force: ForceId | null;
  readonly count: number;
  /** The plain text that says it. */
  readonly start: number;
  readonly end: number;
}

const ENDS = '(?=\\s*$| [,;)-]| and| but| while| respectively)';
/** ', Essex in four and Sussex in five' */
const ANOTHER_FORCE = new RegExp(
  `(?: (?:[,;]|and|but|while|with)){1,2} F(?: (?:had|has|managed|got|was|is|scored))?(?: (?:in|at|for|with|on))?(?: (?:just|only|the other))? N(?: areas?)?${ENDS}`,
  'g',
);
/** 'from six outstandings to three' */
const TO_SO_MANY = new RegExp(`^(?: (?:last time|previously|D))? to(?: (?:just|only))? (?:N|none|nought)${ENDS}`);

/** Counts behind a counted grade of which nothing is said but who has it so often. */
export const recountsOf = (skeleton: Skeleton, from: number): readonly Recount[] => {
  const behind = skeleton.text.slice(from);
  if (/ G(?: |$)/.test(behind)) return [];
  const to = / from(?: (?:its|just|only))? N G$/.test(skeleton.text.slice(0, from)) ? TO_SO_MANY.exec(behind) : null;
  if (to) {
    const count = countAt(skeleton, from, from + to[0].length);
    const last = skeleton.marks.findLast(({ at }) => at < from);
    return last ? [{ force: null, count: count?.value ?? 0, start: last.start, end: count?.end ?? last.end }] : [];
  }
  return [...behind.matchAll(ANOTHER_FORCE)].flatMap((match) => {
    const start = from + match.index;
    const count = countAt(skeleton, start, start + match[0].length);
    const force = skeleton.marks.find(({ is, at }) => is === 'F' && at >= start);
    const [id, other] = force?.is === 'F' ? idsOf(force.forces) : [];
    return count && force && id && !other
      ? [{ force: id, count: count.value, start: force.start, end: count.end }]
      : [];
  });
};

const countAt = (
  skeleton: Skeleton,
  from: number,
  to: number,
): { readonly value: number; readonly end: number } | null => {
  const mark = skeleton.marks.find(({ is, at }) => is === 'N' && at >= from && at < to);
  return mark?.is === 'N' && !mark.number.loose ? { value: mark.number.value, end: mark.end } : null;
};
