import { autoUpdate, computePosition, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Pixels between the words and the card, and between the card and the window's edge. */
const GAP = 6;
const MARGIN = 8;
/** A card this high shows its two lines and unfolds a little. */
const COMFORTABLE = 280;
const LEAST = 140;
const MOST = 520;

/** Held in a hand: the card is a sheet at the window's foot, where a thumb reaches it. */
const IN_A_HAND = '(pointer: coarse) and (max-width: 480px)';
/** The part of the window's height that a sheet leaves free, as `card.css` has it. */
const FREE = 0.4;

export interface PointerPosition {
  readonly x: number;
  readonly y: number;
}

/**
 * Keeps the card beside the words while the page scrolls and changes; returns what ends that. The side is settled once:
 * a card that jumped over the words when unfolded would leave the pointer that unfolded it.
 * `taken` pixels at the window's foot belong to something else.
 */
export const place = (
  card: HTMLElement,
  words: readonly Range[] | Element,
  pointer: PointerPosition | null,
  taken = 0,
): (() => void) => {
  const isSheet = matchMedia(IN_A_HAND).matches;
  card.classList.toggle('sheet', isSheet);
  if (isSheet) {
    card.style.cssText = '';
    return () => {};
  }
  const reference = words instanceof Element ? words : virtual(words, pointer);
  const { top, bottom } = reference.getBoundingClientRect();
  const below = innerHeight - bottom - taken;
  const padding = { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + taken };
  const placement = below >= COMFORTABLE || below >= top ? 'bottom-start' : 'top-start';
  // A page that zooms itself zooms the card as well: it measures in pixels of the window, but is styled in its own.
  const zoom = card.currentCSSZoom || 1;
  const middleware = [
    offset(GAP),
    shift({ padding }),
    size({
      padding,
      apply({ availableHeight }) {
        card.style.maxHeight = `${Math.min(MOST, Math.max(LEAST, availableHeight / zoom))}px`;
      },
    }),
  ];
  return autoUpdate(reference, card, async () => {
    const { x, y } = await computePosition(reference, card, { strategy: 'fixed', placement, middleware });
    Object.assign(card.style, { left: `${x / zoom}px`, top: `${y / zoom}px` });
  });
};

/** Scrolls the words out from under a sheet, once: whoever scrolls them back wants to read something else. */
export const bringAboveSheet = (card: HTMLElement, [range]: readonly Range[]): void => {
  const { bottom = 0 } = range?.getBoundingClientRect() ?? {};
  const beneath = bottom + GAP - innerHeight * FREE;
  if (card.matches('.sheet') && beneath > 0) scrollBy({ top: beneath, behavior: 'instant' });
};

/** The line of the words that the pointer is on, else their first, in the element that scrolls with them. */
const virtual = (ranges: readonly Range[], pointer: PointerPosition | null): VirtualElement => {
  const lines = () => ranges.flatMap((range) => [...range.getClientRects()]);
  const wanted = Math.max(0, pointer ? lines().findIndex((line) => isAt(line, pointer)) : 0);
  const contextElement = ranges[0]?.startContainer.parentElement;
  return {
    getBoundingClientRect: () => lines()[wanted] ?? lines()[0] ?? new DOMRect(),
    ...(contextElement && { contextElement }),
  };
};

/** Within the pixels around words that count as on them. */
const isAt = ({ left, right, top, bottom }: DOMRect, { x, y }: PointerPosition): boolean =>
  x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
