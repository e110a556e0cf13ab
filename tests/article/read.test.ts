import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLikelyCoverage } from '../../lib/article/gate.ts';
import { readArticle, readPage } from '../../lib/article/read.ts';
import { FORCES } from '../../lib/peel/tables.generated.ts';
import { parse } from './linkedom.ts';
import type { ExpectedPage } from './pages.ts';

const PAGES = new URL('../pages/', import.meta.url);

const pages = readdirSync(PAGES).map((name) => ({
  name,
  html: readFileSync(new URL(`${name}/source.html`, PAGES), 'utf8'),
  expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), 'utf8')) as ExpectedPage,
}));

describe.each(pages)('the page $name, parsed without a browser', ({ name, html, expected }) => {
  const article = readArticle(parse(html), expected.url);

  test('has its title, day, outlet and address', () => {
    expect(article.title?.value).toBe(expected.title);
    expect(article.published?.value ?? null).toBe(expected.published);
    expect(article.outlet?.value).toBe(expected.outlet);
    expect(article.url).toBe(expected.canonical ?? expected.url);
  });

  test('has the words of its article and no others', () => {
    for (const words of expected.textIncludes) expect(article.text).toContain(words);
    for (const words of expected.textExcludes) expect(article.text).not.toContain(words);
    for (const words of expected.once ?? []) expect(article.text.split(words)).toHaveLength(2);
  });

  test('has the very text that a browser reads (its text.txt)', async () => {
    await expect(article.text).toMatchFileSnapshot(`../pages/${name}/text.txt`);
  });

  test('is let through the gate, or not', () => {
    expect(isLikelyCoverage(parse(html), expected.url)).toBe(expected.gate);
  });
});

test('there are at least eighteen pages, and half of them are not coverage', () => {
  const coverage = pages.filter(({ expected }) => expected.coverage);
  expect(pages.length).toBeGreaterThanOrEqual(18);
  expect(Math.abs(coverage.length - pages.length / 2)).toBeLessThanOrEqual(1);
});

test('claims that pages expect are about forces in the record', () => {
  const known = new Set<string>(FORCES.map(({ id }) => id));
  for (const { expected } of pages) {
    for (const { force } of [...expected.claims, ...(expected.then?.claims ?? [])]) expect(known).toContain(force);
  }
});

const SEED = new URL('../../../shared/seed/article.txt', import.meta.url);

test.skipIf(!existsSync(SEED))(
  'the stitched story of 2015 is read whole from a page (skipped without ../shared)',
  () => {
    const [title = '', ...lines] = readFileSync(SEED, 'utf8').trim().split('\n');
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const html = `<!doctype html><html lang="en-GB"><head><title>${escaped(title)} | A paper</title>
    <meta property="article:published_time" content="2015-12-15T00:05:00Z"><meta property="og:type" content="article"></head>
    <body><main><article><h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article></main></body></html>`;
    const url = 'https://www.bbc.co.uk/news/uk-england-35101234';
    const article = readArticle(parse(html), url);
    expect(article.title?.value).toBe(title);
    expect(article.published).toEqual({ value: '2015-12-15', source: 'opengraph' });
    expect(article.text).toBe(lines.join('\n\n'));
    expect(isLikelyCoverage(parse(html), url)).toBe(true);
  },
);

describe('a page that is hardly one', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'HMICFRS rated Kent Police good'],
    ['a frameset', '<html><head></head><frameset><frame></frameset></html>'],
    ['a title alone', '<title>Kent Police rated good</title>'],
    [
      'broken structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script><p>x</p>',
    ],
    [
      'odd structured data',
      '<script type="application/ld+json">[null,1,"x",[[]],{"@type":7,"author":{},"@graph":{"@graph":null}}]</script>',
    ],
  ])('is read without an error: %s', (_, html) => {
    const { article, map } = readPage(parse(html), 'https://www.bbc.co.uk/news/1');
    expect(typeof article.text).toBe('string');
    expect(map.text.range(0, 0)).toBeNull();
    expect(isLikelyCoverage(parse(html), 'https://www.bbc.co.uk/news/12345')).toBe(false);
  });

  test('with an address that is none, and with none at all', () => {
    expect(readArticle(parse('<html><body><h1>Headline of it</h1><p>Words</p>'), 'not an address').url).toBeNull();
    expect(readArticle(parse('<html><body><h1>Headline of it</h1><p>Words</p>'), null).text).toBe('Words');
  });
});
