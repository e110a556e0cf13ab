import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { openAnew, saying } from './keys.ts';
import { BROWSERS, buildFolder, endSession, startSession } from './launch.ts';
import { clickIn, showOwn } from './own.ts';
import { openAfresh, tabState } from './sights.ts';

/** A build without its table of grades, in which no check can succeed until `mend` puts it back. */
const breakIts = (build: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'peelback-without-grades-'));
  cpSync(buildFolder(build), folder, { recursive: true });
  const [table, away] = [join(folder, 'dataset/findings.csv'), join(folder, 'away.csv')];
  renameSync(table, away);
  return { folder, mend: () => renameSync(away, table), remove: () => rmSync(folder, { recursive: true }) };
};

describe.each(BROWSERS)('$name', (tested) => {
  test('an article that could not be checked is said to be one, with what to do; checked again, it is listed', async () => {
    const { folder, mend, remove } = breakIts(tested.build);
    const session = await startSession({ ...tested, build: folder });
    try {
      const { browser, web } = session;
      web.serve(DEMO.url, DEMO.html);
      await openAfresh(browser, DEMO.url);
      await until('the failure', async () => (await tabState(browser)).status === 'failed');
      await openAnew(browser, `sidepanel.html?tab=${await browser.newsTabId()}`);
      await showOwn(browser);
      await saying(browser, 'Load the page again; if it happens again, the options have diagnostics to copy.', 'main');
      mend();
      await clickIn(browser, 'button', 'Check again');
      await saying(browser, 'statements compared', 'main');
      expect((await tabState(browser)).status).toBe('checked');
    } finally {
      await endSession(session);
      remove();
    }
  });
});
