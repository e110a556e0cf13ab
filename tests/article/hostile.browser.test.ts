import { describe, expect, test } from 'vitest';
import { isLikelyCoverage } from '../../lib/article/gate.ts';
import { LONGEST_TEXT, readPage } from '../../lib/article/read.ts';
import { article, PROSE, show, URL_HERE } from './show.ts';

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
    expect(String(map.text.range(0, 10))).toBe('Inspectors');
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
    expect(map.text.range(read.text.length - 5, read.text.length)).not.toBeNull();
  });
});

test.each(['a', 'a ', 'a\u00AD', '\u{1F469}'])('five megabytes of one text node are cut: %j', async (filling) => {
  const page = await show(article(`<p id="x">${PROSE}</p>`));
  page.querySelector('p')?.append(filling.repeat(5_000_000 / filling.length));
  const { article: read, map } = readPage(page, URL_HERE);
  expect(read.text.length).toBeGreaterThan(LONGEST_TEXT - 2);
  expect(map.text.range(LONGEST_TEXT - 50, LONGEST_TEXT - 20)).not.toBeNull();
});

test('a page with a megabyte of script in it is looked at like any other', async () => {
  const blob = JSON.stringify(
    Array.from(
      { length: 9000 },
      (_, n) => `Another story of the day, number ${n}, with police and officers and all of it`,
    ),
  );
  const page = await show(
    `<html><body><script>const state = ${blob}${blob}</script><h1>Cow found</h1><p>It was brown.</p></body></html>`,
  );
  expect(isLikelyCoverage(page, URL_HERE)).toBe(false);
});
