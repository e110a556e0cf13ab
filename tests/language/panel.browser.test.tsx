import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkedTab, MANY, openPanel, root, setUp, takeDown } from '../panel/set-up.tsx';
import { speakEnglish, speakWelsh, violationsIn } from './axe.ts';

vi.mock('wxt/browser', () => import('../panel/fake-browser.ts'));

beforeEach(() => {
  setUp();
  speakWelsh();
});
afterEach(() => {
  takeDown();
  speakEnglish();
});

test.each(['light', 'dark'])('axe finds nothing to mend in the Welsh panel, in %s', async (scheme) => {
  openPanel(checkedTab(MANY));
  await expect.poll(() => root.innerText).toContain('Datganiadau');
  expect(await violationsIn(root, scheme)).toEqual([]);
});
