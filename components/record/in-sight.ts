/** Pixels that a cell keeps from the edge of what is seen of its table. */
const ROOM = 12;

/** Scrolls a cell of a table out from under the table's edges and headings; the page itself stays where it is. */
export const bringInSight = (cell: Element): void => {
  const scroller = cell.closest('.scroller');
  const corner = scroller?.querySelector('.corner')?.getBoundingClientRect();
  if (!scroller || !corner) return;
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  const edges = scroller.getBoundingClientRect();
  scroller.scrollBy({
    left: Math.max(0, right + ROOM - edges.right) || Math.min(0, left - ROOM - corner.right),
    top: Math.max(0, bottom + ROOM - edges.bottom) || Math.min(0, top - ROOM - corner.bottom),
    behavior: 'instant',
  });
};
