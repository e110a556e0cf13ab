import { autoUpdate, computePosition, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Pixels between the words and the card, and between the card and the window's edge. */
const GAP = 6;
const MARGIN = 8;
/** A card this high shows its two lines and unfolds a little. */
const COMFORTABLE = 280;
const LEAST = 140;
const MOST = 520;

export interface PointerPosition {
  readonly x: number;
  readonly y: number;
}

/**
 * Keeps the card beside the words while the page scrolls and changes; returns what ends that. The side is settled once:
 * a card that jumped over the words when unfolded would leave the pointer that unfolded it.
 */
export const place = (
  card: HTMLElement,
  words: readonly Range[] | Element,
  pointer: PointerPosition | null,
): (() => void) => {
  const reference = words instanceof Element ? words : virtual(words);
  const { top, bottom } = reference.getBoundingClientRect();
  const below = innerHeight - bottom;
  const placement = below >= COMFORTABLE || below >= top ? 'bottom-start' : 'top-start';
  const middleware = [
    inline(pointer ?? {}),
    offset(GAP),
    shift({ padding: MARGIN }),
    size({
      padding: MARGIN,
      apply({ availableHeight }) {
        card.style.maxHeight = `${Math.min(MOST, Math.max(LEAST, availableHeight))}px`;
      },
    }),
  ];
  return autoUpdate(reference, card, async () => {
    const { x, y } = await computePosition(reference, card, { strategy: 'fixed', placement, middleware });
    Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
  });
};

/** The words as one thing, in the element that scrolls with them. */
const virtual = (ranges: readonly Range[]): VirtualElement => {
  const contextElement = ranges[0]?.startContainer.parentElement;
  return {
    getBoundingClientRect: () => around(rectsOf(ranges)),
    getClientRects: () => rectsOf(ranges),
    ...(contextElement && { contextElement }),
  };
};

const rectsOf = (ranges: readonly Range[]): DOMRect[] => ranges.flatMap((range) => [...range.getClientRects()]);

const around = (rects: readonly DOMRect[]): DOMRect => {
  const [left, top] = [Math.min(...rects.map((rect) => rect.left)), Math.min(...rects.map((rect) => rect.top))];
  const [right, bottom] = [Math.max(...rects.map((rect) => rect.right)), Math.max(...rects.map((rect) => rect.bottom))];
  return rects.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
};
