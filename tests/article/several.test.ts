import { describe, expect, test } from 'vitest';
import type { KnownHeadlines } from '../../lib/article/headline.ts';
import {
  ESSEX,
  FIRST,
  HEAD,
  KENT,
  ld,
  NOTHING_READ,
  read,
  SECOND,
  SECOND_READ,
  story,
  told,
} from './kent-and-essex.ts';

describe('of two articles the one is read that is said to have the address', () => {
  const kent = story(KENT + told('Kent'));
  test.each([
    ['by the element it stands in', kent + story(ESSEX + told('Essex'), ` data-href="${SECOND}"`)],
    ['by the name of that element', kent + story(ESSEX + told('Essex'), ' id="essex-police-inspected-7654321"')],
    [
      'by the link in its headline',
      kent +
        story(`<h1><a href="${new URL(SECOND).pathname}">Essex Police has been inspected</a></h1>${told('Essex')}`),
    ],
    [
      'by its structured data',
      kent + story(ESSEX + told('Essex') + ld({ headline: 'Essex Police has been inspected', url: SECOND })),
    ],
  ])('%s', (_, body) => {
    expect(read({ body, known: NOTHING_READ }).text).toMatch(/^Essex Police was inspected/);
    expect(read({ body, known: NOTHING_READ, url: FIRST }).text).toMatch(/^Kent Police was inspected/);
  });

  test('by its having been read there, whatever the titles say', () => {
    const body = kent + story(ESSEX + told('Essex'));
    expect(read({ body }).title?.value).toBe('Essex Police has been inspected');
    expect(
      read({ body, url: FIRST, known: { here: 'Kent Police is told what to do', elsewhere: [] } }).text,
    ).not.toMatch('Essex');
  });
});

describe('of a later article', () => {
  const kent = story(KENT + told('Kent', '<p>Published: 1 March 2015</p><time datetime="2015-03-01"></time>'));
  const published = (inside: string, head = HEAD) =>
    read({ head, body: kent + story(ESSEX + told('Essex', inside)) }).published?.value;

  test('day and authors are told by its own element', () => {
    expect(published('<time datetime="2023-06-02">2 June</time>')).toBe('2023-06-02');
    expect(published('<p>Published: 2 June 2023</p>')).toBe('2023-06-02');
    expect(published(ld({ datePublished: '2023-06-02' }))).toBe('2023-06-02');
    expect(published('<meta itemprop="datePublished" content="2023-06-02">')).toBe('2023-06-02');
    const { authors } = read({ body: kent + story(ESSEX + told('Essex', '<a rel="author" href="/ed">Ed Essex</a>')) });
    expect(authors?.value).toEqual(['Ed Essex']);
  });

  test('there is no day and no author rather than those of the first', () => {
    const article = read({ body: kent + story(ESSEX + told('Essex')) });
    expect([article.published, article.authors, article.url, article.outlet?.value]).toEqual([
      null,
      null,
      SECOND,
      'The Paper',
    ]);
  });

  test.each([
    ['a headline for search engines', { headline: 'Kent: all the grades', datePublished: '2015-03-01' }],
    ['the first one’s headline', { headline: 'Kent Police is told what to do', datePublished: '2015-03-01' }],
    ['the first one’s address', { url: FIRST, datePublished: '2015-03-01' }],
    ['a place within the page', { '@id': '#article', datePublished: '2015-03-01' }],
    ['nothing', { datePublished: '2015-03-01' }],
  ])('structured data in the head counts for nothing where it gives %s', (_, data) => {
    expect(published('', HEAD + ld(data))).toBeUndefined();
  });

  test.each([
    ['the title has followed', HEAD.replace('Kent Police is told what to do', 'Essex Police has been inspected')],
    [
      'the address has followed, and the title has not',
      `${HEAD}<link rel="canonical" href="${SECOND}"><meta property="og:title" content="Kent Police is told what to do">`,
    ],
  ])('tags in the head count for nothing where only %s', (_, head) => {
    expect(published('', head)).toBeUndefined();
  });

  test('tags count that give its address', () => {
    const head =
      `<title>Essex Police has been inspected</title><link rel="canonical" href="${SECOND}">` +
      '<meta property="article:published_time" content="2023-06-02">';
    expect(published('', head)).toBe('2023-06-02');
  });
});

