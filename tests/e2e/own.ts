import { type Point, type TestBrowser, until } from './drivers/browser.ts';

/** What a person sees and does on the extension's own pages. */

export const textsOf = (browser: TestBrowser, selector: string): Promise<string[]> =>
  browser.inOwn(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText.trim()),
    selector,
  );

/** Waits for an element with these words to keep its place, and clicks in the middle of its first line. */
export const clickIn = async (browser: TestBrowser, selector: string, words: string): Promise<void> => {
  let before: Point | null = null;
  const place = await until(`${selector} named ${words}`, async () => {
    const now = await placeIn(browser, selector, words);
    const rests = now && before && now.x === before.x && now.y === before.y;
    before = now;
    return rests ? now : null;
  });
  await browser.clickOwn(place);
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
