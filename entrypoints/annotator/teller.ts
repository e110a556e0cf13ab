import type { Ask } from '../../components/card/actions.tsx';
import type { ShownItems } from '../../lib/messages.ts';

/** Milliseconds without a change before it is told: a page that re-renders ten times a second is not reported each time. */
const REST = 150;

const NOTHING: ShownItems = { open: [], lost: [] };

/** Tells the background which items have their card open and which have lost their words, where that has changed. */
export class Teller {
  private readonly ask: Ask;
  private told: ShownItems = NOTHING;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask) {
    this.ask = ask;
  }

  tell(shown: ShownItems): void {
    clearTimeout(this.waiting);
    if (isSame(shown, this.told)) return;
    this.waiting = setTimeout(() => {
      this.told = shown;
      void this.ask({ type: 'page/shown', ...shown });
    }, REST);
  }

  /** The article was checked anew: the background has forgotten what it was told of the last one. */
  startAnew(): void {
    this.stop();
    this.told = NOTHING;
  }

  stop(): void {
    clearTimeout(this.waiting);
  }
}

const isSame = (a: ShownItems, b: ShownItems): boolean => `${a.open}|${a.lost}` === `${b.open}|${b.lost}`;