describe('of the first article, when another has come below it', () => {
  const essex = story(ESSEX + told('Essex', '<time class="published" datetime="2023-06-02"></time>'));
  const first = { url: FIRST, known: { here: 'Kent Police is told what to do', elsewhere: [] } };

  test('the day is still its own', () => {
    expect(read({ ...first, body: story(KENT + told('Kent')) + essex }).published?.value).toBe('2015-03-01');
    const head = '<title>Kent Police is told what to do</title>';
    const kent = story(KENT + told('Kent', '<time datetime="2015-03-01"></time>'));
    expect(read({ ...first, head, body: kent + essex }).published?.value).toBe('2015-03-01');
    expect(read({ ...first, head, body: story(KENT + told('Kent')) + essex }).published).toBeNull();
  });

  test('tags that have followed the other are not its own', () => {
    const head =
      `<title>Essex Police has been inspected</title><link rel="canonical" href="${SECOND}">` +
      '<meta property="article:published_time" content="2023-06-02">';
    const { url, published } = read({ ...first, head, body: story(KENT + told('Kent')) + essex });
    expect([url, published]).toEqual([FIRST, null]);
  });

  test('neither are an address that has followed the other, and structured data in the other’s element or of its name', () => {
    const head = `<title>Kent Police is told what to do</title><link rel="canonical" href="${SECOND}">`;
    const kent = story(KENT + told('Kent'));
    const data = (more: object) => ld({ ...more, datePublished: '2023-06-02', author: 'Ed Essex' });
    const title = 'Essex Police has been inspected';
    for (const [inHead, inElement] of [
      ['', data({ headline: 'Essex: all the grades' })],
      ['', data({ headline: title })],
      [data({ headline: title }), ''],
      ['', '<meta itemprop="datePublished" content="2023-06-02"><meta itemprop="author" content="Ed Essex">'],
    ] as const) {
      const page = { ...first, head: head + inHead, body: kent + story(ESSEX + told('Essex', inElement)) };
      const { url, published, authors } = read(page);
      expect([url, published, authors]).toEqual([FIRST, null, null]);
    }
  });

  test.each([
    ['side by side, without an element of their own', KENT + told('Kent') + ESSEX + told('Essex')],
    ['below a smaller headline, dated', story(KENT + told('Kent')) + essex.replaceAll('h1', 'h2')],
    ['in an article', `<article>${KENT}${told('Kent')}</article><article>${told('Essex', '<h3>Essex</h3>')}</article>`],
  ])('only its own words are read: %s', (_, body) => {
    const { text } = read({ ...first, body });
    expect(text).toMatch(/^Kent Police was inspected/);
    expect(text).not.toMatch('Essex');
  });
});

describe('of two articles of which one stands in the other’s element', () => {
  const PATH = `<meta property="og:url" content="${FIRST}">`;
  const first = `${KENT}<time datetime="2015-03-01"></time>${told('Kent')}`;
  const later = (time: string) => ESSEX + told('Essex', time);
  const DATED = '<time datetime="2023-06-02"></time>';
  const readAt = (url: string, known: KnownHeadlines, body: string) => {
    const { text, published } = read({ head: HEAD + PATH, body: story(body), known, url });
    return [text.match(/\w+(?= Police was)/g), published?.value];
  };

  test('the later one has its own day or none', () => {
    expect(readAt(SECOND, SECOND_READ, first + story(later(DATED)))).toEqual([['Essex'], '2023-06-02']);
    expect(readAt(SECOND, SECOND_READ, first + story(later('')))).toEqual([['Essex'], undefined]);
    expect(readAt(SECOND, SECOND_READ, first + later(''))).toEqual([['Essex'], undefined]);
  });

  test('the first one has no day of the later', () => {
    const undated = KENT + told('Kent');
    expect(readAt(FIRST, NOTHING_READ, undated + story(later(DATED)))).toEqual([['Kent'], '2015-03-01']);
    const head = '<title>Kent Police is told what to do</title>';
    for (const body of [undated + story(later(DATED)), undated + later(DATED)]) {
      expect(read({ head, body: story(body), known: NOTHING_READ, url: FIRST }).published).toBeNull();
    }
  });
});

