import { computePosition, offset, type Platform, shift, size } from '@floating-ui/core';
import { isAt } from '../../lib/page/hit.ts';

/** Pixels between the words and the card, and between the card and the window's edge. */
const GAP = 6;
const MARGIN = 8;
/** A card this high shows its two lines and unfolds a little. */
const COMFORTABLE = 280;
const LEAST = 140;
/** In a low window it is no higher than the room beside the words, while this much can be read in it. */
const FEW_LINES = 56;
/** Of a card that has nothing to stand beside, as `card.css` has it. */
const WIDTH = 340;
const MOST = 520;
/** Words this high are left in sight whole. */
const TOGETHER = 100;

/** Held in a hand: the card is a sheet at the window's foot, where a thumb reaches it. */
const IN_A_HAND = '(pointer: coarse) and (max-width: 480px)';
/** The part of the window's height that a sheet leaves free, as `card.css` has it. */
const FREE = 0.4;

export interface PointerPosition {
  readonly x: number;
  readonly y: number;
}

interface Surroundings {
  /** How many pixels at the window's foot belong to something else. */
  readonly taken: () => number;
  /** Words that are out of sight in what scrolls by itself take the card with them. */
  readonly watchCutOff: (words: readonly Range[]) => () => boolean;
}

/**
 * Keeps the card beside the words while the page scrolls and changes; returns what ends that. The side is settled once:
 * a card that jumped over the words when unfolded would leave the pointer that unfolded it.
 * Without words it stands beside what is there `instead`, else in the window's middle.
 *
 * The card is in the top layer, where its place is the window's whatever the page does; so all there is to know is where
 * the words are, and looking at each frame tells that, whatever moved them.
 */
export const place = (
  card: HTMLElement,
  words: readonly Range[],
  instead: Element | null,
  pointer: PointerPosition | null,
  { taken, watchCutOff }: Surroundings,
): (() => void) => {
  // Whoever goes through the list has a keyboard, and a sheet would lie on the list.
  const isSheet = !taken() && matchMedia(IN_A_HAND).matches;
  card.classList.toggle('sheet', isSheet);
  card.classList.remove('away');
  if (isSheet) {
    card.style.cssText = '';
    return () => {};
  }
  const rectOf = words.length > 0 ? lineOf(words, pointer) : () => instead?.getBoundingClientRect() ?? middle();
  const { top, bottom } = rectOf();
  const below = inSight(taken()).bottom - bottom;
  const isBelow = below >= COMFORTABLE || below >= top;
  const zoomed = card.currentCSSZoom || 1;
  const room = (isBelow ? below : top - MARGIN) - GAP;
  const isTight = room < FEW_LINES * zoomed;
  const least = isTight ? LEAST : Math.min(LEAST, room / zoomed);
  const isCutOff = watchCutOff(words);
  let frame = 0;
  let last = '';
  let isOver = false;
  const follow = async () => {
    const line = rectOf();
    const isAway = isCutOff();
    card.classList.toggle('away', isAway);
    // Words that are not to be seen any more leave the card where it was.
    if ((line.width && !isAway) || !last) await putBeside(line);
    // One after the other: the next reckoning begins when this one has answered.
    if (!isOver) frame = requestAnimationFrame(follow);
  };
  const putBeside = async (line: DOMRect) => {
    // A page that zooms itself zooms the card as well: it measures in pixels of the window, but is styled in its own.
    const zoom = card.currentCSSZoom || 1;
    const style = (pixels: number) => `${pixels / zoom}px`;
    const kept = taken();
    const sight = inSight(kept);
    const whole = kept ? sight.height : innerHeight;
    const { x, y } = await computePosition(line, card, {
      platform: platformOf(line, card, sight),
      placement: isBelow ? 'bottom-start' : 'top-start',
      middleware: [
        offset(GAP),
        size({
          apply({ availableHeight }) {
            if (isOver) return;
            card.style.maxHeight = style(Math.min(MOST * zoom, Math.max(least * zoom, availableHeight), whole));
          },
        }),
        // Where neither side has room, the card lies on the words sooner than on the list, which has them as well, or outside.
        shift({ crossAxis: kept > 0 || isTight }),
      ],
    });
    const next = `${style(x)} ${style(y)}`;
    if (isOver || next === last) return;
    last = next;
    Object.assign(card.style, { left: style(x), top: style(y) });
  };
  follow();
  return () => {
    isOver = true;
    cancelAnimationFrame(frame);
  };
};

/** Everything in pixels of the window. All is known at once, so the library answers before the next frame is painted. */
const platformOf = (reference: DOMRect, card: HTMLElement, sight: DOMRect): Platform => ({
  getElementRects: () => ({ reference, floating: card.getBoundingClientRect() }),
  getDimensions: () => card.getBoundingClientRect(),
  getClippingRect: () => sight,
});

/** The part of the window where a card may be, also where fingers have enlarged the page. */
const inSight = (taken: number): DOMRect => {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return new DOMRect(offsetLeft + MARGIN, offsetTop + MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - taken);
};

const middle = (): DOMRect => new DOMRect((innerWidth - WIDTH) / 2, innerHeight / 4, WIDTH);

/** Scrolls the words out from under a sheet, once: whoever scrolls them back wants to read something else. */
export const bringAboveSheet = (card: HTMLElement, [range]: readonly Range[]): void => {
  if (!range || !card.matches('.sheet')) return;
  card.classList.remove('high');
  const beneath = range.getBoundingClientRect().bottom + GAP - innerHeight * FREE;
  if (beneath > 0) scrollBy({ top: beneath, behavior: 'instant' });
  if (!isOver(card, range)) return;
  // At the page's end nothing is left to scroll: there the sheet hangs from above, if that leaves the words in sight.
  card.classList.add('high');
  const above = range.getBoundingClientRect().top - GAP - card.getBoundingClientRect().bottom;
  if (above < 0) scrollBy({ top: above, behavior: 'instant' });
  if (isOver(card, range)) card.classList.remove('high');
};

const isOver = (card: HTMLElement, range: Range): boolean => {
  const [sheet, words] = [card.getBoundingClientRect(), range.getBoundingClientRect()];
  return sheet.top < words.bottom && words.top < sheet.bottom;
};

/** The line of the words that the pointer is on, else their first; as high as all of them where they are but a few lines. */
const lineOf = (ranges: readonly Range[], pointer: PointerPosition | null): (() => DOMRect) => {
  const lines = () => ranges.flatMap((range) => [...range.getClientRects()]);
  const wanted = Math.max(0, pointer ? lines().findIndex((line) => isAt(line, pointer)) : 0);
  return () => {
    const all = lines();
    const line = all[wanted] ?? all[0];
    if (!line) return new DOMRect();
    const top = Math.min(...all.map((each) => each.top));
    const bottom = Math.max(...all.map((each) => each.bottom));
    return bottom - top <= TOGETHER ? new DOMRect(line.left, top, line.width, bottom - top) : line;
  };
};
