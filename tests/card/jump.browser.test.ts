import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { anchorAgain, host, opened, overlay, paragraph, second, setUp, takeDown } from './laid.ts';

const HIDDEN = 'These words are hidden on the page now.';
const come = () => expect.poll(() => overlay.card.matches(':popover-open:not(.coming)')).toBe(true);
const painted = () => new Promise(requestAnimationFrame);

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
    await come();
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

  test('are shown where they stand in details that are closed, and nothing is unfolded on the way past them', async () => {
    const details = document.createElement('details');
    document.body.append(details);
    details.append(paragraph);
    anchorAgain();
    overlay.show(second(), 'visit', null);
    await come();
    const passing = [details.open, overlay.card.textContent?.includes(HIDDEN)];
    overlay.show(second(), 'choice', null);
    await come();
    await painted();
    const words = opened[0]?.getBoundingClientRect();
    const card = overlay.card.getBoundingClientRect();
    const chosen = [details.open, overlay.card.textContent?.includes(HIDDEN)];
    document.body.append(paragraph);
    details.remove();
    expect([passing, chosen]).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(card.top).toBeCloseTo((words?.bottom ?? 0) + 6, 0);
  });

  test.each([
    ['display: none', ''],
    ['visibility: hidden', ''],
    ['', 'max-height: 0; overflow: hidden'],
    ['', 'height: 30px; overflow: clip'],
  ])('have a card in the middle that says so where nobody can see them: %s%s', async (own, around) => {
    const box = document.createElement('div');
    box.innerHTML = '<p>Other words.</p><p>And others.</p>';
    document.body.append(box);
    box.append(paragraph);
    anchorAgain();
    paragraph.style.cssText = own;
    box.style.cssText = around;
    overlay.show(second(), 'choice', null);
    await come();
    await painted();
    const { left, right, top, bottom } = overlay.card.getBoundingClientRect();
    document.body.append(paragraph);
    box.remove();
    paragraph.style.cssText = '';
    expect(overlay.card.textContent).toContain(HIDDEN);
    expect(left - (innerWidth - right)).toBeCloseTo(0, 0);
    expect([top > innerHeight / 5, bottom < innerHeight, getComputedStyle(overlay.card).clipPath]).toEqual([
      true,
      true,
      'none',
    ]);
  });
});

describe('words in a part of the page that scrolls', () => {
  const box = document.createElement('div');
  beforeEach(async () => {
    box.style.cssText = 'height: 120px; overflow: auto; margin-top: 200px';
    box.innerHTML = '<p>Words before.</p>';
    const rest = document.createElement('div');
    rest.style.height = '900px';
    document.body.append(box);
    box.append(paragraph, rest);
    anchorAgain();
  });
  afterEach(() => {
    document.body.append(paragraph);
    box.remove();
  });
  const scroll = async (top: number) => {
    box.scrollTop = top;
    await painted();
    await painted();
  };
  const isSeen = () => getComputedStyle(overlay.card).clipPath === 'none';

  test('take their card out of sight with them, and back', async () => {
    overlay.show(second(), 'click', null);
    await come();
    const before = overlay.card.getBoundingClientRect().top;
    const seen: boolean[] = [];
    for (const top of [10, 300, 0]) {
      await scroll(top);
      seen.push(isSeen());
    }
    expect(seen).toEqual([true, false, true]);
    expect(overlay.card.getBoundingClientRect().top).toBeCloseTo(before, 0);
  });

  test('leave a card that has the focus where it was', async () => {
    overlay.show(second(), 'choice', null);
    await come();
    await expect.poll(() => host.root.activeElement).toBe(overlay.card);
    await scroll(300);
    const { top, bottom } = overlay.card.getBoundingClientRect();
    expect([isSeen(), top >= 0, bottom <= innerHeight]).toEqual([true, true, true]);
  });

  test('and what is put over it are not taken for cut off', async () => {
    paragraph.style.cssText = 'position: absolute; top: 500px; margin: 0';
    overlay.show(second(), 'click', null);
    await come();
    await painted();
    const seen = isSeen();
    paragraph.style.cssText = '';
    expect(seen).toBe(true);
  });
});

describe('in a window of 320 by 256 pixels', () => {
  const below = document.createElement('div');
  beforeEach(async () => {
    await page.viewport(320, 256);
    below.style.height = '3000px';
    document.body.append(below);
  });
  afterEach(async () => {
    paragraph.style.cssText = '';
    below.remove();
    scrollTo(0, 0);
    await page.viewport(414, 896);
  });

  test.each(
    (['hover', 'click', 'choice'] as const).flatMap((by) => [8, 60, 100, 130, 200].map((top) => [by, top] as const)),
  )('the card leaves words in sight that somebody came to by %s at %i pixels', async (by, top) => {
    paragraph.style.cssText = `margin: 0; padding-top: ${top}px`;
    overlay.show(second(), by, null);
    await come();
    await painted();
    const words = opened[0]?.getBoundingClientRect() as DOMRect;
    const card = overlay.card.getBoundingClientRect();
    expect(card.top >= words.bottom || card.bottom <= words.top).toBe(true);
    expect([card.top >= 0, card.bottom <= 256, card.height >= 50]).toEqual([true, true, true]);
    if (by !== 'hover') expect(Math.round(card.height)).toBeGreaterThanOrEqual(140);
    if (by === 'choice') expect([words.top >= 0, words.bottom <= 256]).toEqual([true, true]);
  });

  test('the card leaves both the words and the list in sight', async () => {
    paragraph.style.cssText = 'margin: 0; padding-top: 600px';
    const button = () => host.root.querySelectorAll('button')[1];
    await expect.poll(button).toBeTruthy();
    button()?.focus();
    await come();
    await painted();
    const words = opened[0]?.getBoundingClientRect() as DOMRect;
    const card = overlay.card.getBoundingClientRect();
    const list = host.root.querySelector('nav')?.getBoundingClientRect() as DOMRect;
    expect(card.bottom <= words.top || card.top >= words.bottom).toBe(true);
    expect([words.top >= 0, card.top >= 0, card.bottom <= list.top, words.bottom <= list.top]).not.toContain(false);
    expect(card.height).toBeGreaterThan(56);
  });
});
