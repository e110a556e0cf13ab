import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Anchored } from '../../lib/page/anchor.ts';
import { speakEnglish, speakWelsh } from '../language/axe.ts';
import {
  anchorAgain,
  anchored,
  CSS_OF_CARD,
  host,
  opened,
  overlay,
  paragraph,
  second,
  setUp,
  takeDown,
} from './laid.ts';

beforeEach(setUp);
afterEach(takeDown);

/** With all that it has to show unfolded. */
const open = async (mark: Anchored['mark']) => {
  overlay.show(mark, 'click', null);
  await expect.poll(() => overlay.card.querySelectorAll('.around').length).toBeGreaterThan(0);
  for (const details of overlay.card.querySelectorAll('details')) details.open = true;
  await new Promise(requestAnimationFrame);
};

describe.each([
  [320, 568],
  // A window of 640 × 480 at 200 %, and a phone on its side.
  [320, 240],
  [568, 320],
])('in a window of %i × %i', (width, height) => {
  test('everything on the unfolded card can be reached by scrolling it up and down', async () => {
    await page.viewport(width, height);
    await open(second());
    const { card } = overlay;
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
    expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
    const last = [...card.querySelectorAll('button')].at(-1);
    last?.focus();
    const { top, bottom } = last?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
    await page.viewport(414, 896);
  });

  test('what closes a card that was scrolled to its end stays in sight, where it was, and is not covered', async () => {
    await page.viewport(width, height);
    await open(second());
    const { card } = overlay;
    const close = card.querySelector('.close') as Element;
    const before = close.getBoundingClientRect();
    // At the card's corner, above its padding.
    expect(before.top - card.getBoundingClientRect().top).toBeLessThan(12);
    card.scrollTop = card.scrollHeight;
    await new Promise(requestAnimationFrame);
    expect(card.scrollTop).toBeGreaterThan(50);
    const after = close.getBoundingClientRect();
    expect([after.x, after.y]).toEqual([before.x, before.y]);
    const root = card.getRootNode() as ShadowRoot;
    const topmost = root.elementFromPoint(after.x + after.width / 2, after.y + after.height / 2);
    expect(topmost?.closest('.close')).toBe(close);
    await page.viewport(414, 896);
  });
});

test('what can be pressed on the card is at least 24 pixels high', async () => {
  await open(second());
  for (const element of overlay.card.querySelectorAll('button, summary, a'))
    expect(element.getBoundingClientRect().height, element.outerHTML.slice(0, 90)).toBeGreaterThanOrEqual(24);
});

describe('held in a hand', () => {
  const inHand = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled });
  const gap = document.createElement('div');
  beforeEach(async () => {
    await inHand(true);
    await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true);
    gap.style.height = '2000px';
    document.body.append(gap);
  });
  afterEach(async () => {
    await inHand(false);
    gap.remove();
    scrollTo(0, 0);
    await page.viewport(414, 896);
  });

  test('the card is a sheet at the foot of the window, and leaves the words in sight', async () => {
    await page.viewport(360, 640);
    await open(second());
    const { left, right, top, bottom } = overlay.card.getBoundingClientRect();
    expect([left, right, bottom]).toEqual([0, 360, 640]);
    expect(opened[0]?.getBoundingClientRect().bottom).toBeLessThan(top);
  });

  test('all that can be pressed on it is at least 44 pixels high', async () => {
    await page.viewport(360, 640);
    await open(second());
    const small = [...overlay.card.querySelectorAll('button, summary, a')].filter(
      (each) => each.getBoundingClientRect().height < 44,
    );
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 90))).toEqual([]);
  });

  test('whoever goes through the list with a keyboard has the card off the list', async () => {
    await page.viewport(360, 640);
    await expect.poll(() => host.root.querySelectorAll('nav button').length).toBeGreaterThan(1);
    host.root.querySelector<HTMLElement>('nav button')?.focus();
    await expect.poll(() => overlay.card.matches(':popover-open:not(.coming)')).toBe(true);
    const list = host.root.querySelector('nav')?.getBoundingClientRect();
    expect(overlay.card.getBoundingClientRect().bottom).toBeLessThanOrEqual(list?.top ?? 0);
  });

  test('words beneath the sheet are brought out from under it, once', async () => {
    await page.viewport(360, 640);
    paragraph.style.marginTop = '500px';
    await open(second());
    const { top } = overlay.card.getBoundingClientRect();
    expect(opened[0]?.getBoundingClientRect().bottom).toBeLessThan(top);
    scrollTo(0, 0);
    anchorAgain();
    await new Promise(requestAnimationFrame);
    expect(scrollY).toBe(0);
    paragraph.style.marginTop = '';
  });

  test('words at the end of the page, which cannot be brought out, have the sheet above them', async () => {
    await page.viewport(360, 640);
    gap.remove();
    paragraph.style.marginTop = '1500px';
    await open(second());
    const { top, bottom } = overlay.card.getBoundingClientRect();
    expect(top).toBe(0);
    expect(opened[0]?.getBoundingClientRect().top).toBeGreaterThan(bottom);
    paragraph.style.marginTop = '';
  });
});

