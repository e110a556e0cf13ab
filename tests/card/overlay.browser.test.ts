import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Ask } from '../../components/card/actions.tsx';
import cardCss from '../../components/card/card.css?inline';
import { createOverlay, type Overlay } from '../../components/card/overlay.tsx';
import { followPointer } from '../../components/card/pointer.ts';
import themeCss from '../../components/theme.css?inline';
import type { Anchored } from '../../lib/page/anchor.ts';
import { createHost, type Host } from '../../lib/page/host.ts';
import { marksOf } from '../../lib/page/mark.ts';
import { checked, claim, official, TEXT, verdict } from './examples.ts';

const differs = verdict({ kind: 'differs', official: official({ force: 'essex', grade: 'good' }) });
const current = official({ round: '2023-25', grade: 'inadequate', published: '2024-05-02', kind: 'news' });
const example = checked({
  claims: [
    claim('good at preventing crime', { verdict: verdict({ superseded: true, current }) }),
    claim('inadequate at investigating crime', { force: 'essex', grade: 'inadequate', verdict: differs }),
    claim('inadequate at investigating crime', { force: 'surrey', grade: 'inadequate', verdict: differs }),
  ],
});

const paragraph = document.createElement('p');
const link = document.createElement('a');
let host: Host;
let overlay: Overlay;
let anchored: readonly Anchored[];
let ending: AbortController;
let opened: readonly Range[];
const silent: Ask = async () => ({ ok: true, value: null }) as never;

beforeEach(() => {
  paragraph.textContent = TEXT;
  link.href = '#top';
  link.textContent = 'A link of the page';
  document.body.append(link, paragraph);
  host = createHost(themeCss + cardCss);
  ending = new AbortController();
  overlay = createOverlay(host.root, { ask: silent, onOpen: (_, ranges) => (opened = ranges) });
  anchored = anchorAll();
  opened = [];
  overlay.list(example, anchored);
  followPointer(overlay, () => anchored, ending.signal);
});
afterEach(() => {
  ending.abort();
  overlay.clear();
  host.remove();
  paragraph.remove();
  link.remove();
});

const anchorAll = (): readonly Anchored[] =>
  marksOf(example).map((mark) => {
    const node = paragraph.firstChild as Text;
    const range = document.createRange();
    const { start, end } = mark.selectors[1];
    range.setStart(node, start);
    range.setEnd(node, end);
    return { mark, ranges: [range], text: String(range), passageStands: () => true };
  });

const second = () => anchored[1]?.mark as Anchored['mark'];
const isOpen = () => overlay.card.matches(':popover-open');
const focused = () => host.root.activeElement?.textContent ?? '';

describe('by keyboard', () => {
  beforeEach(() => link.focus());

  test('Tab reaches every finding and shows its card', async () => {
    await userEvent.keyboard('{Tab}');
    expect(focused()).toContain('good at preventing crime');
    expect(overlay.card.textContent).toContain('Was right until May 2024');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toContain('inadequate at investigating crime');
    expect(overlay.card.querySelectorAll('section')).toHaveLength(2);
    expect(opened.map(String)).toEqual(['inadequate at investigating crime']);
  });

  test('Enter goes into the card, Escape closes it and gives the focus back', async () => {
    await userEvent.keyboard('{Tab}{Enter}');
    expect(host.root.activeElement).toBe(overlay.card);
    await userEvent.keyboard('{Tab}');
    expect(host.root.activeElement?.getAttribute('aria-label')).toBe('Close');
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(focused()).toContain('good at preventing crime');
  });

  test('the list is in sight only while the focus is in it', async () => {
    const list = host.root.querySelector('nav') as HTMLElement;
    expect(list.getBoundingClientRect().width).toBe(1);
    await userEvent.keyboard('{Tab}');
    expect(list.getBoundingClientRect().width).toBeGreaterThan(200);
  });

  test('a card opened from the list leaves the focused finding in sight', async () => {
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => overlay.card.style.top).not.toBe('');
    const finding = host.root.activeElement?.getBoundingClientRect();
    const card = overlay.card.getBoundingClientRect();
    expect(card.bottom <= (finding?.top ?? 0) || card.top >= (finding?.bottom ?? 0)).toBe(true);
  });

  test("keys typed on the card are not the page's", async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    document.addEventListener('keydown', heard);
    await userEvent.keyboard('{Tab}f');
    document.removeEventListener('keydown', heard);
    // The Tab itself was pressed on the page's link.
    expect(heard.mock.calls.map(([{ key }]) => key)).not.toContain('f');
  });
});

