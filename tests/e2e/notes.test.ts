import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { clickIn, textsOf } from './own.ts';
import { inEveryBrowser } from './session.ts';
import { buttonPlace, checkedPage, openCard, openCoverage, placeOf, underlined } from './sights.ts';

const WRONG = 'good at managing offenders';
const FOLDED = 'https://www.bbc.co.uk/news/uk-england-cambridgeshire-66000042';
const RIGHT = 'outstanding at preventing crime';

inEveryBrowser((session) => {
  beforeAll(() => session().web.serve(DEMO.url, DEMO.html));
  beforeEach(async () => {
    const { browser } = session();
    await browser.openOwn('options.html');
    await openCoverage(browser, DEMO.url);
  });

  test('the popup lists the claims in reading order and jumps to the one that is chosen', async () => {
    const { browser } = session();
    await browser.openOwn(`popup.html?tab=${await browser.newsTabId()}`);
    const { claims } = await checkedPage(browser);
    await until('the list', async () => (await textsOf(browser, 'ol q')).length > 0);
    expect(await textsOf(browser, 'ol q')).toEqual(claims.map(({ quote }) => quote));
    await clickIn(browser, 'button', WRONG);
    expect(await openCard(browser)).toContain('Differs from the official grade');
  });

  test('the words of a claim that is chosen are unfolded, or said to be hidden', async () => {
    const { browser, web } = session();
    const paragraph = /<p>[^<]*good at managing offenders.*?<\/p>/s;
    expect(DEMO.html).toMatch(paragraph);
    const folded = DEMO.html.replace(paragraph, '<details open><summary>In detail</summary>$&</details>');
    web.serve(FOLDED, folded);
    for (const [hide, told] of [
      [() => document.querySelector('details')?.removeAttribute('open'), false],
      [() => document.querySelector('details')?.style.setProperty('display', 'none'), true],
    ] as const) {
      await browser.openOwn('options.html');
      await openCoverage(browser, FOLDED);
      await browser.inPage(hide);
      await browser.openOwn(`popup.html?tab=${await browser.newsTabId()}`);
      await until('the list', async () => (await textsOf(browser, 'ol q')).length > 0);
      await clickIn(browser, 'button', WRONG);
      expect((await openCard(browser)).includes('These words are hidden on the page now.')).toBe(told);
      expect(await browser.inPage(() => document.querySelector('details')?.open)).toBe(true);
    }
  });

  test('the popup offers to check a page that is not coverage', async () => {
    const { browser, web } = session();
    web.serve('https://www.bbc.co.uk/weather/articles/a-dull-day-again', '<h1>Rain</h1><p>It will rain in Kent.</p>');
    const tabId = await browser.newsTabId();
    await browser.open('https://www.bbc.co.uk/weather/articles/a-dull-day-again');
    await browser.openOwn(`popup.html?tab=${tabId}`);
    await until('the offer', async () => (await textsOf(browser, 'button')).includes('Check this page'));
    await clickIn(browser, 'button', 'Check this page');
    await until('the answer', async () => /not coverage/.test((await textsOf(browser, 'main')).join(' ')));
    expect(await underlined(browser)).toEqual([]);
  });

  test('a flag and a snippet from the card land on the desk and can be exported', async () => {
    const { browser } = session();
    await press(browser, WRONG, 'Flag', 'Flagged.');
    await browser.press('Escape');
    await press(browser, RIGHT, 'Save snippet', 'Saved.');

    await browser.openOwn('desk.html#flags');
    await until('the flag', async () => (await textsOf(browser, 'main')).join(' ').includes(WRONG));
    expect(await exported(browser, 'CSV')).toContain('Cambridgeshire');
    expect(JSON.parse(await exported(browser, 'ClaimReview draft'))).toBeTruthy();

    await browser.openOwn('desk.html#snippets');
    await until('the snippet', async () => (await textsOf(browser, 'main')).join(' ').includes(RIGHT));
    expect(await exported(browser, 'RIS')).toContain('TY  - NEWS');
    expect(await exported(browser, 'Markdown')).toContain('Borsetshire Echo');

    const backup = JSON.parse(await exported(browser, 'Back up the notebook'));
    expect(JSON.stringify(backup)).toContain(WRONG);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('the flag stands on the card when the page is opened again, and can be taken back there', async () => {
    const { browser } = session();
    await browser.click(await placeOf(browser, WRONG));
    await until('the flag', async () => (await openCard(browser)).includes('Flagged.'));
    await browser.click(await buttonPlace(browser, 'Undo'));
    await buttonPlace(browser, 'Flag');
  });
});

/** Opens a claim's card, presses one of its buttons, and waits for it to say that it is done. */
const press = async (browser: TestBrowser, claim: string, button: string, done: string): Promise<void> => {
  await browser.click(await placeOf(browser, claim));
  await openCard(browser);
  await browser.click(await buttonPlace(browser, button));
  await until(`'${done}'`, async () => (await openCard(browser)).includes(done));
};

/** What a button of the desk saves to a file. The file is caught on its way to the downloads. */
const exported = async (browser: TestBrowser, button: string): Promise<string> => {
  await browser.inOwn(() => {
    const keep = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => (document.documentElement.dataset.exported = text));
      return keep(blob);
    };
    delete document.documentElement.dataset.exported;
  });
  await clickIn(browser, 'button', button);
  return until('the file', () => browser.inOwn(() => document.documentElement.dataset.exported ?? null));
};
