import type { CardOptions, Cards, MakeCards } from '../../components/card/cards.ts';
import type { CheckedArticle } from '../../lib/check.ts';
import type { Anchored } from '../../lib/page/anchor.ts';
import { clearHighlights, paint, tint } from '../../lib/page/highlights.ts';
import { createHost } from '../../lib/page/host.ts';
import { createMargin } from '../../lib/page/margin.ts';
import type { Mark } from '../../lib/page/mark.ts';
import { reveal, watchCutOff } from '../../lib/page/view.ts';

/** What stands on the page: underlines, marks beside the lines, and cards once their script has come. */
export interface Drawing {
  draw(checked: CheckedArticle, anchored: readonly Anchored[], makeCards: MakeCards | null): void;
  /** Opens the card of a mark; whether there are cards. */
  show(mark: Mark): boolean;
  /** Comes back where the page removed it. Cheap: call it on any change. */
  keep(): void;
  /** A note was kept or taken back elsewhere. */
  notesChanged(): void;
  /** Leaves nothing behind. */
  remove(): void;
}

export const createDrawing = (options: Omit<CardOptions, 'sight'>): Drawing => {
  const host = createHost();
  const margin = createMargin(host);
  let cards: Cards | null = null;
  let painted: readonly Anchored[] | null = null;
  return {
    draw(checked, anchored, makeCards) {
      // The cards come to what has been painted long since.
      if (anchored !== painted) {
        painted = anchored;
        paint(anchored);
        margin.show(anchored);
      }
      cards ??= makeCards?.(host, { ...options, sight: { reveal, watchCutOff, tint } }) ?? null;
      cards?.present(checked, anchored);
    },
    show(mark) {
      cards?.show(mark);
      return cards !== null;
    },
    notesChanged: () => cards?.notesChanged(),
    keep() {
      // A page that removes the host takes the open card with it.
      if (host.keep()) cards?.close();
    },
    remove() {
      cards?.remove();
      margin.remove();
      host.remove();
      clearHighlights();
    },
  };
};
