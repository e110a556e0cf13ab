import { expect, test } from 'vitest';
import { until } from './drivers/browser.ts';
import { chooseFile, enter, focusOn, openAnew, saying, tabTo } from './keys.ts';
import { inEveryBrowser } from './session.ts';

/** The options with keys alone, beside what `keyboard.test.ts` does there. */
inEveryBrowser((session) => {
  test('options: Welsh and back, dark and back; the focus stays where the choice was made', async () => {
    const { browser } = session();
    await openAnew(browser, 'desk.html');
    await browser.openOwn('options.html');
    await saying(browser, 'Cymraeg');
    await tabTo(browser, 'English');
    await browser.pressOwn('ArrowDown');
    await saying(browser, 'Dewisiadau Peelback', 'h1');
    await focusOn(browser, 'Cymraeg');
    await browser.pressOwn('ArrowUp');
    await saying(browser, 'Peelback options', 'h1');
    await tabTo(browser, 'As the system');
    for (const [key, theme] of [
      ['ArrowUp', 'dark'],
      ['ArrowDown', ''],
    ] as const) {
      await browser.pressOwn(key);
      await until(`the theme '${theme}'`, () => browser.inOwn(isDrawnIn, theme as string));
    }
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('options: plain underlines, a backup taken in, its hidden site shown, the restore undone, diagnostics copied', async () => {
    const { browser } = session();
    await openAnew(browser, 'desk.html');
    await browser.openOwn('options.html');
    await saying(browser, 'One plain line for all');
    await tabTo(browser, 'Told apart by their shape');
    await browser.pressOwn('ArrowDown');
    await focusOn(browser, 'One plain line for all');
    await tabTo(browser, 'Choose a backup to restore');
    await chooseFile(browser, {
      format: 'peelback',
      version: 1,
      made: '2026-11-24T03:00:00.000Z',
      settings: { theme: 'dark', marking: 'shapes' },
      hidden: ['village-echo.example'],
      sites: [],
      notebook: { version: 2, notes: [] },
    });
    await saying(browser, 'What this backup would change');
    await enter(browser, 'Restore');
    await saying(browser, 'Restored.');
    await saying(browser, 'village-echo.example');
    await enter(browser, 'Show highlights on village-echo.example again', 'Shift+Tab');
    await focusOn(browser, 'Sites without highlights');
    await until('the dark', () => browser.inOwn(isDrawnIn, 'dark'));
    await enter(browser, 'Undo the restore');
    await saying(browser, 'Everything is as it was before.');
    await until('the light', () => browser.inOwn(isDrawnIn, ''));
    await tabTo(browser, 'One plain line for all', 'Shift+Tab');
    await browser.pressOwn('ArrowUp');
    await tabTo(browser, 'Diagnostics to copy');
    await tabTo(browser, 'Copy');
    await browser.pressOwn('Enter');
    await saying(browser, 'Copied.');
    expect(await browser.takeErrors()).toEqual([]);
  });
});

/** Runs in the page: whether it is drawn in the theme chosen, or, where none is, in the system's. */
const isDrawnIn = (theme: string): boolean => document.documentElement.style.getPropertyValue('--ic-scheme') === theme;
