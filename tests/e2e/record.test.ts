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
const showing = (browser: TestBrowser, words: string) =>
  until(`'${words}'`, async () => (await heading(browser)).includes(words));

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
});