describe('by pointer', () => {
  const middle = () => {
    const range = anchored[0]?.ranges[0] ?? document.createRange();
    const { left, top, width, height } = range.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
  };
  const move = (place: { clientX: number; clientY: number }, target: Element = paragraph) =>
    target.dispatchEvent(new PointerEvent('pointermove', { ...place, bubbles: true, pointerType: 'mouse' }));
  const away = { clientX: 1, clientY: 1 };

  test('resting on the words opens the card, leaving them closes it', async () => {
    move(middle());
    await expect.poll(isOpen).toBe(true);
    move(away, document.body);
    await expect.poll(isOpen).toBe(false);
    expect(opened).toEqual([]);
  });

  test('passing over the words opens nothing', async () => {
    move(middle());
    await new Promise((resolve) => setTimeout(resolve, 120));
    move(away, document.body);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isOpen()).toBe(false);
  });

  test('the card stays while the pointer is on it', async () => {
    move(middle());
    await expect.poll(() => overlay.card.getBoundingClientRect().width).toBeGreaterThan(100);
    const { left, top } = overlay.card.getBoundingClientRect();
    move({ clientX: left + 20, clientY: top + 20 }, document.documentElement);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(isOpen()).toBe(true);
  });

  test('a click on the words opens a card that stays, a click elsewhere closes it', async () => {
    const click = { bubbles: true, detail: 1 };
    paragraph.dispatchEvent(new MouseEvent('click', { ...middle(), ...click }));
    expect(isOpen()).toBe(true);
    move(away, document.body);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(isOpen()).toBe(true);
    document.body.dispatchEvent(new MouseEvent('click', { ...away, ...click }));
    expect(isOpen()).toBe(false);
  });

  test('Escape closes a card wherever the focus is, and the page does not hear that', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    link.focus();
    overlay.show(second(), 'click', null);
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
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

test('an open card stays when its article is checked again, and closes when its words are no longer claimed', () => {
  overlay.show(second(), 'click', null);
  anchored = anchorAll();
  overlay.list(example, anchored);
  expect(overlay.open?.mark).toBe(second());
  expect(isOpen()).toBe(true);

  overlay.list(example, anchored.slice(0, 1));
  expect(isOpen()).toBe(false);
});

test('a finding whose words are gone is listed as such', () => {
  overlay.list(
    example,
    anchored.map((each) => ({ ...each, ranges: [] })),
  );
  expect(host.root.querySelector('nav')?.textContent).toContain('No longer on this page');
});

test('clearing leaves nothing in the shadow root', () => {
  overlay.show(second(), 'click', null);
  overlay.clear();
  expect(host.root.querySelectorAll('*')).toHaveLength(0);
});

test('a host that the page removes comes back, but not for ever', () => {
  const element = host.root.host;
  for (let turn = 0; turn < 40; turn++) {
    element.remove();
    host.keep();
  }
  expect(element.isConnected).toBe(false);
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
    style.textContent = `${themeCss}${cardCss} 
      .card { position: static; animation: none }
      .list:not(:focus-within) { position: static; width: auto; height: auto; clip-path: none }`;
    element.append(style);
    element.style.background = 'var(--paper)';
    document.body.append(element);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    element.remove();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test('on the card, unfolded', async () => {
    for (const { mark } of anchored) {
      overlay.show(mark, 'click', null);
      expect(await inTheOpen(overlay.card)).toEqual([]);
    }
  });

  test('on the list', async () => {
    const list = host.root.querySelector('nav')?.parentElement as HTMLElement;
    expect(await inTheOpen(list)).toEqual([]);
  });
});
