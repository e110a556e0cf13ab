import { describe, expect, test } from 'vitest';
import { isLikelyCoverage } from '../../lib/article/gate.ts';
import { type Page, readPage } from '../../lib/article/read.ts';
import { type ExpectedPage, pageName } from './pages.ts';
import { article, PROSE, show, URL_HERE } from './show.ts';

const sources = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });
const texts = import.meta.glob<string>('../pages/*/text.txt', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<ExpectedPage>('../pages/*/expected.json', { import: 'default', eager: true });
const pages = Object.entries(sources).map(([path, html]) => ({
  name: pageName(path),
  html,
  text: texts[path.replace('source.html', 'text.txt')],
  expected: expectations[path.replace('source.html', 'expected.json')] as ExpectedPage,
}));

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
        expect(String(map[field].range(index, index + word.length))).toBe(word);
      }
    }
  });
});

test.each(pages.filter(({ expected }) => expected.then))(
  '$name is another article after a click',
  async ({ html, expected }) => {
    const { then } = expected;
    if (!then) return;
    const page = await show(html, 'allow-same-origin allow-scripts');
    const view = page.defaultView as Window;
    view.history.pushState = () => {}; // A frame without an address of its own may not take one.
    page.querySelector<HTMLElement>(then.click)?.click();
    await expect.poll(() => readPage(page, then.url).article.title?.value).toBe(then.title);
    const { article } = readPage(page, then.url);
    expect({ url: article.url, published: article.published?.value }).toEqual({
      url: then.url,
      published: then.published,
    });
    for (const words of then.textIncludes) expect(article.text).toContain(words);
    for (const words of then.textExcludes) expect(article.text).not.toContain(words);
    expect(isLikelyCoverage(page, then.url)).toBe(then.gate);
  },
);

describe('the way back to the page', () => {
  const everyWordStands = ({ article, map }: Page) => {
    for (const { 0: words, index } of article.text.matchAll(/[^\n]+/g)) {
      const found = map.text
        .ranges(index, index + words.length)
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
    expect(String(page.map.text.range(start, start + 10))).toBe('inadequate');
    expect(String(page.map.text.range(0, 16))).toBe('Cleve\u00ADland\u00A0Police');
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
    expect(page.map.text.ranges(start, start + 20).map(String)).toEqual(['Kent was', 'graded good']);
  });

  test('ends where the page has changed the words or taken them away', async () => {
    const page = await show(article(`${PROSE}<p id="x">Kent was graded good</p>`));
    const { article: read, map } = readPage(page, URL_HERE);
    const start = read.text.indexOf('Kent');
    expect(String(map.text.range(start, start + 4))).toBe('Kent');
    const paragraph = page.getElementById('x') as Element;
    (paragraph.firstChild as Text).data = 'Essex was graded good';
    expect(map.text.range(start, start + 4)).toBeNull();
    expect(map.text.ranges(start, start + 4)).toEqual([]);
    paragraph.remove();
    expect(map.text.range(start, start + 4)).toBeNull();
    expect(String(map.text.range(0, 10))).toBe('Inspectors');
  });

  test('answers the other way too: a place on the page is a position in the text', async () => {
    const page = await show(article(`<p id="x">Kent  was <b>graded</b> good</p>`));
    const { article: read, map } = readPage(page, URL_HERE);
    const bold = page.querySelector('b')?.firstChild as Text;
    expect(map.text.position(bold, 2)).toBe(read.text.indexOf('graded') + 2);
    const headline = page.querySelector('h1')?.firstChild as Text;
    expect([map.title.position(headline, 4), map.text.position(headline, 4)]).toEqual([4, null]);
    expect(map.text.position(page.body, 0)).toBeNull();
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
      expect(map.text.range(start, end)).toBeNull();
      expect(map.text.ranges(start, end)).toEqual([]);
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