describe('of an article that stands where another did', () => {
  const KENT_READ = { here: undefined, elsewhere: ['Kent Police is told what to do'] };
  const KENT_LOADED = { here: undefined, elsewhere: [], loaded: FIRST };
  const dated = '<meta property="article:published_time" content="2015-03-01">';
  const titled = '<meta property="og:title" content="Kent Police is told what to do">';
  const stale: readonly (readonly [string, string])[] = [
    [
      'its headline in structured data',
      ld({ headline: 'Kent Police is told what to do', datePublished: '2015-03-01' }),
    ],
    ['another headline there', ld({ headline: 'Kent: all the grades', datePublished: '2015-03-01' })],
    ['its title', titled + dated],
    ['its title and canonical address', `<link rel="canonical" href="${FIRST}">${titled}${dated}`],
    ['its address', `<meta property="og:url" content="${FIRST}">${dated}`],
    ['a day and nothing else', dated],
  ];
  const essex = (head: string, time: string, known: KnownHeadlines) =>
    read({
      head: `<title>Essex Police has been inspected | Paper</title>${head}`,
      body: `<article>${ESSEX}${told('Essex', time)}</article>`,
      known,
    }).published?.value;

  test.each(stale)('the day in a head that keeps %s is not its own', (_, head) => {
    for (const known of [KENT_READ, KENT_LOADED, { ...KENT_READ, here: 'Essex Police has been inspected' }]) {
      expect(essex(head, '', known)).toBeUndefined();
      expect(essex(head, '<time datetime="2023-06-02"></time>', known)).toBe('2023-06-02');
    }
  });

  test('a head counts that has followed, and that of the address at which the page was loaded', () => {
    const followed = ld({ headline: 'Essex: all the grades', url: SECOND, datePublished: '2023-06-02' });
    for (const known of [KENT_READ, KENT_LOADED]) expect(essex(followed, '', known)).toBe('2023-06-02');
    const back = { here: 'Essex Police has been inspected', elsewhere: KENT_READ.elsewhere, loaded: SECOND };
    expect(essex(dated, '', back)).toBe('2015-03-01');
  });

  test('nothing is stale where the article has taken its page to another address', () => {
    const known = { here: undefined, elsewhere: ['Essex Police has been inspected'], loaded: FIRST };
    expect(essex(dated, '', known)).toBe('2015-03-01');
  });
});

test('parts of one article that look alike are one', () => {
  const part = (inside: string) => `<div class="part">${inside}</div>`;
  const body = part(KENT + told('Kent', '<time datetime="2015-03-01"></time>')) + part(told('Kent', '<h2>Calls</h2>'));
  expect(read({ body, url: FIRST, known: NOTHING_READ }).text.match(/Kent Police was/g)).toHaveLength(2);
});

describe('the posts of a live page are not articles of its address', () => {
  const page = (head: string, post: (at: number) => string) =>
    read({
      head: `<title>${head}</title>`,
      body: `<header>${KENT}</header><div>${[1, 2, 3].map((at) => `<article class="post"${post(at)}</article>`).join('')}</div>`,
      url: FIRST,
      known: NOTHING_READ,
    }).title?.value;

  test.each([
    [
      'that link to their place on it',
      (at: number) => `><h2 itemprop="headline"><a href="${FIRST}#${at}">Post ${at}</a></h2>${told('Kent')}`,
    ],
    [
      'that link to themselves by a query',
      (at: number) => `><h2 itemprop="headline"><a href="${FIRST}?p=${at}">Post ${at}</a></h2>${told('Kent')}`,
    ],
    [
      'that are all marked with its address',
      (at: number) => ` data-url="${FIRST}"><h2 itemprop="headline">Post ${at}</h2>${told('Kent')}`,
    ],
  ])('%s', (_, post) => {
    for (const title of ['Kent Police is told what to do', 'Live: Kent and its police']) {
      expect(page(title, post)).toBe('Kent Police is told what to do');
    }
  });
});
