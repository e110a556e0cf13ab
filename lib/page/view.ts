/** Kept free above and below: a sticky header or a bar of the site's may stand there. */
const EDGE = 80;

/** Scrolls words into the middle of the window, unless they are in it already. At once: nothing here moves for show. */
export const bringIntoView = ([range]: readonly Range[]): void => {
  const element = range?.startContainer.parentElement;
  const line = range?.getClientRects()[0];
  // What is folded away stands nowhere.
  if (!range || !element || !line || (isInWindow(range) && isShown(line, element))) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInWindow(range)) return;
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
};

const isInWindow = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= EDGE && bottom <= innerHeight - EDGE;
};

/** What scrolls by itself may hold the line and not show it. */
const isShown = ({ left, top, width, height }: DOMRect, element: Element): boolean =>
  document.elementsFromPoint(left + width / 2, top + height / 2).includes(element);
