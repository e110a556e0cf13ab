import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { inEveryBrowser } from './session.ts';
import { buttonPlace, cardText, openCard, openCoverage, placeOf } from './sights.ts';

/** A claim of the demonstration that differs from the record. */
const WRONG = 'good at managing offenders';
const NOTHING = { x: 5, y: 5 };

inEveryBrowser((session) => {
  beforeAll(() => session().web.serve(DEMO.url, DEMO.html));
  beforeEach(() => openCoverage(session().browser, DEMO.url));

  describe('the card', () => {
    test('opens where the pointer rests, and goes when it leaves', async () => {
      const { browser } = session();
      await browser.hover(await placeOf(browser, WRONG));
      expect(await openCard(browser)).toContain('Differs from the official grade');
      await browser.hover(NOTHING);
      await until('the card to go', async () => (await cardText(browser)) === null);
    });

    test('opens at a click and stays until Escape', async () => {
      const { browser } = session();
      await browser.click(await placeOf(browser, WRONG));
      expect(await openCard(browser)).toContain("'inadequate' at managing offenders");
      await browser.hover(NOTHING);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await cardText(browser)).not.toBeNull();
      await browser.press('Escape');
      await until('the card to go', async () => (await cardText(browser)) === null);
    });

    test('is reached, walked and left by the keyboard alone', async () => {
      const { browser } = session();
      const first = await tabUntilCard(browser);
      await browser.press('Tab');
      const second = await until('the next card', async () => {
        const text = await cardText(browser);
        return text !== first && text;
      });
      expect(second).not.toBe(first);
      await browser.press('Enter');
      await until('the focus to be on the card', () => focusIsOnCard(browser));
      await browser.press('Escape');
      await until('the card to go', async () => (await cardText(browser)) === null);
    });

    test('says what the record is, where it comes from, and why', async () => {
      const { browser } = session();
      await browser.click(await placeOf(browser, WRONG));
      await openCard(browser);
      const { text, links } = await browser.inOverlay((overlay) => {
        const card = overlay?.querySelector<HTMLElement>('[role="dialog"]');
        for (const details of card?.querySelectorAll('details') ?? []) details.open = true;
        return {
          text: card?.innerText ?? '',
          links: [...(card?.querySelectorAll('a') ?? [])].map(({ href }) => href),
        };
      });
      expect(text).toContain('PEEL 2023-25');
      expect(text).toContain('12 March 2024');
      expect(links).toContain('https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/cambridgeshire-2023-25/');
      expect(links.every((link) => link.startsWith('https://'))).toBe(true);
    });

    test('is not lost when the page is scrolled to its end', async () => {
      const { browser } = session();
      await browser.click(await placeOf(browser, WRONG));
      await openCard(browser);
      await browser.inPage(() => scrollTo(0, document.body.scrollHeight));
      await buttonPlace(browser, 'Close');
      expect(await browser.takeErrors()).toEqual([]);
    });
  });
});

/** Presses Tab until a card is shown: the findings are the last thing in the page's order. */
const tabUntilCard = async (browser: TestBrowser): Promise<string> => {
  for (let presses = 0; presses < 40; presses++) {
    await browser.press('Tab');
    const text = await cardText(browser);
    if (text) return text;
  }
  throw new Error('No card was reached by the keyboard.');
};

const focusIsOnCard = (browser: TestBrowser): Promise<boolean> =>
  browser.inOverlay((overlay) => overlay?.activeElement?.closest('[role="dialog"]') != null);
