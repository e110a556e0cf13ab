/** Kept free above and below: a sticky header or a bar of the site's may stand there. */
const EDGE = 80;

/** Scrolls words into the middle of the window, unless they are in it already. At once: nothing here moves for show. */
export const bringIntoView = ([range]: readonly Range[]): void => {
  if (!range || isInView(range)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isInView(range)) return;
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
};

const isInView = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= EDGE && bottom <= innerHeight - EDGE;
};
