import { afterEach, beforeEach, expect, test } from 'vitest';
import { CSS_OF_CARD, host, overlay, second, setUp, takeDown } from './laid.ts';

beforeEach(setUp);
afterEach(takeDown);

test("a page that registers the names of the card's own properties does not change how the card looks", async () => {
  const lookOf = () => {
    const { color, backgroundColor, fontFamily } = getComputedStyle(host.root.querySelector('.sentence') as Element);
    const card = getComputedStyle(overlay.card);
    return [color, backgroundColor, fontFamily, card.backgroundColor, card.borderRadius, card.borderTopColor];
  };
  overlay.show(second(), 'click', null);
  await expect.poll(() => overlay.card.matches(':popover-open:not(.coming)')).toBe(true);
  const before = lookOf();
  // For good: no page can take a registration back.
  for (const name of new Set(CSS_OF_CARD.match(/--(?!ic-)[a-z-]+(?=:)/g)))
    CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'rgb(255, 0, 0)' });
  expect(lookOf()).toEqual(before);
});
