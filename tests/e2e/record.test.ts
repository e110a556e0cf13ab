import { expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { clickIn, textsOf } from './own.ts';
import { inEveryBrowser } from './session.ts';

const openRecord = async (browser: TestBrowser, hash = ''): Promise<void> => {
  // An address that differs in its hash alone would not load the page anew.
  await browser.openOwn('options.html');
  await browser.openOwn(`record.html${hash}`);
  await until('the record', async () => (await textsOf(browser, 'footer')).join().includes('Open Government Licence'));
};

const heading = async (browser: TestBrowser) => (await textsOf(browser, 'h2')).join();
/** A page that is just being left cannot be asked. */
const showing = (browser: TestBrowser, words: string) =>
  until(`'${words}'`, async () => (await heading(browser).catch(() => '')).includes(words));

inEveryBrowser((session) => {
  test('the record opens on the newest round, with every force and its grades', async () => {
    const { browser } = session();
    await openRecord(browser);
    expect(await heading(browser)).toBe('PEEL 2023/25: all forces, all areas');
    expect(await textsOf(browser, 'tbody th')).toHaveLength(43);
    expect(await browser.inOwn(() => document.querySelectorAll('td [data-grade="good"]').length)).toBeGreaterThan(20);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('the grades are read from the database that the background uses, and seed it where it is empty', async () => {
    const { browser } = session();
    await openRecord(browser, '#force=kent');
    const stored = await browser.inOwn(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('peelback-findings');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('findings').objectStore('findings').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
    expect(stored).toBeGreaterThan(1700);
  });

  test('a link leads to any view, and back and forward through them', async () => {
    const { browser } = session();
    await openRecord(browser, '#area=legitimacy&round=2016');
    await showing(browser, 'Legitimacy: all forces, PEEL 2016');
    await clickIn(browser, 'nav a', 'PEEL 2017');
    await showing(browser, 'Legitimacy: all forces, PEEL 2017');
    await clickIn(browser, 'nav a', 'Engage');
    await showing(browser, 'Forces in Engage');
    await browser.inOwn(() => history.back());
    await showing(browser, 'PEEL 2017');
    await browser.inOwn(() => history.forward());
    await showing(browser, 'Engage');
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('an address that leads nowhere says so and shows the start', async () => {
    const { browser } = session();
    await openRecord(browser, '#round=1999');
    expect((await textsOf(browser, '[role=alert]')).join()).toContain('leads to no view');
    expect(await heading(browser)).toContain('PEEL 2023/25');
  });

  test('the desk leads to it', async () => {
    const { browser } = session();
    await browser.openOwn('desk.html');
    await clickIn(browser, 'a', 'The official record');
    await showing(browser, 'PEEL 2023/25');
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('every job can be done with the keyboard alone', async () => {
    const { browser } = session();
    await openRecord(browser);

    await tabTo(browser, 'National counts');
    await browser.pressOwn('Enter');
    await showing(browser, 'PEEL 2023/25: national counts');

    await tabTo(browser, 'One area, as a map', 'Shift+Tab');
    await browser.pressOwn('Enter');
    await showing(browser, 'Preventing crime: all forces, PEEL 2023/25');
    await tabTo(browser, 'Northumbria');
    for (const key of ['ArrowDown', 'ArrowRight']) await browser.pressOwn(key);
    expect(await focusedText(browser)).toContain('Cleveland');
    await browser.pressOwn('Enter');
    await until('the details', async () => (await focusedText(browser)) === 'Cleveland Police: preventing crime');
    await browser.pressOwn('Escape');
    await until('the tile', async () => /^Cleveland(?! Police)/.test(await focusedText(browser)));

    await tabTo(browser, 'One force', 'Shift+Tab');
    await browser.pressOwn('Enter');
    await showing(browser, 'every inspection');
    await tabTo(browser, 'Avon and Somerset Police');
    await browser.pressOwn('k');
    await browser.pressOwn('Enter');
    await showing(browser, 'Kent Police: every inspection');

    await tabTo(browser, 'Force, area or grade');
    for (const key of 'legit') await browser.pressOwn(key);
    await until('one row', async () => (await textsOf(browser, 'tbody tr')).length === 1);
    await watchFiles(browser);
    await tabTo(browser, 'CSV');
    await browser.pressOwn('Enter');
    expect(await savedText(browser)).toContain('Kent Police,2018/19,legitimacy');

    await tabTo(browser, '2014');
    for (const key of ['ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft', 'Enter']) await browser.pressOwn(key);
    await until('the details', async () => (await focusedText(browser)) === 'Kent Police: legitimacy');
    expect((await textsOf(browser, 'aside')).join()).toContain('justiceinspectorates.gov.uk');
    await browser.pressOwn('Escape');
    await until('the cell', async () => (await focusedText(browser)).includes('outstanding'));
    expect(await browser.takeErrors()).toEqual([]);
  });
});

/** What the focus is on, in words: its text, its chosen option, or what its field asks for. */
const focusedText = (browser: TestBrowser): Promise<string> =>
  browser.inOwn(() => {
    const focus = document.activeElement;
    if (focus instanceof HTMLSelectElement) return focus.selectedOptions[0]?.text ?? '';
    if (focus instanceof HTMLInputElement) return focus.placeholder;
    return focus instanceof HTMLElement && focus !== document.body ? focus.innerText.trim() : '';
  });

/** Presses Tab until the focus is on these words. */
const tabTo = async (browser: TestBrowser, words: string, key = 'Tab'): Promise<void> => {
  for (let press = 0; press < 60; press++) {
    await browser.pressOwn(key);
    if ((await focusedText(browser)).startsWith(words)) return;
  }
  throw new Error(`Sixty times ${key} did not lead to '${words}'.`);
};

/** Catches the file that the page saves next, on its way to the downloads. */
const watchFiles = (browser: TestBrowser): Promise<void> =>
  browser.inOwn(() => {
    const keep = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => (document.documentElement.dataset.saved = text));
      return keep(blob);
    };
  });

const savedText = (browser: TestBrowser): Promise<string> =>
  until('the file', () => browser.inOwn(() => document.documentElement.dataset.saved ?? null));
