/** Kept free above and below: a sticky header or a bar of the site's may stand there. */
const EDGE = 80;
/** Pixels beside the words in which a card can be read: its two lines, and what keeps it off words and edge. */
const ROOM = 154;

/** How somebody came to words: a pointer passed or pressed them, the list's focus visits them, or they were asked for. */
export type By = 'hover' | 'click' | 'visit' | 'choice';

/**
 * Makes ready for a card beside these words; whether they are to be seen then. What leads to words scrolls to them, unless
 * they are in sight: at once, nothing here moves for show. Who asks for words that are folded away has them unfolded.
 */
export const reveal = ([range]: readonly Range[], by: By): boolean => {
  const element = range && elementOf(range);
  if (!element) return false;
  if (by === 'choice' && isHidden(range, element)) unfold(element);
  if (isHidden(range, element)) return false;
  if (by === 'visit' || by === 'choice') bringIntoView(range, element);
  if (by !== 'hover') makeRoom(range);
  return !isCutOff([range]);
};

/** Whether words are within a part of the page that scrolls, or shows no more than fits, and not in sight there. */
export const isCutOff = (ranges: readonly Range[]): boolean => ranges.length > 0 && ranges.every(isBeyondFrames);

const isBeyondFrames = (range: Range): boolean => {
  const words = range.getBoundingClientRect();
  return framesOf(elementOf(range)).some((frame) => {
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    return words.bottom <= top || words.top >= bottom || words.right <= left || words.left >= right;
  });
};

const elementOf = ({ commonAncestorContainer: node }: Range): Element | null =>
  node instanceof Element ? node : node.parentElement;

const unfold = (element: Element): void => {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.matches('details:not([open])')) each.setAttribute('open', '');
  }
};

/** Nowhere, or in what is folded to nothing. */
const isHidden = (range: Range, element: Element): boolean =>
  range.getClientRects().length === 0 ||
  !element.checkVisibility({ visibilityProperty: true }) ||
  framesOf(element).some(({ clientWidth, clientHeight }) => clientWidth === 0 || clientHeight === 0);

const bringIntoView = (range: Range, element: Element): void => {
  if (isInWindow(range) && !isCutOff([range])) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInWindow(range)) return;
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
};

const isInWindow = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= EDGE && bottom <= innerHeight - EDGE;
};

/** In a low window words in its middle leave a card no room on either side. */
const makeRoom = (range: Range): void => {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= ROOM || innerHeight - bottom >= ROOM) return;
  scrollBy({ top: top - Math.min(EDGE, innerHeight / 8), behavior: 'instant' });
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
