/** Kept free above and below: a sticky header or a bar of the site's may stand there. */
const EDGE = 80;
/** Pixels beside the words in which a card can be read: its two lines, and what keeps it off words and edge. */
const ROOM = 154;
/** Higher windows have that on one side of any few lines. */
const LOW = 420;

/** How somebody came to words: a pointer passed or pressed them, the list's focus visits them, or they were asked for. */
export type By = 'hover' | 'click' | 'visit' | 'choice';

/**
 * Makes ready for a card beside these words; whether they are to be seen then. What leads to words scrolls to them, unless
 * they are in sight: at once, nothing here moves for show. Who asks for words that are folded away has them unfolded. Of
 * words that the pointer is on little is asked: a slow page is kept waiting for every answer.
 */
export const reveal = (ranges: readonly Range[], by: By): boolean => {
  const [range] = ranges;
  const element = range && elementOf(range);
  if (!element) return false;
  const isLed = by === 'visit' || by === 'choice';
  if (isLed && isHidden(element)) {
    if (by === 'choice') unfold(element);
    if (isHidden(element)) return false;
  }
  if (isLed) bringIntoView(range, element);
  if (by !== 'hover') makeRoom(range);
  return !isLed || !watchCutOff([range])();
};

/**
 * Answers, whenever it is asked, whether words are within a part of the page that scrolls, or shows no more than fits, and
 * not in sight there; or a spot on them is not, as beyond an ellipsis.
 */
export const watchCutOff = (ranges: readonly Range[], spot?: DOMRect): (() => boolean) => {
  const framed = ranges.map((range) => ({ range, frames: framesOf(elementOf(range)) }));
  return () =>
    framed.length > 0 &&
    framed.every(({ range, frames }) => frames.some((frame) => !meet(spot ?? range.getBoundingClientRect(), frame)));
};

const meet = (words: DOMRect, frame: Element): boolean => {
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  return words.bottom > top && words.top < bottom && words.right > left && words.left < right;
};

/** The element that a range stands in. */
export const elementOf = ({ commonAncestorContainer: node }: Range): Element | null =>
  node instanceof Element ? node : node.parentElement;

const unfold = (element: Element): void => {
  for (let each = closedAround(element); each; each = closedAround(each)) each.open = true;
};

const closedAround = (element: Element) => element.closest<HTMLDetailsElement>('details:not([open])');

/** Nowhere, or in what is folded to nothing. */
const isHidden = (element: Element): boolean =>
  !element.checkVisibility({ visibilityProperty: true }) ||
  framesOf(element).some(({ clientWidth, clientHeight }) => clientWidth === 0 || clientHeight === 0);

const bringIntoView = (range: Range, element: Element): void => {
  if (isInWindow(range) && !watchCutOff([range])()) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInWindow(range)) return;
  scrollUpTo(innerHeight / 3, range);
};

const scrollUpTo = (place: number, range: Range): void =>
  scrollBy({ top: range.getBoundingClientRect().top - place, behavior: 'instant' });

const isInWindow = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= EDGE && bottom <= innerHeight - EDGE;
};

/** In a low window words in its middle leave a card no room on either side. */
const makeRoom = (range: Range): void => {
  if (innerHeight > LOW) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < ROOM && innerHeight - bottom < ROOM) scrollUpTo(innerHeight / 8, range);
};

/** The elements around one that show no more of it than fits in them. The window scrolls for itself. */
const framesOf = (element: Element | null): readonly Element[] => {
  const frames: Element[] = [];
  /** What is put in a place of its own is held only by what that place is reckoned from. */
  let isPlaced = false;
  for (let each = element; each && each !== document.body; each = each.parentElement) {
    const { position, overflow, display } = getComputedStyle(each);
    if (isPlaced && position === 'static') continue;
    if (overflow !== 'visible' && !/^(?:inline|contents)$/.test(display)) frames.push(each);
    if (position === 'fixed') break;
    isPlaced = position === 'absolute';
  }
  return frames;
};
