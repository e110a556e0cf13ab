/** Where there was nothing to show, further looks, each this many milliseconds after the last: the body may come late. */
export const LATE: readonly number[] = [1000, 2000, 4000];
/** Clicks or scrolls after which a page is looked at again: 'Read more' brings the rest of an article. */
const ACTS = 5;

/** Reads a page again, but only where its words have changed: a few times, then after a person's acts, then never. */
export interface LaterLooks {
  /** `act`: a click where nothing is shown; where another address's article is, the window has to move. */
  start(text: string, asked: boolean, waits: readonly number[], act: 'click' | 'scrollend'): void;
  stop(): void;
  /** Another article: the acts count anew. */
  renew(): void;
}

/** `textNow`: the article's words as they are now. `read`: they are others than before. */
export const createLaterLooks = (
  textNow: () => string,
  read: (asked: boolean, furtherLooks: readonly number[]) => void,
  signal: AbortSignal,
): LaterLooks => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let acts = ACTS;
  /** What was begun in an earlier turn is over. */
  let turn = 0;
  const start: LaterLooks['start'] = (text, asked, [wait, ...waits], act) => {
    if (wait) {
      timer = setTimeout(() => {
        if (textNow() === text) start(text, asked, waits, act);
        else read(asked, waits);
      }, wait);
    } else if (acts-- > 0) {
      const mine = turn;
      const look = () => {
        if (turn === mine) start(text, asked, LATE, act);
      };
      addEventListener(act, look, { once: true, capture: true, signal });
    }
  };
  return {
    start,
    stop() {
      clearTimeout(timer);
      turn++;
    },
    renew() {
      acts = ACTS;
    },
  };
};
