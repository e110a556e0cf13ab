import type { Anchored } from './anchor.ts';
import { BY_NEED, type Family } from './family.ts';
import type { Host } from './host.ts';
import css from './margin.css?inline';
import { SHAPES } from './shapes.ts';

/** Pixels: of a mark's side, and between the text and the mark. */
const SIZE = 12;
const GAP = 6;
/** Milliseconds without scrolling after which the lines that came into sight get their marks. */
const REST = 120;

/** Small marks beside the lines that hold underlined words, where the page leaves room for them. */
export interface Margin {
  /** Marks these instead, once the next frame is painted. */
  show(anchored: readonly Anchored[]): void;
  /** Leaves nothing behind. */
  remove(): void;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly family: Family;
}

/**
 * Only to look at: the list tells a screen reader the same, and the words themselves are what is pressed. The marks scroll
 * with the document; where something else scrolls they are taken away until it rests. Only lines in sight have one,
 * because only there can the browser tell what stands beside them.
 */
export const createMargin = (host: Host): Margin => {
  const layer = document.createElement('div');
  layer.className = 'margin';
  layer.ariaHidden = 'true';
  host.dress(css);
  host.root.append(layer);

  const ending = new AbortController();
  let present: readonly Anchored[] = [];
  let frame = 0;
  let painted: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let drawn = '';

  const draw = () => {
    const spots = spotsOf(present, host.root.host);
    const { left, top } = layer.getBoundingClientRect();
    // A page that zooms itself is measured in pixels of the window, but styled in its own.
    const zoom = layer.currentCSSZoom || 1;
    const places = spots.map(({ x, y, family }) => ({
      x: Math.round((x - left) / zoom),
      y: Math.round((y - top) / zoom),
      family,
    }));
    const now = JSON.stringify(places);
    if (now === drawn) return;
    drawn = now;
    // New ones each time: an element that moved would count as a shift of the page's layout.
    layer.replaceChildren(...places.map(drawing));
  };
  /** Behind the frame that paints the underlines: together they keep a slow page waiting. */
  const drawSoon = () => {
    frame ||= requestAnimationFrame(() => {
      painted = setTimeout(() => {
        frame = 0;
        draw();
      });
    });
  };
  const later = () => {
    clearTimeout(resting);
    resting = setTimeout(drawSoon, REST);
  };
  const scrolled = ({ target }: Event) => {
    if (present.length === 0) return;
    if (target !== document) {
      layer.replaceChildren();
      drawn = '';
    }
    later();
  };

  const passive = { passive: true, capture: true, signal: ending.signal };
  addEventListener('scroll', scrolled, passive);
  addEventListener('resize', later, passive);
  // Pictures and fonts that come late move the lines; a body as high as the window does not grow with what is in it.
  const watch = new ResizeObserver(drawSoon);
  const watchSizes = () => {
    for (const each of document.querySelectorAll('body, body > *')) watch.observe(each, { box: 'border-box' });
  };

  return {
    show(anchored) {
      present = anchored;
      watchSizes();
      drawSoon();
    },
    remove() {
      ending.abort();
      watch.disconnect();
      cancelAnimationFrame(frame);
      for (const timer of [painted, resting]) clearTimeout(timer);
      layer.remove();
    },
  };
};

/** Where marks have room, one a line: that of the words which most need a look. */
const spotsOf = (anchored: readonly Anchored[], own: Element): readonly Spot[] => {
  const spots = new Map<string, Spot>();
  for (const { mark, ranges } of [...anchored].sort(byNeed)) {
    const spot = spotBeside(ranges.at(-1), mark.family, own);
    if (spot) spots.set(`${spot.x} ${spot.y}`, spot);
  }
  return [...spots.values()];
};

/** The last one stays: what differs comes last. */
const byNeed = (a: Anchored, b: Anchored): number => BY_NEED.indexOf(a.mark.family) - BY_NEED.indexOf(b.mark.family);

/** Beside the column that the words' last line stands in, or null where that is out of sight or the place is taken. */
const spotBeside = (range: Range | undefined, family: Family, own: Element): Spot | null => {
  const line = range && [...range.getClientRects()].findLast(({ width }) => width > 0);
  if (!line || line.bottom < 0 || line.top > innerHeight) return null;
  const column = columnOf(range.endContainer);
  if (!column) return null;
  const { left, right } = column.getBoundingClientRect();
  const isLeftwards = getComputedStyle(column).direction === 'rtl';
  const x = isLeftwards ? left - GAP - SIZE : right + GAP;
  const y = line.top + line.height / 2 - SIZE / 2;
  return isSeen(line, column) && isFree(x, y, column, own) ? { x, y, family } : null;
};

/** What scrolls by itself may hold the line and not show it. */
const isSeen = ({ left, right, top, bottom }: DOMRect, column: Element): boolean =>
  document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).some((each) => column.contains(each));

/** The paragraph, cell or heading that the words are part of. */
const columnOf = (node: Node): Element | null => {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
};

/** Both ends lie in the window and on nothing but what the column itself lies in. */
const isFree = (x: number, y: number, column: Element, own: Element): boolean => {
  if (x < 0 || x + SIZE > document.documentElement.clientWidth) return false;
  return [x, x + SIZE].every((at) => {
    // Peelback's own card may be open there: it closes again.
    const there = document.elementsFromPoint(at, y + SIZE / 2).find((each) => each !== own);
    return there !== undefined && there !== column && there.contains(column);
  });
};

const SVG = 'http://www.w3.org/2000/svg';

const drawing = ({ x, y, family }: Spot): Element => {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[family]);
  svg.setAttribute('class', family);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.style.cssText = `left:${x}px;top:${y}px;width:${SIZE}px;height:${SIZE}px`;
  svg.append(path);
  return svg;
};
