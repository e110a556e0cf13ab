import { describe, expect, test } from 'vitest';
import {
  HOST_GROUPS,
  HOSTS,
  hostPermissions,
  isListedHost,
  listedHostSchema,
  matchPatterns,
} from '../../lib/article/hosts.ts';

const names = HOSTS.map(({ host }) => host);

test('the list is long enough to be of use, and every group has entries', () => {
  expect(HOSTS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(HOSTS.map(({ group }) => group))).toEqual(new Set(HOST_GROUPS));
});

test('hosts are sorted, so that a new one has one place, and none is there twice', () => {
  expect(names).toEqual([...new Set(names)].sort());
});

test('no entry is already covered by another', () => {
  const whole = HOSTS.filter(({ paths }) => !paths).map(({ host }) => host);
  expect(names.filter((name) => whole.some((host) => name.endsWith(`.${host}`)))).toEqual([]);
});

test.each([
  ['www in front', { host: 'www.example.co.uk' }],
  ['a scheme', { host: 'https://example.co.uk' }],
  ['a path in the host', { host: 'example.co.uk/news' }],
  ['upper case', { host: 'Example.co.uk' }],
  ['a trailing dot', { host: 'example.co.uk.' }],
  ['a wildcard', { host: '*.example.co.uk' }],
  ['a path without its star', { host: 'example.co.uk', paths: ['/news'] }],
  ['no paths in paths', { host: 'example.co.uk', paths: [] }],
  ['a group of its own', { host: 'example.co.uk', group: 'mine' }],
  ['a field nobody reads', { host: 'example.co.uk', note: 'good' }],
])('an entry with %s is refused', (_, change) => {
  const entry = { host: 'example.co.uk', name: 'Example', group: 'local' };
  expect(listedHostSchema.safeParse(entry).success).toBe(true);
  expect(listedHostSchema.safeParse({ ...entry, ...change }).success).toBe(false);
});

test('patterns are ones that both browsers take', () => {
  const patterns = matchPatterns();
  expect(patterns).toContain('*://*.theguardian.com/*');
  expect(patterns).toContain('*://*.bbc.co.uk/news/*');
  expect(patterns.filter((pattern) => !/^\*:\/\/(\*|www)\.[a-z0-9.-]+\/([\w/-]+\/)?\*$/.test(pattern))).toEqual([]);
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(hostPermissions()).toContain('*://*.bbc.co.uk/*');
});

test('nobody is asked to let Peelback into every council and service of the government', () => {
  expect(hostPermissions()).toContain('*://www.gov.uk/*');
  expect(hostPermissions().filter((pattern) => /\*\.gov\.(uk|wales)\//.test(pattern))).toEqual([]);
});

describe('listed', () => {
  test.each([
    'https://www.theguardian.com/uk-news/2015/dec/15/police',
    'https://theguardian.com/uk-news',
    'https://www.bbc.co.uk/news/uk-wales-35099999',
    'https://www.bbc.com/news/articles/c199ezv099wo',
    'http://www.southwalesargus.co.uk/news/1',
    'https://premium.kentonline.co.uk/kent/news/x',
    'https://www.gwent.police.uk/news/x',
    'https://gwent.pcc.police.uk/news/x',
    'https://www.gov.uk/government/news/x',
    'https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/kent-2021-22/',
    'https://www.justiceinspectorates.gov.uk/hmicfrs/news/x',
    'https://nation.cymru/news/x',
  ])('%s', (url) => expect(isListedHost(url)).toBe(true));
});

describe('not listed', () => {
  test.each([
    'https://example.com/',
    'https://www.bbc.co.uk/sport/football',
    'https://www.bbc.co.uk/newsletters',
    'https://www.gov.uk/government/publications/x',
    'https://www.tax.service.gov.uk/government/news/x',
    'https://nottheguardian.com/',
    'https://theguardian.com.example.org/',
    'https://example.org/?u=https://theguardian.com/',
    'ftp://theguardian.com/',
    'about:blank',
    'not a url',
  ])('%s', (url) => expect(isListedHost(url)).toBe(false));
});
