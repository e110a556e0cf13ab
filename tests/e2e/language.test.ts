import { beforeAll, describe, expect, test } from 'vitest';
import { type Point, type TestBrowser, until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { clickIn, textsOf } from './own.ts';
import { inEveryBrowser } from './session.ts';
import { buttonPlace, openCard, openCoverage, placeOf, underlined } from './sights.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** A claim of the demonstration that differs from the record. */
const WRONG = 'good at managing offenders';

const speakWelsh = async (browser: TestBrowser, language: 'cy' | 'en' = 'cy'): Promise<void> => {
  await browser.openOwn('options.html');
  await clickIn(browser, 'label', language === 'cy' ? 'Cymraeg' : 'English');
  const heading = language === 'cy' ? 'Dewisiadau Peelback' : 'Peelback options';
  await until(heading, async () => (await textsOf(browser, 'h1')).includes(heading));
};

/** What stands on a page of the extension that looks English and is not marked as such. */
const englishLeft = (browser: TestBrowser): Promise<string[]> =>
  browser.inOwn(() => {
    const ENGLISH =
      /\b(?:the|and|of|is|was|are|not|for|with|page|grades?|official|published|this|from|by|your|you|to|as|it|all|inspection|closed?|show|forces?|areas?)\b/i;
    const roots: (Document | ShadowRoot)[] = [document];
    for (const each of document.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
    return roots.flatMap((root) =>
      [...root.querySelectorAll<HTMLElement>('body *, section *')].flatMap((element) => {
        if (element.closest('[lang^="en"], script, style')) return [];
        const own = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : []));
        const told = ['aria-label', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []);
        return [...own, ...told].filter((text) =>
          ENGLISH.test(text.replace(/\b(?:City of London|Hampshire and Isle of Wight|\w+ and \w+|\w+-and-\w+)\b/g, '')),
        );
      }),
    );
  });

/** The place of a button once the card has come to rest: it is drawn again when more is known of the force. */
const restingButton = async (browser: TestBrowser, name: string): Promise<Point> => {
  let before: Point | null = null;
  return until(`the button '${name}' to rest`, async () => {
    const now = await buttonPlace(browser, name);
    const rests = before !== null && before.y === now.y;
    before = now;
    // Longer than the card takes to be drawn again.
    await new Promise((resolve) => setTimeout(resolve, 400));
    return rests ? now : null;
  });
};

/** What of the open card, unfolded, looks English and is not marked as such. */
const englishOnCard = (browser: TestBrowser): Promise<string[]> =>
  browser.inOverlay((overlay) => {
    const ENGLISH =
      /\b(?:the|and|of|is|was|not|for|official|published|this|from|by|your|it|all|inspection|areas?|record)\b/i;
    const card = overlay?.querySelector<HTMLElement>('[role="dialog"]');
    for (const details of card?.querySelectorAll('details') ?? []) details.open = true;
    return [...(card?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((element) => {
      if (element.closest('[lang^="en"]')) return [];
      const own = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : []));
      const told = ['aria-label', 'title'].flatMap((name) => element.getAttribute(name) ?? []);
      return [...own, ...told].filter((text) => ENGLISH.test(text));
    });
  });

const listName = (browser: TestBrowser) =>
  browser.inOverlay((overlay) => overlay?.querySelector('nav')?.getAttribute('aria-label'));

const cardLanguage = (browser: TestBrowser) =>
  browser.inOverlay((overlay) => overlay?.querySelector<HTMLElement>('[role="dialog"]')?.lang);

/** The places of the extension's own pages, with what shows that they have been drawn. */
const PLACES = [
  ['options.html', '.coverage td'],
  ['record.html', '.sheet td'],
  ['record.html#force=gwent', '.sheet td'],
  ['record.html#counts=2023-25', '.sheet td'],
  ['record.html#engage', '.sheet td'],
  ['desk.html#flags', 'td.record'],
  ['desk.html#snippets', '.state li'],
  ['welcome.html', '.beside > div'],
] as const;