describe('on an odd page', () => {
  const sheet = document.createElement('style');
  afterEach(() => sheet.remove());

  test("the page's rules reach neither host nor card", async () => {
    overlay.show(second(), 'click', null);
    await expect.poll(() => overlay.card.style.left).not.toBe('');
    const look = () => {
      const { width, fontSize, color, display } = getComputedStyle(overlay.card);
      return { width, fontSize, color, display, top: overlay.card.getBoundingClientRect().width };
    };
    const before = look();
    sheet.textContent =
      'html { font-size: 40px } * { all: unset; font-size: 3rem; color: red; --ink: red } div { display: none; opacity: 0; transform: scale(2) }';
    document.head.append(sheet);
    expect(look()).toEqual(before);
  });

  test('the card reads from left to right on a page that does not', async () => {
    sheet.textContent = 'html { direction: rtl }';
    document.head.append(sheet);
    expect(getComputedStyle(overlay.card).direction).toBe('ltr');
  });

  test('the card stands under its words on a page that zooms itself', async () => {
    await page.viewport(1000, 800);
    sheet.textContent = 'html { zoom: 2 }';
    document.head.append(sheet);
    overlay.show(second(), 'click', null);
    await expect.poll(() => overlay.card.style.left).not.toBe('');
    const below = overlay.card.getBoundingClientRect().top - (opened[0]?.getBoundingClientRect().bottom ?? 0);
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(20);
    await page.viewport(414, 896);
  });

  test.each([
    [320, 480],
    [500, 300],
  ])('the card stays inside a window of %i × %i', async (width, height) => {
    await page.viewport(width, height);
    for (const { mark } of anchored) {
      overlay.show(mark, 'click', null);
      await expect.poll(() => overlay.card.style.left).not.toBe('');
      await new Promise(requestAnimationFrame);
      const card = overlay.card.getBoundingClientRect();
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(innerWidth);
      expect(card.bottom).toBeLessThanOrEqual(innerHeight);
      overlay.close();
    }
    await page.viewport(414, 896);
  });
});

describe.each(['light', 'dark'])('in %s, axe finds nothing to complain of', (scheme) => {
  /** axe does not look into closed shadow roots: it gets the same markup and styles in the open. */
  const inTheOpen = async (part: HTMLElement): Promise<readonly string[]> => {
    const element = document.createElement('div');
    element.className = part.className;
    element.setAttribute('aria-label', part.getAttribute('aria-label') ?? 'part');
    element.setAttribute('role', part.getAttribute('role') ?? 'region');
    element.append(...[...part.cloneNode(true).childNodes]);
    element.style.colorScheme = scheme;
    for (const details of element.querySelectorAll('details')) details.open = true;
    const style = document.createElement('style');
    style.textContent = `${CSS_OF_CARD} 
      .card { position: static; animation: none }
      .list:not(:focus-within) { position: static; width: auto; max-height: none; clip-path: none }`;
    element.append(style);
    element.style.background = 'var(--paper)';
    document.body.append(element);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    element.remove();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test('on the card, unfolded', async () => {
    for (const { mark } of anchored) {
      await open(mark);
      expect(await inTheOpen(overlay.card)).toEqual([]);
    }
  });

  test('on the card in Welsh, unfolded', async () => {
    speakWelsh();
    await open(second());
    expect(await inTheOpen(overlay.card)).toEqual([]);
    speakEnglish();
  });

  test('on the list', async () => {
    const list = host.root.querySelector('nav')?.parentElement as HTMLElement;
    expect(await inTheOpen(list)).toEqual([]);
  });
});
