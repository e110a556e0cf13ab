import { describe, expect, test, vi } from 'vitest';
import { HOSTS, hostPermissions } from '../lib/article/hosts.ts';
import { hostsNamed, isListed, siteOf } from '../lib/sites.ts';

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

describe('a listed site is found', () => {
  const found = (text: string) => hostsNamed(text, HOSTS).map(({ host }) => host);

  test.each([
    'kentonline.co.uk',
    'KentOnline.co.uk ',
    'www.kentonline.co.uk',
    'http://kentonline.co.uk',
    'HTTPS://WWW.KENTONLINE.CO.UK',
    'kentonline.co.uk/kent',
    'https://www.kentonline.co.uk/news/x?a=1#b',
    'https://premium.kentonline.co.uk/kent',
    'www.kentonline.co.uk:443/',
    'www.kentonline',
    'https://www.kentonline',
    'https://kentonl',
    'Kent Online',
    'kentonline',
  ])('by %j', (text) => {
    expect(found(text)).toContain('kentonline.co.uk');
  });

  test.each([
    ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
    ['bbc', 'bbc.com'],
    ['https://www.gov.uk/government/news/x', 'gov.uk'],
  ])('by %j: %s', (text, host) => {
    expect(found(text)).toContain(host);
  });

  test.each([
    '',
    '  ',
    'https://',
    'www.',
    'https://democracy.leeds.gov.uk/minutes',
    'https://notkentonline.example/kentonline.co.uk',
  ])('none by %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
