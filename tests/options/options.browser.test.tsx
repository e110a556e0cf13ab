import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Options } from '../../components/options/options.tsx';
import { words } from '../../components/options/words.ts';
import { ok, problem, type Result } from '../../lib/result.ts';
import { fake } from '../popup/fake-browser.ts';
import '../../components/theme.css';
import '../../components/options/options.css';

vi.mock('wxt/browser', () => import('../popup/fake-browser.ts'));

const HELD = ok({ version: '0123456789abcdef', findings: 1778 });
const ADDED = '*://*.village-echo.example/*';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  fake.answers = {};
  fake.granted = [];
  document.documentElement.style.colorScheme = '';
});

const show = async (held: Result<unknown> = HELD): Promise<void> => {
  fake.answers['findings/status'] = held;
  fake.answers['findings/seed-again'] = held;
  render(<Options />, root);
  await expect.poll(() => root.innerText).not.toContain(words.loading);
};

describe.each(['light', 'dark'])('in %s, axe finds nothing to mend', (scheme) => {
  const violations = async (): Promise<readonly string[]> => {
    document.documentElement.style.colorScheme = scheme;
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test('in the options as they come', async () => {
    await show();
    expect(await violations()).toEqual([]);
  });

  test('with added sites and grades that could not be read', async () => {
    fake.granted = [ADDED, `*://*.${'a-long-name-'.repeat(4)}of-a-site.example/*`, '*://*/*'];
    await show(problem('unreadable', 'The file findings.csv is not there.'));
    await expect.poll(() => root.querySelectorAll('li').length).toBe(3);
    expect(await violations()).toEqual([]);
  });
});

test('nothing runs out of a page 320 pixels wide', async () => {
  await page.viewport(320, 640);
  fake.granted = [ADDED, `*://*.${'a-long-name-'.repeat(4)}of-a-site.example/*`];
  await show();
  await expect.poll(() => root.querySelectorAll('li').length).toBe(2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});

test('only added sites are listed, though Chrome names the manifest’s own patterns too', async () => {
  const own = ['*://*.bbc.co.uk/*', '*://*.bbc.co.uk/news/*', '*://news.kent.police.uk/*', '*://www.gov.uk/*'];
  fake.granted = [...own, '*://*.assets.gov.uk/*', ADDED];
  await show();
  await expect
    .poll(() => [...root.querySelectorAll('li span')].map(({ textContent }) => textContent))
    .toEqual(['assets.gov.uk', 'village-echo.example']);
});

test('a permission for every site is called that', async () => {
  fake.granted = ['*://*/*'];
  await show();
  await expect.element(page.getByRole('button', { name: words.removeSite(words.everySite) })).toBeVisible();
});

test('grades that were loaded again are said to be', async () => {
  await show();
  await page.getByRole('button', { name: words.seedAgain }).click();
  await expect.element(page.getByText(words.seeded)).toBeVisible();
});