inEveryBrowser((session) => {
  beforeAll(() => session().web.serve(DEMO.url, DEMO.html));

  test('a choice in the options changes the options, the card and its list at once, and back', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await browser.click(await placeOf(browser, WRONG));
    expect(await openCard(browser)).toContain('Differs from the official grade');
    await speakWelsh(browser);
    await until('the Welsh card', async () => (await openCard(browser)).includes('Yn wahanol i’r radd swyddogol'));
    const card = await openCard(browser);
    expect(card).toContain('Rhoddodd arolygwyr y radd ‘annigonol’ i Cambridgeshire Constabulary am reoli troseddwyr');
    expect(card).toContain('Fflagio');
    expect(await listName(browser)).toMatch(/^Peelback: \d+ honiad am raddau$/);
    expect(await cardLanguage(browser)).toBe('cy');

    await speakWelsh(browser, 'en');
    await until('the English card', async () => (await openCard(browser)).includes('Differs from the official grade'));
    expect(await openCard(browser)).toContain('Save snippet');
    expect(await openCard(browser)).not.toMatch(/Fflagio|swyddogol|Pam\?|radd /);
    expect(await listName(browser)).toMatch(/^Peelback: \d+ claims about grades$/);
    expect(await cardLanguage(browser)).toBe('en-GB');
    await browser.press('Escape');
    await browser.click(await placeOf(browser, WRONG));
    await until('the next English card', async () => /Save snippet/.test(await openCard(browser)));
    expect(await openCard(browser)).not.toMatch(/Fflagio|swyddogol|Pam\?|radd /);
    expect(await browser.takeErrors()).toEqual([]);
  });

  describe('in Welsh', () => {
    test('a page that is opened now is underlined, and its card speaks Welsh', async () => {
      const { browser } = session();
      await speakWelsh(browser);
      const { language, claims } = await openCoverage(browser, DEMO.url);
      expect(language).toBe('cy');
      expect(claims.every(({ verdict }) => verdict.language === 'cy')).toBe(true);
      await browser.click(await placeOf(browser, WRONG));
      await until('the Welsh card', async () => (await openCard(browser)).includes('Pam?'));
      await browser.click(await restingButton(browser, 'Fflagio'));
      await until('it to be flagged', async () => (await openCard(browser)).includes('Wedi’i fflagio.'));
      expect((await underlined(browser)).length).toBeGreaterThan(1);
      expect(await englishOnCard(browser)).toEqual([]);
    });

    test.each(PLACES)('%s is Welsh, and what is not is marked so', async (place, drawn) => {
      const { browser } = session();
      await browser.openOwn(place);
      await until(drawn, async () => (await textsOf(browser, drawn)).length > 0);
      expect(await browser.inOwn(() => document.documentElement.lang)).toBe('cy');
      expect(await englishLeft(browser)).toEqual([]);
    });

    test.each(['popup', 'sidepanel'])('the %s is Welsh', async (name) => {
      const { browser } = session();
      await openCoverage(browser, DEMO.url);
      const tabId = await browser.newsTabId();
      await browser.openOwn(`${name}.html?tab=${tabId}`);
      await until('a statement', async () => (await textsOf(browser, 'q')).length > 0);
      expect(await englishLeft(browser)).toEqual([]);
    });

    test.each([
      ['record.html', 'Cofnod Peelback'],
      ['options.html', 'Dewisiadau Peelback'],
      ['welcome.html', 'Mae Peelback yn barod'],
    ])('the title of %s follows', async (page, title) => {
      const { browser } = session();
      await browser.openOwn(page);
      await until('the title', async () => (await browser.inOwn(() => document.title)).endsWith(title));
      expect(await browser.takeErrors()).toEqual([]);
    });
  });

  test('each kind has a line of its own shape; one plain line for all is drawn on the pages that are open, and taken back', async () => {
    const { browser } = session();
    await speakWelsh(browser, 'en');
    await openCoverage(browser, DEMO.url);
    const lines = () =>
      browser.inPage(() =>
        ['ic-a', 'ic-b', 'ic-c', 'ic-d'].map((name) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.body, `::highlight(${name})`);
          return `${textDecorationLine} ${textDecorationStyle}`;
        }),
      );
    const shapes = ['underline solid', 'underline double', 'underline dashed', 'underline dotted'];
    expect(await lines()).toEqual(shapes);
    await browser.openOwn('options.html');
    await clickIn(browser, 'label', 'One plain line');
    await until('one shape', async () => (await lines()).every((line) => line === 'underline solid'));
    await clickIn(browser, 'label', 'Told apart');
    await until('the shapes as before', async () => (await lines()).join() === shapes.join());
  });

  test('a look that is chosen holds whatever the system says, on an open card too', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await browser.click(await placeOf(browser, WRONG));
    await openCard(browser);
    const onCard = () =>
      browser.inOverlay((overlay) => {
        const card = overlay?.querySelector('.card');
        return card ? getComputedStyle(card).colorScheme : '';
      });
    await browser.openOwn('options.html');
    for (const [name, scheme] of [
      ['Dark', 'dark'],
      ['Light', 'light'],
    ] as const) {
      await clickIn(browser, 'label', name);
      await until(scheme, () =>
        browser.inOwn((scheme) => getComputedStyle(document.documentElement).colorScheme === scheme, scheme),
      );
      await until(`a ${scheme} card`, async () => (await onCard()) === scheme);
    }
    await browser.inOwn(() => chrome.storage.local.remove(['theme', 'language', 'marking']));
  });
});
