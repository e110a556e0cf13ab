import { beforeAll, describe, expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { aHugeArticle, everyPlane, withoutBody, withScript } from './hostile-pages.ts';
import { inEveryBrowser } from './session.ts';
import { checkedPage, openAfresh, underlined } from './sights.ts';

const at = (slug: string): string => `https://www.bbc.co.uk/news/a-hostile-page-that-${slug}`;

/** After whatever happened: the page answers, nothing was thrown, and the next article is read as ever. */
const goesOnAsEver = async (browser: TestBrowser): Promise<void> => {
  expect(await browser.inOverlay(() => 1 + 1)).toBe(2);
  expect(await browser.takeErrors()).toEqual([]);
  await openAfresh(browser, DEMO.url);
  const { claims } = await checkedPage(browser, DEMO.url);
  expect(claims.filter(({ verdict }) => verdict.kind === 'matches').length).toBeGreaterThan(3);
  expect(await browser.takeErrors()).toEqual([]);
};

inEveryBrowser((session) => {
  beforeAll(() => session().web.serve(DEMO.url, DEMO.html));

  const openHostile = async (slug: string, html: string): Promise<TestBrowser> => {
    const { browser, web } = session();
    web.serve(at(slug), html);
    await openAfresh(browser, at(slug));
    return browser;
  };

  describe('a page', () => {
    test('with no body is left as it is', async () => {
      const browser = await openHostile('has-no-body', withoutBody());
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await browser.inPage(() => document.body)).toBeNull();
      await goesOnAsEver(browser);
    });

    test('with 5 MB of text is answered, and stays in use meanwhile', async () => {
      const browser = await openHostile('is-very-long', withScript(aHugeArticle(5_000_000), clockStops));
      await checkedPage(browser, at('is-very-long'));
      const longest = await browser.inPage(() => Number(document.documentElement.dataset.longestStop));
      expect(longest).toBeLessThan(2000);
      await goesOnAsEver(browser);
    });

    test('with letters of every Unicode plane has its claims at the right words', async () => {
      const browser = await openHostile('speaks-in-tongues', everyPlane(DEMO.html));
      const { claims, monitoring } = await checkedPage(browser);
      const words = await until('underlines', async () => {
        const found = await underlined(browser);
        return found.length > 0 ? found : null;
      });
      expect([...claims, ...monitoring].map(({ quote }) => quote)).toEqual(expect.arrayContaining(words));
      expect(words).toContain('good at managing offenders');
      await goesOnAsEver(browser);
    });

    test('that redefines what scripts rely on is read all the same', async () => {
      const browser = await openHostile('redefines-everything', withScript(DEMO.html, redefineEverything));
      expect((await checkedPage(browser)).claims.length).toBeGreaterThan(5);
      // The page's own way to the registry is broken now; the way of the extension is not.
      await until('the list of findings', () =>
        browser.inOverlay((overlay) => (overlay?.querySelectorAll('nav li').length ?? 0) > 5),
      );
      await goesOnAsEver(browser);
    });

    test('that takes its words away while they are underlined has no underline left at other words', async () => {
      const browser = await openHostile('takes-words-away', DEMO.html);
      const { claims } = await checkedPage(browser);
      await until('underlines', async () => (await underlined(browser)).length > 0);
      await browser.inPage(() => {
        for (const paragraph of document.querySelectorAll('article p'))
          if (/Cambridgeshire|Staffordshire/.test(paragraph.textContent)) paragraph.remove();
      });
      await until(
        'the underlines to go',
        async () => !(await underlined(browser)).join().includes('managing offenders'),
      );
      const quotes = claims.map(({ quote }) => quote);
      expect((await underlined(browser)).filter((words) => !quotes.includes(words))).toEqual([]);
      await goesOnAsEver(browser);
    });

    test('that throws out what is added to it is not fought for ever', async () => {
      const browser = await openHostile('throws-things-out', withScript(DEMO.html, throwOutStrangers));
      await checkedPage(browser);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const before = await browser.inPage(() => Number(document.documentElement.dataset.thrown ?? 0));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await browser.inPage(() => Number(document.documentElement.dataset.thrown ?? 0))).toBe(before);
      await goesOnAsEver(browser);
    });
  });

  describe('the official record', () => {
    test('is there again after its database was deleted', async () => {
      const { browser } = session();
      await browser.inOwn(
        () =>
          new Promise((resolve) => {
            const asked = indexedDB.deleteDatabase('peelback-findings');
            asked.onsuccess = asked.onerror = asked.onblocked = () => resolve(null);
          }),
      );
      await goesOnAsEver(browser);
    });

    test('is mended after half of it was lost', async () => {
      const { browser } = session();
      await browser.inOwn(loseHalfTheFindings);
      await browser.stopBackground();
      await goesOnAsEver(browser);
    });
  });

  test.each([0, 30, 120])(
    'a background stopped %i ms after the page has loaded leaves nothing hanging',
    async (delay) => {
      const browser = await openHostile('outlives-its-background', aHugeArticle(200_000));
      await new Promise((resolve) => setTimeout(resolve, delay));
      await browser.stopBackground();
      await goesOnAsEver(browser);
    },
  );
});

const redefineEverything = () => {
  const broken = () => {
    throw new Error('redefined');
  };
  for (const prototype of [
    Array.prototype,
    String.prototype,
    Map.prototype,
    Promise.prototype,
    Node.prototype,
    Element.prototype,
    Document.prototype,
    Range.prototype,
  ]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name === 'constructor') continue;
      try {
        Object.defineProperty(prototype, name, { get: broken, configurable: true });
      } catch {}
    }
  }
};

/** Notes the longest time in which none of the page's own scripts could run. */
const clockStops = () => {
  const { dataset } = document.documentElement;
  let last = performance.now();
  dataset.longestStop = '0';
  setInterval(() => {
    dataset.longestStop = String(Math.max(Number(dataset.longestStop), Math.round(performance.now() - last)));
    last = performance.now();
  }, 5);
};

const throwOutStrangers = () => {
  new MutationObserver(() => {
    for (const child of document.documentElement.children) {
      if (child === document.head || child === document.body) continue;
      child.remove();
      const { dataset } = document.documentElement;
      dataset.thrown = String(Number(dataset.thrown ?? 0) + 1);
    }
  }).observe(document.documentElement, { childList: true });
};

const loseHalfTheFindings = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('peelback-findings');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const findings = opening.result.transaction('findings', 'readwrite').objectStore('findings');
      const keys = findings.getAllKeys();
      keys.onsuccess = () => {
        for (const key of keys.result.filter((_, place) => place % 2 === 0)) findings.delete(key);
      };
      findings.transaction.oncomplete = () => {
        opening.result.close();
        resolve(null);
      };
      findings.transaction.onerror = reject;
    };
  });
