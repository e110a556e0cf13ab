import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anchorAgain, opened, overlay, paragraph, second, setUp, takeDown } from './laid.ts';

beforeEach(setUp);
afterEach(takeDown);

describe('words that a finding of the list leads to', () => {
  test('are scrolled into sight where a part of the page that scrolls by itself does not show them', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'height: 120px; overflow: auto';
    const before = document.createElement('div');
    before.style.height = '300px';
    document.body.append(box);
    box.append(before, paragraph);
    anchorAgain();
    overlay.show(second(), 'visit', null);
    await expect.poll(() => overlay.card.matches(':popover-open:not(.coming)')).toBe(true);
    const words = opened[0]?.getBoundingClientRect();
    const part = box.getBoundingClientRect();
    box.remove();
    expect(words?.top).toBeGreaterThanOrEqual(part.top);
    expect(words?.bottom).toBeLessThanOrEqual(part.bottom);
  });

  test('do not move the page where it has folded them away', () => {
    paragraph.style.display = 'none';
    const below = document.createElement('div');
    below.style.height = '3000px';
    document.body.append(below);
    scrollTo(0, 700);
    const before = scrollY;
    overlay.show(second(), 'visit', null);
    const after = scrollY;
    below.remove();
    paragraph.style.display = '';
    expect(before).toBe(700);
    expect(after).toBe(before);
  });
});
