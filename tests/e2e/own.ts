import { type Point, type TestBrowser, until } from './drivers/browser.ts';

/** What a person sees and does on the extension's own pages. */

/** Puts it on show by a key that does nothing: Firefox lets a page that is not on show wait for seconds. */
export const showOwn = (browser: TestBrowser): Promise<void> => browser.pressOwn('Shift');

export const textsOf = (browser: TestBrowser, selector: string): Promise<string[]> =>
  browser.inOwn(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText.trim()),
    selector,
  );

/**
 * Waits for an element with these words to keep its place, and clicks in the middle of its first line. A page that moves
 * it away under the pointer is clicked again, and knows nothing of the click that missed.
 */
export const clickIn = async (browser: TestBrowser, selector: string, words: string): Promise<void> => {
  await until(`a click on ${selector} named ${words}`, async () => {
    const place = await restingPlace(browser, selector, words);
    await browser.inOwn(watchClick, selector, words);
    await browser.clickOwn(place);
    // A page that the click has closed or left was hit.
    return (await browser.inOwn(() => document.documentElement.dataset.click).catch(() => null)) !== 'missed';
  });
};

const watchClick = (selector: string, words: string): void => {
  const { dataset } = document.documentElement;
  delete dataset.click;
  const look = (event: MouseEvent) => {
    const hit = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (hit?.innerText.includes(words)) return;
    dataset.click = 'missed';
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  addEventListener('click', look, { capture: true, once: true });
};

const restingPlace = (browser: TestBrowser, selector: string, words: string): Promise<Point> => {
  let before: Point | null = null;
  return until(`${selector} named ${words}`, async () => {
    const now = await placeIn(browser, selector, words);
    const rests = now && before && now.x === before.x && now.y === before.y;
    before = now;
    return rests ? now : null;
  });
};

const placeIn = (browser: TestBrowser, selector: string, words: string): Promise<Point | null> =>
  browser.inOwn(
    (selector, words) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const found = all.find((each) => each.innerText.includes(words));
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getClientRects()[0];
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    selector,
    words,
  );
