import { expect, test, vi } from 'vitest';
import { hostPermissions } from '../lib/article/hosts.ts';
import { isListed, siteOf } from '../lib/sites.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getManifest: () => ({ host_permissions: hostPermissions() }) } },
}));

const isListedAt = (url: string): boolean | null => {
  const site = siteOf(url);
  return site && isListed(site);
};

test.each([
  ['https://www.bbc.co.uk/sport', true],
  ['https://premium.kentonline.co.uk/kent', true],
  ['https://www.gov.uk/government/news/x', true],
  ['https://democracy.leeds.gov.uk/minutes', false],
  ['https://example.org/', false],
  ['about:blank', null],
])('%s: came with the extension, %s', (url, listed) => {
  expect(isListedAt(url)).toBe(listed);
});
