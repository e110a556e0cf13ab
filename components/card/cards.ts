import type { CheckedArticle } from '../../lib/check.ts';
import type { Anchored } from '../../lib/page/anchor.ts';
import { tint } from '../../lib/page/highlights.ts';
import { createHost } from '../../lib/page/host.ts';
import type { Mark } from '../../lib/page/mark.ts';
import themeCss from '../theme.css?inline';
import type { Ask } from './actions.tsx';
import cardCss from './card.css?inline';
import { createOverlay } from './overlay.tsx';
import { followPointer } from './pointer.ts';

/** The list of findings and their cards, on one page. */
export interface Cards {
  /** Lists the findings; an open card follows its words. */
  present(checked: CheckedArticle, anchored: readonly Anchored[]): void;
  /** Scrolls to a mark and opens its card. */
  show(mark: Mark): void;
  /** Comes back where the page removed it. Cheap: call it on any change. */
  keep(): void;
  /** Leaves nothing behind. */
  remove(): void;
}

export type MakeCards = typeof createCards;

/**
 * Puts the list of findings on the page, with a card for each that opens by pointer and by keyboard. `onOpen` is told
 * whose card is open now, or null.
 */
export const createCards = (ask: Ask, onOpen: (mark: Mark | null) => void): Cards => {
  const host = createHost(themeCss + cardCss);
  const overlay = createOverlay(host.root, {
    ask,
    onOpen(mark, ranges) {
      tint(ranges);
      onOpen(mark);
    },
  });
  const ending = new AbortController();
  let present: readonly Anchored[] = [];
  followPointer(overlay, () => present, ending.signal);
  return {
    present(checked, anchored) {
      present = anchored;
      overlay.list(checked, anchored);
    },
    show: (mark) => overlay.show(mark, 'choice', null),
    keep() {
      // A page that removes the host takes the open card with it.
      if (host.keep()) overlay.close();
    },
    remove() {
      ending.abort();
      overlay.clear();
      host.remove();
    },
  };
};
