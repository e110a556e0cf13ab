import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPage } from '../../lib/article/read.ts';
import { type Anchored, anchor, isIntact, isLost } from '../../lib/page/anchor.ts';
import { marksOf } from '../../lib/page/mark.ts';
import { checked, claim } from '../card/examples.ts';

const FILLER = 'Police and crime commissioners read the reports of the inspectorate with care. '.repeat(12);
const LEAD = 'Inspectors rated Kent Police good at preventing crime on Friday.';
const SECOND = 'They said Essex Police was good at investigating crime on Friday.';

const article = document.createElement('article');

beforeEach(() => {
  write(`<h1>Forces graded by the inspectorate</h1><p id="lead">${LEAD}</p><p>${SECOND}</p><p>${FILLER}</p>`);
  document.body.append(article);
});
afterEach(() => article.remove());

/** Only the test's own words come here. */
const write = (html: string) => {
  article.innerHTML = html;
};

const read = () => readPage(document, 'https://www.example.org/news/1');

const markOf = (quote: string) => {
  const page = read();
  const { text } = page.article;
  const [mark] = marksOf(checked({ article: page.article, claims: [claim(quote, {}, text)] }));
  if (!mark || !text.includes(quote)) throw new Error(`not in the article: ${quote}`);
  return mark;
};

const wordsOf = ({ ranges }: Anchored) => ranges.map(String).join('|');

test('a mark stands at its words', () => {
  expect(wordsOf(anchor(markOf('good at preventing crime'), read()))).toBe('good at preventing crime');
});

test('words in several elements are one mark', () => {
  write(
    `<h1>Forces graded by the inspectorate</h1><p>${LEAD.replace('good', '<b>go<i>od</i></b>')}</p><p>${FILLER}</p>`,
  );
  expect(wordsOf(anchor(markOf('rated Kent Police good at'), read()))).toBe('rated Kent Police good at');
});

test('a mark is broken when its words are changed, taken away, or replaced by a copy', () => {
  const mark = markOf('good at preventing crime');
  const lead = () => document.getElementById('lead') as HTMLElement;
  const changes = [
    () => (lead().textContent = LEAD.replace('good', 'poor')),
    () => lead().remove(),
    () => lead().replaceWith(lead().cloneNode(true)),
    () => lead().replaceChildren(),
  ];
  for (const change of changes) {
    write(`<h1>Forces graded by the inspectorate</h1><p id="lead">${LEAD}</p><p>${FILLER}</p>`);
    const anchored = anchor(mark, read());
    expect(isIntact(anchored)).toBe(true);
    change();
    expect(isIntact(anchored)).toBe(false);
  }
});

test('a mark is found again after the page was rendered anew', () => {
  const mark = markOf('good at investigating crime');
  write(article.innerHTML);
  expect(wordsOf(anchor(mark, read()))).toBe('good at investigating crime');
});

test('a mark is found again among paragraphs put before it and changed places', () => {
  const mark = markOf('good');
  write(
    `<h1>Forces graded by the inspectorate</h1><p>${SECOND}</p><p>New words, which are good.</p><p>${LEAD}</p><p>${FILLER}</p>`,
  );
  const found = anchor(mark, read());
  expect(found.ranges[0]?.startContainer.textContent).toBe(LEAD);
});

test('a mark whose sentence is gone is lost, though its word stands elsewhere', () => {
  const mark = markOf('good');
  write(`<h1>Forces graded by the inspectorate</h1><p>A good day for everyone else, then.</p><p>${FILLER}</p>`);
  expect(isLost(anchor(mark, read()))).toBe(true);
});

test('a mark is not put at words that changed after the page was read', () => {
  const mark = markOf('good at preventing crime');
  const page = read();
  (document.getElementById('lead')?.firstChild as Text).data = LEAD.replace('good', 'fair');
  expect(isLost(anchor(mark, page))).toBe(true);
});

test('a sentence that stands there twice has a mark at each, also when the page grows before them', () => {
  const page = (before: string) =>
    `<h1>Forces graded by the inspectorate</h1>${before}<p>${LEAD}</p><p>${FILLER}</p><p>${LEAD}</p>`;
  write(page(''));
  const { article: whole } = read();
  const quote = 'good at preventing crime';
  const at = whole.text.lastIndexOf(quote);
  const both = [claim(quote, {}, whole.text), claim(quote, { start: at, end: at + quote.length, evidence: [] })];
  const marks = marksOf(checked({ article: whole, claims: both }));
  for (const before of ['', `<p>${SECOND}</p>`, `<p>${FILLER}</p><p>${SECOND}</p>`]) {
    write(page(before));
    const found = marks.map((mark) => anchor(mark, read()));
    expect(found.map(wordsOf)).toEqual([quote, quote]);
    const paragraphs = found.map(({ ranges: [range] }) => range?.startContainer.parentElement);
    expect(paragraphs).toEqual([...article.querySelectorAll('p')].filter((each) => each.textContent === LEAD));
  }
});
