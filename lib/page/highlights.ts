import type { Anchored } from './anchor.ts';
import { BY_NEED, type Family } from './family.ts';

/**
 * The page can read the registry's names, so they say nothing about Peelback.
 * `highlights.css` styles them; the background puts it into the page with `scripting.insertCSS`.
 */
export const HIGHLIGHT_NAMES: Readonly<Record<Family | 'open', string>> = {
  agrees: 'ic-a',
  differs: 'ic-b',
  partly: 'ic-c',
  information: 'ic-d',
  open: 'ic-e',
};

/** Underlines the marks whose words are on the page, each in its family's style. Replaces what was underlined. */
export const paint = (anchored: readonly Pick<Anchored, 'mark' | 'ranges'>[]): void => {
  for (const [need, family] of BY_NEED.entries()) {
    const ranges = anchored.flatMap(({ mark, ranges }) => (mark.family === family ? ranges : []));
    put(HIGHLIGHT_NAMES[family], ranges, need);
  }
};

/** Tints the words whose card is open; none when none is. */
export const tint = (ranges: readonly Range[]): void => put(HIGHLIGHT_NAMES.open, ranges, -1);

/** Leaves nothing behind. */
export const clearHighlights = (): void => {
  for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
};

const put = (name: string, ranges: readonly Range[], priority: number): void => {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
};
