import type { ForceId } from '../peel/forces.ts';
import { type Discourse, idsOf, type TallyInMind } from './discourse.ts';
import type { Echoed } from './echoes/echo.ts';
import { expression } from './expression.ts';
import { plainAt, type Skeleton } from './skeleton.ts';

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
const ANOTHER_FORCE = expression(
  `(?: (?:[,;]|and|but|while|with)){1,2} F(?: (?:had|has|managed|got|was|is|scored))?(?: (?:in|at|for|with|on))?(?: (?:just|only|the other))? (?:N(?: areas?)?|none)${ENDS}|(?: [,;]| and){1,2} N (?:for|at|to|in) F${ENDS}`,
  'g',
);
/** 'Norfolk managed five.' */
const IN_ITS_SENTENCE =
  /^(?: (?:and|but))? F(?: (?:also|only|just))*(?: (?:had|has|managed|manages|got|gets|was|is|scored|boasts|took|picked up|came away with))(?: (?:in|at|on))?(?: (?:just|only|the other))? (?:N|none)(?: (?:areas?|of them))?\s*$/g;
/** 'from six outstandings to three' */
const TO_SO_MANY = expression(`^(?: (?:last time|previously|D))? to(?: (?:just|only))? (?:N|none|nought)${ENDS}`);

/** Counts behind a counted grade of which nothing is said but who has it so often. */
export const recountsOf = (skeleton: Skeleton, from: number): readonly Recount[] => {
  const behind = skeleton.text.slice(Math.max(0, from));
  if (/ G(?: |$)/.test(behind)) return [];
  const said = from < 0 ? [...behind.matchAll(IN_ITS_SENTENCE)] : [...behind.matchAll(ANOTHER_FORCE)];
  const to = / from(?: (?:its|just|only))? N G$/.test(skeleton.text.slice(0, from)) ? TO_SO_MANY.exec(behind) : null;
  if (to) {
    const count = countAt(skeleton, from, from + to[0].length);
    const last = skeleton.marks.findLast(({ at }) => at < from);
    return last ? [{ force: null, count: count?.value ?? 0, start: last.start, end: count?.end ?? last.end }] : [];
  }
  return said.flatMap((match) => {
    const start = Math.max(0, from) + match.index;
    const isNone = / none$/.test(match[0]);
    const count = isNone
      ? { value: 0, end: plainAt(skeleton, start + match[0].length) }
      : countAt(skeleton, start, start + match[0].length);
    const isCut =
      start + match[0].length === skeleton.text.trimEnd().length &&
      skeleton.marks.some(({ at }) => at > start + match[0].length);
    if (isCut) return [];
    const force = skeleton.marks.find(({ is, at }) => is === 'F' && at >= start);
    const [id, other] = force?.is === 'F' ? idsOf(force.forces) : [];
    return count && force && id && !other
      ? [
          {
            force: id,
            count: count.value,
            start: Math.min(force.start, count.end),
            end: Math.max(force.end, count.end),
          },
        ]
      : [];
  });
};

/** 'Kent was good in three areas, as was Essex': so many of that force as well. */
export const countShared = ({ mark, of }: Echoed, tallies: readonly TallyInMind[]): readonly Recount[] => {
  const last = tallies.at(-1);
  const isThat = last?.of === 'areas' && of.claimed.length === 0 && of.grade === last.grade;
  if (!isThat || mark.is !== 'F') return [];
  return idsOf(mark.forces).map((force) => ({ force, count: last.count, start: mark.start, end: mark.end }));
};

/** Whether the last sentence counted the grade it stated: a count without a grade leans on that. */
export const isCounted = ({ fresh, standing, tallies }: Discourse): boolean => {
  const last = tallies.at(-1);
  return fresh && standing !== null && last?.grade === standing.grade && last.forces.join() === standing.forces.join();
};

const countAt = (
  skeleton: Skeleton,
  from: number,
  to: number,
): { readonly value: number; readonly end: number } | null => {
  const mark = skeleton.marks.find(({ is, at }) => is === 'N' && at >= from && at < to);
  return mark?.is === 'N' && !mark.number.loose ? { value: mark.number.value, end: mark.end } : null;
};
