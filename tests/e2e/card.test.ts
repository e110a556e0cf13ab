import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { DEMO, serveTwice, twinOf } from './fixtures.ts';
import { inEveryBrowser } from './session.ts';
import { buttonPlace, cardSentence, cardText, openCard, openCoverage, placeOf } from './sights.ts';

/** A claim of the demonstration that differs from the record. */
const WRONG = 'good at managing offenders';
const NOTHING = { x: 5, y: 5 };
const WINDOW = { width: 1280, height: 900, zoom: 1, isDark: false, isForced: false, isHeld: false, isPrinted: false };

inEveryBrowser((session) => {
  beforeAll(() => session().web.serve(DEMO.url, DEMO.html));
  beforeEach(() => openCoverage(session().browser, DEMO.url));

  test('printed, the page looks just as it does without Peelback', async () => {
    const { browser, web } = session();
    serveTwice(web, DEMO.url, DEMO.html);
    const picture = async (isPrinted: boolean): Promise<Buffer> => {
      await browser.inPage(() => scrollTo(0, 300));
      await browser.hover(NOTHING);
      await browser.showPrinted(isPrinted);
      const file = join(tmpdir(), `peelback-printed-${browser.name}.png`);
      await browser.screenshot(file);
      await browser.showPrinted(false);
      return readFileSync(file);
    };
    await browser.click(await placeOf(browser, WRONG));
    await openCard(browser);
    const [shown, printed] = [await picture(false), await picture(true)];
    await browser.open(twinOf(DEMO.url));
    const bare = await picture(true);
    expect(printed.equals(bare)).toBe(true);
    expect(shown.equals(bare)).toBe(false);
  });

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
      expect(await openCard(browser)).toContain('‘inadequate’ at managing offenders');
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
        const sentence = await cardSentence(browser);
        return sentence !== first && sentence;
      });
      expect(second).not.toBe(first);
      await browser.press('Enter');
      await until('the focus to be on the card', () => focusIsIn(browser, '[role="dialog"]'));
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
      expect(text).toContain('PEEL 2023/25');
      expect(text).toContain('12 March 2024');
      expect(links).toContain('https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/cambridgeshire-2023-25/');
      expect(links.every((link) => link.startsWith('https://'))).toBe(true);
    });

    test('shows the area over all inspections, and the areas that the article leaves out', async () => {
      const { browser } = session();
      await browser.click(await placeOf(browser, WRONG));
      await openCard(browser);
      const { history, strip } = await until('the record around the grade', () =>
        browser.inOverlay((overlay) => {
          const card = overlay?.querySelector('[role="dialog"]');
          for (const details of card?.querySelectorAll('details') ?? []) details.open = true;
          const rows = (list: string) =>
            [...(card?.querySelectorAll(list) ?? [])].map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim());
          const found = { history: rows('ol.around > li'), strip: rows('ul.around > li') };
          return found.history.length > 0 ? found : null;
        }),
      );
      expect(history.at(-1)).toBe('This article: 17 October 2024');
      expect(history.at(-2)).toMatch(/^PEEL 2023\/25 12 March 2024 inadequate .*current$/);
      expect(
        strip.filter((row) => row.includes('in the article')).map((row) => row.split(' in the article')[0]),
      ).toEqual(['Treating the public fairly', 'Responding to the public', 'Managing offenders and suspects']);
      expect(strip.length).toBeGreaterThan(5);
      expect(await browser.takeErrors()).toEqual([]);
    });

    test('keeps off the scroll bar of a narrow window', async () => {
      const { browser } = session();
      await browser.wear({ ...WINDOW, width: 320 });
      await browser.click(await placeOf(browser, WRONG));
      await openCard(browser);
      const room = await browser.inPage(() => document.documentElement.clientWidth);
      const right = await until('the card at its place', () =>
        browser.inOverlay((overlay) => {
          const card = overlay?.querySelector<HTMLElement>('[role="dialog"]:not(.coming)');
          return card?.style.left ? card.getBoundingClientRect().right : null;
        }),
      );
      await browser.wear(WINDOW);
      expect(right).toBeLessThanOrEqual(room);
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

/** Presses Tab until a finding has the focus, which is the last thing in the page's order, and waits for its card. */
const tabUntilCard = async (browser: TestBrowser): Promise<string> => {
  for (let presses = 0; presses < 40; presses++) {
    await browser.press('Tab');
    if (await focusIsIn(browser, 'nav button')) return until('the card', () => cardSentence(browser));
  }
  throw new Error('No card was reached by the keyboard.');
};

const focusIsIn = (browser: TestBrowser, place: string): Promise<boolean> =>
  browser.inOverlay((overlay, place) => overlay?.activeElement?.closest(place) != null, place);
