import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../lib/article/metadata.ts';
import { pageOf, parse } from './linkedom.ts';

const NOW = new Date('2024-05-01T12:00:00Z');
const URL_HERE = 'https://www.bbc.co.uk/news/uk-england-1234567';
const read = (head: string, paragraphs: readonly string[] = ['Some words.'], url: string | null = URL_HERE) =>
  metadataOf(pageOf(paragraphs, head), url, NOW);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the day of publication', () => {
  test('comes from JSON-LD before OpenGraph, and tells so', () => {
    const head =
      ld({ '@type': 'NewsArticle', datePublished: '2019-09-27T08:00:00Z' }) +
      meta('article:published_time', '2019-09-28');
    expect(read(head).published).toEqual({ value: '2019-09-27', source: 'json-ld' });
    expect(read(meta('article:published_time', '2019-09-28')).published).toEqual({
      value: '2019-09-28',
      source: 'opengraph',
    });
  });

  test('is never the day of an update', () => {
    expect(
      read(ld({ '@type': 'NewsArticle', dateModified: '2019-09-27' }) + meta('article:modified_time', '2019-09-28'))
        .published,
    ).toBeNull();
    const updated = '<time datetime="2020-01-05">5 January</time>';
    expect(read('', [`Updated: ${updated}`]).published).toBeNull();
    expect(read('', [`Published: <time datetime="2020-01-03">3 January</time> Updated: ${updated}`]).published).toEqual(
      {
        value: '2020-01-03',
        source: 'time',
      },
    );
  });

  test('is not in the future nor before anything was graded', () => {
    expect(read(meta('article:published_time', '2030-01-01')).published).toBeNull();
    expect(read(meta('article:published_time', '1970-01-01T00:00:00Z')).published).toBeNull();
  });

  test('is not the day the page was loaded, where something else tells an older one', () => {
    const loaded = ld({ '@type': 'NewsArticle', datePublished: '2024-05-01T11:59:00Z' });
    expect(read(loaded, ['Published: 17 March 2023']).published).toEqual({ value: '2023-03-17', source: 'text' });
    expect(read(loaded).published).toEqual({ value: '2024-05-01', source: 'json-ld' });
  });

  test.each([
    ['Published: 17 March 2023', '2023-03-17'],
    ['Posted on 17th March, 2023', '2023-03-17'],
    ['Date published: 17/03/2023', '2023-03-17'],
    ['17 March 2023', '2023-03-17'],
  ])('is read off a visible line: %s', (line, day) => {
    expect(read('', [line]).published).toEqual({ value: day, source: 'text' });
  });

  test.each([
    'The force was rated good on 17 March 2023 after a visit by inspectors.',
    'Last updated: 17 March 2023',
    'March 2023',
  ])('is not read off other lines: %s', (line) => {
    expect(read('', [line]).published).toBeNull();
  });

  test('is read off the address when nothing else tells it', () => {
    const url = 'https://www.telegraph.co.uk/news/2017/03/02/forces-graded/';
    expect(read('', ['Words.'], url).published).toEqual({ value: '2017-03-02', source: 'url' });
    expect(read('', ['Words.'], 'https://www.telegraph.co.uk/news/2017/03/forces-graded/').published).toBeNull();
  });
});

describe('structured data', () => {
  test('is found in an array, in a graph, and with its publisher and authors by reference', () => {
    const head = ld([
      { '@type': 'BreadcrumbList' },
      {
        '@graph': [
          { '@id': '#a', '@type': 'Person', name: 'Ann Lee' },
          { '@id': '#p', '@type': 'Organization', name: 'Devon &amp; Cornwall Echo' },
          {
            '@type': ['Thing', 'ReportageNewsArticle'],
            author: [{ '@id': '#a' }, 'By Bo Ray'],
            publisher: { '@id': '#p' },
          },
        ],
      },
    ]);
    const { authors, outlet } = read(head);
    expect(authors).toEqual({ value: ['Ann Lee', 'Bo Ray'], source: 'json-ld' });
    expect(outlet).toEqual({ value: 'Devon & Cornwall Echo', source: 'json-ld' });
  });

  test('is read though it has raw line breaks, a comment round it or a comma too many', () => {
    const head =
      '<script type="application/ld+json">/*<![CDATA[*/ {"@type":"NewsArticle","headline":"A\nheadline","datePublished":"2019-09-27",} /*]]>*/</script>';
    expect(read(head).published?.value).toBe('2019-09-27');
  });

  test('about another article does not count: the one with this headline or this address does', () => {
    const head = ld([
      {
        '@type': 'NewsArticle',
        headline: 'Something else altogether',
        url: 'https://www.bbc.co.uk/news/2',
        datePublished: '2016-01-01',
      },
      { '@type': 'NewsArticle', headline: 'A headline of some words', datePublished: '2019-09-27' },
    ]);
    expect(read(head).published?.value).toBe('2019-09-27');
    const other = ld({
      '@type': 'NewsArticle',
      headline: 'Something else altogether',
      url: 'https://www.bbc.co.uk/news/2',
      datePublished: '2016-01-01',
    });
    expect(read(other).published).toBeNull();
  });

  test('left behind by a single-page site counts for nothing, its OpenGraph neither', () => {
    const head =
      meta('og:title', 'Something else altogether') +
      meta('og:url', 'https://www.bbc.co.uk/news/2') +
      meta('article:published_time', '2016-01-01') +
      '<link rel="canonical" href="https://www.bbc.co.uk/news/2">';
    const { url, title, published } = read(head);
    expect({ url, title, published }).toEqual({
      url: URL_HERE,
      title: { value: 'A headline of some words', source: 'document' },
      published: null,
    });
  });
});

describe('the address', () => {
  test('is the canonical one of the same site, without the fragment', () => {
    expect(read('<link rel="canonical" href="/news/uk-england-7654321">').url).toBe(
      'https://www.bbc.co.uk/news/uk-england-7654321',
    );
    expect(read('', ['x'], `${URL_HERE}?a=1#comments`).url).toBe(`${URL_HERE}?a=1`);
  });

  test.each(['https://evil.example/news/1', 'javascript:alert(1)', 'https://www.bbc.co.uk/', 'http://['])(
    'is never %s',
    (canonical) => {
      expect(read(`<link rel="canonical" href="${canonical}">`).url).toBe(URL_HERE);
    },
  );
});

describe('the title', () => {
  test('is the headline on the page, not the one for search engines', () => {
    expect(read(meta('og:title', 'Search words force grade')).title).toEqual({
      value: 'A headline of some words',
      source: 'document',
    });
  });

  test('falls back to tags, and to the document’s without its outlet', () => {
    const page = (head: string) =>
      metadataOf(parse(`<html><head>${head}</head><body><p>x</p></body></html>`), null, NOW);
    expect(page('<title>Force graded good at last | News | The Herald</title>').title?.value).toBe(
      'Force graded good at last',
    );
    expect(page('<title>T</title><meta property="og:title" content="From the tag">').title).toEqual({
      value: 'From the tag',
      source: 'opengraph',
    });
  });
});

test('language, authors and outlet come from tags where structured data has none', () => {
  const { language, authors, outlet } = read(
    meta('og:site_name', 'The Herald') + '<meta name="author" content="By Jo Fox">',
  );
  expect({ language, authors, outlet }).toEqual({
    language: 'en-GB',
    authors: { value: ['Jo Fox'], source: 'meta' },
    outlet: { value: 'The Herald', source: 'opengraph' },
  });
  expect(read('').outlet).toEqual({ value: 'Outlet', source: 'document' });
});
