import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Note } from '../../lib/notebook/note.ts';
import { type Selected, type TestBrowser, until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { textsOf } from './own.ts';
import { inEveryBrowser } from './session.ts';
import { openAfresh, openCoverage, tabState, underlined } from './sights.ts';

const FLAG = 'flag-selection';
const SNIPPET = 'save-selection';

const PLAIN = {
  url: 'https://village-diary.example/the-fair',
  html: `<!doctype html><html lang="en"><title>The fair</title><h1>The fair</h1>
    <p>Rain kept the crowds away. <b>A goose won first prize</b>, as it does most years.</p></html>`,
};
const FRAMED = {
  url: 'https://village-diary.example/with-a-frame',
  html: `<!doctype html><html lang="en"><title>A page with a frame</title><h1>Below is a frame</h1>
    <iframe src="https://village-diary.example/the-fair" width="600" height="300"></iframe></html>`,
};

inEveryBrowser((session) => {
  beforeAll(() => {
    for (const { url, html } of [DEMO, PLAIN, FRAMED]) session().web.serve(url, html);
  });
  beforeEach(() => session().browser.openOwn('options.html'));

  test('a passage of coverage is flagged with its place and all that is known of the article', async () => {
    const { browser } = session();
    const { claims } = await openCoverage(browser, DEMO.url);
    const words = 'inspectors';
    await browser.chooseFromMenu(FLAG, await select(browser, 'article p', words));
    const note = await keptNote(browser, words);

    expect(note).toMatchObject({ kind: 'flag', claim: null });
    expect(note.article).toMatchObject({ url: DEMO.url, outlet: { value: 'The Borsetshire Echo' } });
    expect(note.article.title?.value).toBeTruthy();
    expect(note.article.published?.value).toMatch(/^\d{4}-\d\d-\d\d/);
    const [quote, position] = note.selectors;
    expect(quote.prefix.length + quote.suffix.length).toBeGreaterThan(30);
    expect(position.end - position.start).toBe(words.length);

    // It is confirmed on the button, which then counts the claims again; the page stays as it was.
    await until('the confirmation', async () => (await browser.badge()) === '✓');
    await until('the count', async () => (await browser.badge()) === String(claims.length));
    expect((await tabState(browser)).status).toBe('checked');
    expect((await underlined(browser)).length).toBeGreaterThan(0);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('a passage of any other page is saved with its place, and the page is left as it was', async () => {
    const { browser } = session();
    await openAfresh(browser, PLAIN.url);
    const words = 'A goose won first prize';
    await browser.chooseFromMenu(SNIPPET, await select(browser, 'b', words));
    const note = await keptNote(browser, words);

    expect(note).toMatchObject({ kind: 'snippet', claim: null, quote: words });
    expect(note.article).toMatchObject({ url: PLAIN.url, title: { value: 'The fair' } });
    expect(note.selectors[0]).toMatchObject({ exact: words });
    expect(await underlined(browser)).toEqual([]);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('a passage in a frame is saved with its words and the page that a person sees', async () => {
    const { browser } = session();
    await openAfresh(browser, FRAMED.url);
    const words = 'as it does most years';
    await browser.chooseFromMenu(SNIPPET, await select(browser, 'p', words, PLAIN.url));
    const note = await keptNote(browser, words);

    expect(note).toMatchObject({ kind: 'snippet', quote: words });
    expect(note.article).toMatchObject({ url: FRAMED.url, title: { value: 'A page with a frame' } });
    expect(note.selectors[0]).toMatchObject({ exact: words });
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('what was kept from the menu is on the desk', async () => {
    const { browser } = session();
    await browser.openOwn('desk.html#snippets');
    await until('the snippets', async () =>
      (await textsOf(browser, 'main')).join().includes('A goose won first prize'),
    );
    await browser.openOwn('desk.html#flags');
    await until('the flag', async () => (await textsOf(browser, 'blockquote')).join().includes('inspectors'));
  });

  test('a click on the menu wakes a background that was stopped', async () => {
    const { browser } = session();
    await openAfresh(browser, PLAIN.url);
    await browser.stopBackground();
    const words = 'Rain kept the crowds away';
    await browser.chooseFromMenu(FLAG, await select(browser, 'p', words));
    expect(await keptNote(browser, words)).toMatchObject({ kind: 'flag', article: { url: PLAIN.url } });
  });
});

/** Selects words in an element of the page, or of the frame that shows `frame`. */
const select = async (
  browser: TestBrowser,
  selector: string,
  text: string,
  frame: string | null = null,
): Promise<Selected> => {
  const at = await browser.inPage(
    (selector, text, framed) => {
      const frame = framed ? document.querySelector('iframe') : null;
      const inside = frame?.contentDocument ?? document;
      const texts = [...inside.querySelectorAll(selector)].flatMap((element) => [...element.childNodes]);
      const node = texts.find(
        (each) => each instanceof (inside.defaultView as typeof globalThis & Window).Text && each.data.includes(text),
      ) as Text;
      const range = inside.createRange();
      const start = node.data.indexOf(text);
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const selection = inside.defaultView?.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      const words = range.getClientRects()[0] as DOMRect;
      const around = frame?.getBoundingClientRect();
      return {
        x: words.left + words.width / 2 + (around?.left ?? 0),
        y: words.top + words.height / 2 + (around?.top ?? 0),
      };
    },
    selector,
    text,
    frame !== null,
  );
  return { text, at, frame };
};

/** The note of these words, once the notebook has it. */
const keptNote = (browser: TestBrowser, quote: string): Promise<Note> =>
  until('the note', async () => (await notes(browser)).find((note) => note.quote === quote) ?? null);

const notes = (browser: TestBrowser): Promise<Note[]> =>
  browser.inOwn(async () => {
    // To open a database that is not there would make one.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'peelback-notebook')) return [];
    return new Promise<Note[]>((resolve, reject) => {
      const opening = indexedDB.open('peelback-notebook');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const asked = opening.result.transaction('notes').objectStore('notes').getAll();
        asked.onerror = reject;
        asked.onsuccess = () => {
          opening.result.close();
          resolve(asked.result);
        };
      };
    });
  });
