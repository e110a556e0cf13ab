import { afterEach, beforeEach, expect, test } from 'vitest';
import { anchored, example, host, overlay, second, setUp, takeDown } from './laid.ts';

/** What is drawn in several tasks, so that a slow page waits for none of them long. */

beforeEach(setUp);
afterEach(takeDown);

test('a long list comes by and by, so that no task is long', async () => {
  const [first] = anchored;
  if (!first) throw new Error('Nothing is anchored.');
  const [quote] = first.mark.selectors;
  const markAt = (start: number) => ({
    ...first.mark,
    selectors: [quote, { ...first.mark.selectors[1], start, end: start + 1 }] as const,
  });
  const many = Array.from({ length: 45 }, (_, start) => ({ ...first, mark: markAt(start) }));
  const listed = () => host.root.querySelectorAll('nav li').length;
  overlay.list(example, many);
  expect(listed()).toBeLessThan(20);
  await expect.poll(listed).toBe(45);
  overlay.list(example, many.slice(1));
  await expect.poll(listed).toBe(44);
});

test('a card comes into sight over several tasks, and only where it belongs', async () => {
  const seen: string[] = [];
  const look = () => {
    const { visibility } = getComputedStyle(overlay.card);
    if (overlay.card.matches(':popover-open') && visibility === 'visible') seen.push(overlay.card.style.top);
    else if (seen.length === 0) setTimeout(look);
  };
  overlay.show(second(), 'click', null);
  expect(overlay.card.childElementCount).toBe(0);
  look();
  await expect.poll(() => seen).toHaveLength(1);
  expect(Number.parseFloat(seen[0] ?? '')).toBeGreaterThan(0);
});

test('a card that is closed while it comes stays away', async () => {
  overlay.show(second(), 'click', null);
  await new Promise((resolve) => setTimeout(resolve));
  overlay.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(overlay.card.matches(':popover-open')).toBe(false);
  expect(overlay.card.childElementCount).toBe(0);
});
