import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  anchorAgain,
  anchored,
  example,
  host,
  link,
  opened,
  overlay,
  paragraph,
  second,
  setUp,
  takeDown,
} from './laid.ts';

beforeEach(setUp);
afterEach(takeDown);

/** Runs on before the next frame is drawn: what is to be seen in it has its place by then. */
const painted = () => new Promise(requestAnimationFrame);
const isOpen = () => overlay.card.matches(':popover-open:not(.coming)');
/** A card comes into sight over several tasks. */
const come = () => expect.poll(isOpen).toBe(true);
const focused = () => host.root.activeElement?.textContent ?? '';

describe('by keyboard', () => {
  beforeEach(async () => {
    // The findings come by and by.
    await expect.poll(() => host.root.querySelectorAll('nav button')).toHaveLength(2);
    link.focus();
  });

  test('Tab reaches every finding and shows its card', async () => {
    await userEvent.keyboard('{Tab}');
    expect(focused()).toContain('good at preventing crime');
    await expect.poll(isOpen).toBe(true);
    expect(overlay.card.textContent).toContain('Was right until May 2024');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toContain('inadequate at investigating crime');
    await expect.poll(() => overlay.card.querySelectorAll('section')).toHaveLength(2);
    expect(opened.map(String)).toEqual(['inadequate at investigating crime']);
  });

  test('Enter goes into the card, Escape closes it and gives the focus back', async () => {
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => host.root.activeElement).toBe(overlay.card);
    await userEvent.keyboard('{Tab}');
    expect(host.root.activeElement?.getAttribute('aria-label')).toBe('Close');
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(focused()).toContain('good at preventing crime');
  });

  test('the list is in sight only while the focus is in it', async () => {
    const list = host.root.querySelector('nav') as HTMLElement;
    const before = list.getBoundingClientRect();
    expect(getComputedStyle(list).clipPath).toBe('inset(50%)');
    expect(document.elementFromPoint(before.x + 20, before.y + 20)).not.toBe(host.root.host);
    await userEvent.keyboard('{Tab}');
    expect(getComputedStyle(list).clipPath).toBe('none');
    // Laid out beforehand: a slow processor has nothing to do when the focus comes.
    expect(list.getBoundingClientRect()).toEqual(before);
  });

  test('the list scrolls in the colours of the card, also on a dark screen', async () => {
    overlay.show(second(), 'click', null);
    const list = host.root.querySelector('nav') as HTMLElement;
    expect(getComputedStyle(list).scrollbarColor).not.toBe('auto');
    expect(getComputedStyle(list).scrollbarColor).toBe(getComputedStyle(overlay.card).scrollbarColor);
  });

  test('a card opened from the list leaves the focused finding in sight', async () => {
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => overlay.card.style.top).not.toBe('');
    const finding = host.root.activeElement?.getBoundingClientRect();
    const card = overlay.card.getBoundingClientRect();
    expect(card.bottom <= (finding?.top ?? 0) || card.top >= (finding?.bottom ?? 0)).toBe(true);
  });

  test.each([300, 360, 420])(
    'in a window %i pixels high the card keeps off the list, also when the page is read again',
    async (height) => {
      await page.viewport(640, height);
      for (const top of [8, 120, height - 60]) {
        paragraph.style.cssText = `position: absolute; top: ${top}px`;
        link.focus();
        await userEvent.keyboard('{Tab}');
        await expect.poll(isOpen).toBe(true);
        anchorAgain();
        await new Promise(requestAnimationFrame);
        const list = host.root.querySelector('nav')?.getBoundingClientRect() as DOMRect;
        expect(overlay.card.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.top);
        expect(overlay.card.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
        overlay.close();
      }
      paragraph.style.cssText = '';
      await page.viewport(414, 896);
    },
  );

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
    await come();
    await painted();
    const { left, top } = overlay.card.getBoundingClientRect();
    move({ clientX: left + 20, clientY: top + 20 }, document.documentElement);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(isOpen()).toBe(true);
  });

  test('a click on the words opens a card that stays, a click elsewhere closes it', async () => {
    const click = { bubbles: true, detail: 1 };
    paragraph.dispatchEvent(new MouseEvent('click', { ...middle(), ...click }));
    await come();
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

test('a card leaves the whole of words over two lines in sight', async () => {
  paragraph.style.width = '170px';
  overlay.show(second(), 'click', null);
  await come();
  await painted();
  const words = opened[0]?.getBoundingClientRect() as DOMRect;
  const card = overlay.card.getBoundingClientRect();
  paragraph.style.width = '';
  expect(words.height).toBeGreaterThan(30);
  expect(card.top >= words.bottom || card.bottom <= words.top).toBe(true);
});

test('an open card stays when its article is checked again, and closes when its words are no longer claimed', async () => {
  overlay.show(second(), 'click', null);
  await come();
  anchorAgain();
  expect(overlay.open?.mark).toBe(second());
  expect(isOpen()).toBe(true);

  overlay.list(example, anchored.slice(0, 1));
  expect(isOpen()).toBe(false);
});

test('an open card, and the focus in it, outlives a page that renders its words anew; where they stay away it goes', async () => {
  overlay.show(second(), 'choice', null);
  await expect.poll(() => host.root.activeElement).toBe(overlay.card);
  const gone = anchored.map((each) => ({ ...each, ranges: [] }));
  overlay.list(example, gone);
  expect(opened).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  anchorAgain();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isOpen()).toBe(true);
  expect(host.root.activeElement).toBe(overlay.card);
  expect(opened.map(String)).toEqual(['inadequate at investigating crime']);

  overlay.list(example, gone);
  await expect.poll(isOpen).toBe(false);
});

test('words that are not to be seen any more leave the card where it was', async () => {
  overlay.show(second(), 'click', null);
  await come();
  await painted();
  const before = overlay.card.getBoundingClientRect();
  paragraph.style.display = 'none';
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const after = overlay.card.getBoundingClientRect();
  paragraph.style.display = '';
  expect([after.x, after.y]).toEqual([before.x, before.y]);
});

test.each([20, 60, 120])('in a window with no room beside words at %i pixels the card is within it', async (top) => {
  await page.viewport(320, 200);
  paragraph.style.cssText = `position: absolute; top: ${top}px`;
  overlay.show(second(), 'click', null);
  await come();
  await painted();
  const card = overlay.card.getBoundingClientRect();
  paragraph.style.cssText = '';
  await page.viewport(414, 896);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.bottom).toBeLessThanOrEqual(200);
});

test('Escape closes the card and not the dialog that it was opened on; one that came over the card goes with it', async () => {
  const dialog = document.createElement('dialog');
  dialog.textContent = 'Subscribe';
  document.body.append(dialog);
  dialog.show();
  overlay.show(second(), 'click', null);
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.body.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  dialog.close();
  overlay.show(second(), 'click', null);
  dialog.showModal();
  await userEvent.keyboard('{Escape}');
  expect([isOpen(), dialog.open]).toEqual([false, false]);
  dialog.remove();
});

test('a finding whose words are gone is listed as such', async () => {
  overlay.list(
    example,
    anchored.map((each) => ({ ...each, ranges: [] })),
  );
  await expect.poll(() => host.root.querySelector('nav')?.textContent).toContain('No longer on this page');
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
