import { type Json, type TestBrowser, until } from './drivers/browser.ts';
import { textsOf } from './own.ts';

/** What somebody does who has no mouse, and what then has the focus. The functions that are handed to a browser stand alone. */

/** More stops than any place has between two things to do. */
const PATIENCE = 120;

/** Waits for words on the extension's own page. */
export const saying = (browser: TestBrowser, words: string, selector = 'body') =>
  until(`'${words}'`, async () => (await textsOf(browser, selector).catch(() => [])).join('\n').includes(words));
/** An address that differs in its hash alone would not load the page anew. */
export const openAnew = async (browser: TestBrowser, page: string): Promise<void> => {
  await browser.openOwn('options.html');
  await browser.openOwn(page);
};

/** The name of what has the focus on the extension's own page, in its shadow roots too; '' where nothing has. */
export const focusName = (browser: TestBrowser): Promise<string> =>
  browser.inOwn(() => {
    let focus = document.activeElement as HTMLInputElement | null;
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement as HTMLInputElement;
    if (!focus || focus === document.body) return '';
    return (focus.ariaLabel ?? focus.labels?.[0]?.innerText ?? focus.innerText ?? '').trim();
  });

/** Presses Tab until something of this name has the focus. */
export const tabTo = async (browser: TestBrowser, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < PATIENCE; presses++) {
    if ((await focusName(browser)).startsWith(name)) return;
    await browser.pressOwn(key);
  }
  throw new Error(`${key} does not lead to '${name}'.`);
};

/** Goes there and presses Enter. */
export const enter = async (browser: TestBrowser, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await tabTo(browser, name, key);
  await browser.pressOwn('Enter');
};

/** Presses Enter, and again where that led to nothing within three seconds: on a busy machine Firefox drops a key now and then. */
export const enterUntil = async (browser: TestBrowser, what: string, isDone: () => Promise<boolean>): Promise<void> => {
  for (let presses = 0; presses < 3; presses++) {
    await browser.pressOwn('Enter');
    if (await until(what, isDone, 3000).catch(() => false)) return;
  }
  throw new Error(`Enter does not lead to ${what}.`);
};

export const typeIn = async (browser: TestBrowser, text: string): Promise<void> => {
  for (const letter of text) await browser.pressOwn(letter);
};

/** Waits until something of this name has the focus. */
export const focusOn = (browser: TestBrowser, name: string): Promise<boolean> =>
  until(`the focus on '${name}'`, async () => (await focusName(browser)).startsWith(name));

/** The name of what has the focus in Peelback's own part of the news page; '' where nothing has. */
const focusInOverlay = (browser: TestBrowser): Promise<string> =>
  browser.inOverlay((overlay) => {
    const focus = overlay?.activeElement as HTMLElement | null | undefined;
    return focus?.ariaLabel ?? focus?.innerText.trim() ?? '';
  });

/** Waits until something of this name in Peelback's own part of the news page has the focus. */
export const focusOnPageOn = (browser: TestBrowser, name: string): Promise<boolean> =>
  until(`the focus on '${name}'`, async () => (await focusInOverlay(browser)).includes(name));

/** Presses Tab on the news page until something of this name in Peelback's own part has the focus. */
export const tabOnPageTo = async (browser: TestBrowser, name: string): Promise<void> => {
  for (let presses = 0; presses < PATIENCE; presses++) {
    if ((await focusInOverlay(browser)).includes(name)) return;
    await browser.press('Tab');
  }
  throw new Error(`Tab does not lead to '${name}' on the page.`);
};

/** Gives the page a file as the browser's own dialog would, which is not the page's to open here. */
export const chooseFile = (browser: TestBrowser, content: Json): Promise<void> =>
  browser.inOwn((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(content)], 'backup.json', { type: 'application/json' }));
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

/** Catches the files that the page saves, on their way to the downloads. */
export const watchFiles = (browser: TestBrowser): Promise<void> =>
  browser.inOwn(() => {
    const keep = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => (document.documentElement.dataset.saved = text));
      return keep(blob);
    };
  });

/** What was saved last. */
export const savedText = (browser: TestBrowser): Promise<string> =>
  until('the file', () => browser.inOwn(() => document.documentElement.dataset.saved ?? null));
