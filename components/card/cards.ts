import type { CheckedArticle } from '../../lib/check.ts';
import type { Anchored } from '../../lib/page/anchor.ts';
import type { Host } from '../../lib/page/host.ts';
import type { Mark } from '../../lib/page/mark.ts';
import themeCss from '../theme.css?inline';
import type { Ask, KeepItem } from './actions.tsx';
import aroundCss from './around.css?inline';
import cardCss from './card.css?inline';
import { notesChanged } from './kept.ts';
import { createOverlay, type Sight } from './overlay.tsx';
import { followPointer } from './pointer.ts';

/** The list of findings and their cards, on one page. */
export interface Cards {
  /** Lists the findings; an open card follows its words. */
  present(checked: CheckedArticle, anchored: readonly Anchored[]): void;
  /** Scrolls to a mark and opens its card. */
  show(mark: Mark): void;
  /** Closes the open card. */
  close(): void;
  /** A note was kept or taken back elsewhere. */
  notesChanged(): void;
  /** Leaves nothing behind. */
  remove(): void;
}

export type MakeCards = typeof createCards;

/** What the page's annotator does for the cards. */
export interface CardOptions {
  readonly ask: Ask;
  readonly keep: KeepItem;
  readonly sight: Sight;
  /** Told whose card is open now, or null. */
  readonly onOpen: (mark: Mark | null) => void;
}

/** Puts the list of findings into the host, with a card for each that opens by pointer and by keyboard. */
export const createCards = (host: Host, { ask, keep, sight, onOpen }: CardOptions): Cards => {
  host.dress(themeCss + cardCss + aroundCss);
  const overlay = createOverlay(host.root, {
    ask,
    keep,
    sight,
    onOpen(mark, ranges) {
      sight.tint(ranges);
      onOpen(mark);
    },
  });
  const ending = new AbortController();
  let present: readonly Anchored[] = [];
  followPointer(overlay, () => present, sight.watchCutOff, ending.signal);
  return {
    present(checked, anchored) {
      present = anchored;
      overlay.list(checked, anchored);
    },
    show: (mark) => overlay.show(mark, 'choice', null),
    close: overlay.close,
    notesChanged,
    remove() {
      ending.abort();
      overlay.clear();
    },
  };
};
