import { afterEach, describe, expect, test } from 'vitest';
import { isLikelyCoverage } from '../../lib/article/gate.ts';
import { LONGEST_TEXT, type Page, readPage } from '../../lib/article/read.ts';
import { type ExpectedPage, pageName } from './pages.ts';

const sources = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });
const texts = import.meta.glob<string>('../pages/*/text.txt', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<ExpectedPage>('../pages/*/expected.json', { import: 'default', eager: true });
const pages = Object.entries(sources).map(([path, html]) => ({
  name: pageName(path),
  html,
  text: texts[path.replace('source.html', 'text.txt')],
  expected: expectations[path.replace('source.html', 'expected.json')] as ExpectedPage,
}));

const URL_HERE = 'https://www.bbc.co.uk/news/uk-england-1234567';

/** A page on show, with its own styles; its scripts do not run. */
const show = async (html: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
};

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const article = (body: string, head = '') =>
  `<!doctype html><html><head><title>The headline of it</title>${head}</head><body><article><h1>The headline of it</h1>${body}</article></body></html>`;

const PROSE =
  '<p>Inspectors from HMICFRS said that the force had been graded good at a number of things this year.</p>';

describe.each(pages)('the page $name in a browser', ({ html, text, expected }) => {
  test('has the same text and gate as without one', async () => {
    const page = await show(html);
    expect(readPage(page, expected.url).article.text).toBe(text);
    expect(isLikelyCoverage(page, expected.url)).toBe(expected.gate);
  });

  test('is mapped back to the very words', async () => {
    const { article, map } = readPage(await show(html), expected.url);
    for (const field of ['title', 'text'] as const) {
      const words = field === 'text' ? article.text : (article.title?.value ?? '');
      for (const { 0: word, index } of words.matchAll(/[\p{L}\p{N}]+/gu)) {
        expect(String(map.range(field, index, index + word.length))).toBe(word);
      }
    }
  });
});

describe('the way back to the page', () => {
  const everyWordStands = ({ article, map }: Page) => {
    for (const { 0: words, index } of article.text.matchAll(/[^\n]+/g)) {
      const found = map
        .ranges('text', index, index + words.length)
        .map(String)
        .join(' ');
      expect(letters(found)).toBe(letters(words));
    }
  };
  const letters = (words: string) => words.replace(/[\s\u00AD\u200B–]+/g, '');

  test('leads through soft hyphens, no-break spaces, zero-width spaces and broken lines', async () => {
    const page = readPage(
      await show(
        article('<p>Cleve&shy;land&nbsp;Police\n\t was&#8203; <b>in<i>ad</i>equate</b> at&nbsp;&nbsp;crime</p>'),
      ),
      URL_HERE,
    );
    expect(page.article.text).toBe('Cleveland Police was inadequate at crime');
    const start = page.article.text.indexOf('inadequate');
    expect(String(page.map.range('text', start, start + 10))).toBe('inadequate');
    expect(String(page.map.range('text', 0, 16))).toBe('Cleve\u00ADland\u00A0Police');
    everyWordStands(page);
  });

  test('keeps quotation marks and dashes as the reader sees them', async () => {
    const { article: read } = readPage(await show(article('<p>‘Good’ – said “they”…</p>')), URL_HERE);
    expect(read.text).toBe('‘Good’ – said “they”…');
  });

  test('holds every Unicode plane', async () => {
    const planes = Array.from({ length: 17 }, (_, plane) => `a${String.fromCodePoint(plane * 0x10000 + 0x4e00)}b`);
    const page = readPage(
      await show(article(`<p>${planes.join(' ')} \u{1F469}\u200D\u{1F692} \u0301e \uD800</p>`)),
      URL_HERE,
    );
    expect(page.article.text).toContain(planes.join(' '));
    everyWordStands(page);
  });

  test('leads round an advertisement in the middle of a sentence', async () => {
    const page = readPage(
      await show(article(`${PROSE}<p>Kent was <span class="ad">BUY NOW</span>graded good</p>`)),
      URL_HERE,
    );
    const start = page.article.text.indexOf('Kent was graded good');
    expect(start).toBeGreaterThan(0);
    expect(page.map.ranges('text', start, start + 20).map(String)).toEqual(['Kent was', 'graded good']);
  });

  test('ends where the page has changed the words or taken them away', async () => {
    const page = await show(article(`${PROSE}<p id="x">Kent was graded good</p>`));
    const { article: read, map } = readPage(page, URL_HERE);
    const start = read.text.indexOf('Kent');
    expect(String(map.range('text', start, start + 4))).toBe('Kent');
    const paragraph = page.getElementById('x') as Element;
    (paragraph.firstChild as Text).data = 'Essex was graded good';
    expect(map.range('text', start, start + 4)).toBeNull();
    expect(map.ranges('text', start, start + 4)).toEqual([]);
    paragraph.remove();
    expect(map.range('text', start, start + 4)).toBeNull();
    expect(String(map.range('text', 0, 10))).toBe('Inspectors');
  });

  test('answers the other way too: a place on the page is a position in the text', async () => {
    const page = await show(article(`<p id="x">Kent  was <b>graded</b> good</p>`));
    const { article: read, map } = readPage(page, URL_HERE);
    const bold = page.querySelector('b')?.firstChild as Text;
    expect(map.position(bold, 2)).toEqual({ field: 'text', position: read.text.indexOf('graded') + 2 });
    expect(map.position(page.querySelector('h1')?.firstChild as Text, 4)).toEqual({ field: 'title', position: 4 });
    expect(map.position(page.body, 0)).toBeNull();
  });

  test('has no place for an empty or impossible stretch', async () => {
    const { map } = readPage(await show(article(PROSE)), URL_HERE);
    for (const [start, end] of [
      [5, 5],
      [9, 2],
      [-5, 0],
      [9e9, 9e9 + 1],
      [Number.NaN, 4],
    ] as const) {
      expect(map.range('text', start, end)).toBeNull();
      expect(map.ranges('text', start, end)).toEqual([]);
    }
  });
});

describe('what is not shown', () => {
  test('by a style sheet is not read', async () => {
    const page = await show(
      article(
        `${PROSE}<p class="x7">Essex is inadequate</p><div class="x7"><p>Kent too</p></div>`,
        '<style>.x7{display:none}</style>',
      ),
    );
    expect(readPage(page, URL_HERE).article.text).not.toMatch(/Essex|Kent/);
  });

  test('in a shadow tree or a frame is not read', async () => {
    const page = await show(article(`${PROSE}<div id="host"></div><iframe srcdoc="Essex is inadequate"></iframe>`));
    const shadow = (page.getElementById('host') as Element).attachShadow({ mode: 'open' });
    shadow.append('Kent is inadequate');
    expect(readPage(page, URL_HERE).article.text).not.toMatch(/Essex|Kent/);
  });
});

describe('a hostile page', () => {
  const named = [
    'textContent',
    'children',
    'parentNode',
    'firstChild',
    'nextSibling',
    'nodeType',
    'getAttribute',
    'localName',
    'closest',
    'querySelectorAll',
    'hasAttribute',
    'contains',
    'classList',
    'tagName',
    'className',
  ];

  test('names its form fields after what is asked of elements', async () => {
    const fields = named.map((name) => `<input name="${name}">`).join('');
    const page = await show(
      article(
        `<form class="article-body">${fields}${PROSE.repeat(8).replaceAll('things', () => `things ${Math.random()}`)}</form>`,
      ),
    );
    const { article: read } = readPage(page, URL_HERE);
    expect(read.text).toContain('Inspectors from HMICFRS');
    expect(isLikelyCoverage(page, URL_HERE)).toBe(true);
  });

  test('names its images after what is asked of documents', async () => {
    const images = [
      'body',
      'documentElement',
      'querySelectorAll',
      'head',
      'title',
      'createRange',
      'defaultView',
      'location',
    ]
      .map((name) => `<img name="${name}">`)
      .join('');
    const page = await show(
      article(`${images}${[1, 2, 3].map((n) => PROSE.replace('things', `${n} things`)).join('')}`),
    );
    const { article: read, map } = readPage(page, URL_HERE);
    expect(read.text).toContain('Inspectors from HMICFRS');
    expect(String(map.range('text', 0, 10))).toBe('Inspectors');
    expect(isLikelyCoverage(page, URL_HERE)).toBe(true);
  });

  test('nests deeper than any article: its top is read, without delay', async () => {
    const page = await show(article(`${PROSE}<div id="deep"></div>`));
    let inner = page.getElementById('deep') as Element;
    for (let depth = 0; depth < 1000; depth++) inner = inner.appendChild(page.createElement('div'));
    inner.append('the very bottom of it all');
    const begin = performance.now();
    expect(readPage(page, URL_HERE).article.text).toContain('Inspectors');
    expect(performance.now() - begin).toBeLessThan(200);
  });

  test('has no body, no root, or nothing at all', () => {
    const bare = document.implementation.createHTMLDocument();
    bare.body.remove();
    expect(readPage(bare, URL_HERE).article.text).toBe('');
    bare.documentElement.remove();
    expect(readPage(bare, URL_HERE).article.text).toBe('');
    expect(isLikelyCoverage(bare, URL_HERE)).toBe(false);
  });

  test('has five megabytes of text: the article is cut, and it takes less than a second', async () => {
    const sentence = 'The force was told by HMICFRS that it had been graded good at a number of things. ';
    const page = await show(
      article(Array.from({ length: 2000 }, (_, n) => `<p>${n} ${sentence.repeat(31)}</p>`).join('')),
    );
    const begin = performance.now();
    const { article: read, map } = readPage(page, URL_HERE);
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(read.text).toHaveLength(LONGEST_TEXT);
    expect(map.range('text', read.text.length - 5, read.text.length)).not.toBeNull();
  });
});

test.each(['a', 'a ', 'a\u00AD', '\u{1F469}'])('five megabytes of one text node are cut: %j', async (filling) => {
  const page = await show(article(`<p id="x">${PROSE}</p>`));
  page.querySelector('p')?.append(filling.repeat(5_000_000 / filling.length));
  const { article: read, map } = readPage(page, URL_HERE);
  expect(read.text.length).toBeGreaterThan(LONGEST_TEXT - 2);
  expect(map.range('text', LONGEST_TEXT - 50, LONGEST_TEXT - 20)).not.toBeNull();
});

describe('speed', () => {
  const words = (count: number) =>
    Array.from(
      { length: count / 50 },
      (_, n) => `<p>${n} ${'Inspectors told <b>the</b> force it was good at <a href="/x">things</a>. '.repeat(5)}</p>`,
    ).join('');
  const rails = `<aside>${'<ul><li><a href="/">Another story of the day here</a></li></ul>'.repeat(300)}</aside>`;
  const best = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 9 }, () => {
        const begin = performance.now();
        work();
        return performance.now() - begin;
      }),
    );

  test.each([
    [800, 10],
    [5000, 35],
  ])('%i words are read in at most %i ms', async (count, most) => {
    const page = await show(article(words(count) + rails));
    const took = best(() => readPage(page, URL_HERE));
    console.log(`${count} words: ${took.toFixed(1)} ms`);
    expect(took).toBeLessThanOrEqual(most);
  });

  test('the gate takes at most a millisecond, on a page that is coverage and on one that is not', async () => {
    const coverage = await show(article(PROSE.repeat(3) + words(800) + rails));
    const other = await show(article((words(800) + rails).replaceAll(/inspectors|force/gi, 'people')));
    const took = [coverage, other].map((page) => best(() => isLikelyCoverage(page, URL_HERE)));
    console.log(`gate: ${took.map((each) => each.toFixed(2)).join(' and ')} ms`);
    expect(Math.max(...took)).toBeLessThanOrEqual(1);
  });
});
