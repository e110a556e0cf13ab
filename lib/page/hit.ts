import type { Anchored } from './anchor.ts';
import type { watchCutOff } from './view.ts';

/** Pixels around the words that still count: an underline hangs below them. */
const SLACK = 2;

export interface PointerPlace {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * The mark under the pointer, the shortest where several overlap. Only marks inside the element that the browser says is
 * under the pointer are measured, so words beneath a sticky header are not hit, and few layouts are read. Nor is what runs
 * on out of sight, beyond the box that it stands in.
 */
export const markAt = (
  place: PointerPlace,
  anchored: readonly Anchored[],
  cutOff: typeof watchCutOff,
): Anchored | null => {
  const { target, clientX, clientY } = place;
  const point = new DOMRect(clientX, clientY);
  if (!(target instanceof Element)) return null;
  const hit = anchored.filter(({ ranges }) =>
    ranges.some(
      (range) =>
        range.intersectsNode(target) &&
        [...range.getClientRects()].some((line) => isAt(line, point)) &&
        !cutOff([range], point)(),
    ),
  );
  return hit.sort((a, b) => a.text.length - b.text.length)[0] ?? null;
};

/** Whether a place is on a box, or near enough. */
export const isAt = (
  { left, right, top, bottom }: DOMRect,
  { x, y }: { readonly x: number; readonly y: number },
): boolean => x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
