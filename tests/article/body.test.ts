import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read.ts';
import { pageOf, parse } from './linkedom.ts';

const PROSE = 'Inspectors said that the force had been graded good at a number of things that matter to people.';
const MORE = 'The chief constable said that he would read the report with care and answer every word of it in full.';

const textOf = (inside: string): string =>
  readArticle(
    parse(`<!doctype html><html><head><title>The headline of it</title></head><body><article><h1>The headline of it</h1>
      <div class="story"><p>${PROSE}</p>${inside}<p>${MORE}</p></div></article></body></html>`),
    'https://www.bbc.co.uk/news/uk-england-1234567',
  ).text;

const around = (inside: string): string => (inside ? `${PROSE}\n\n${inside}\n\n${MORE}` : `${PROSE}\n\n${MORE}`);

describe('what stands between two paragraphs is laid out so that it can be read', () => {
  test.each([
    ['a list: a line for each item', '<ul><li>Crime: <b>Good</b></li><li><p>Calls</p></li></ul>', 'Crime: Good\nCalls'],
    ['a list in a list', '<ul><li>Good<ul><li>Crime</li><li>Calls</li></ul></li></ul>', 'Good\nCrime\nCalls'],
    ['two lists: a blank line between them', '<ul><li>A</li></ul><ul><li>B</li></ul>', 'A\n\nB'],
    [
      'a table: a line for each row, cells parted',
      '<table><tr><th>Area</th><th>Grade</th></tr><tr><td><p>Calls</p></td><td>Good</td></tr></table>',
      'Area – Grade\nCalls – Good',
    ],
    [
      'a broken line in a cell is a space',
      '<table><tr><td>Crime<br>and calls</td><td>Good</td></tr></table>',
      'Crime and calls – Good',
    ],
    [
      'a row with an empty cell',
      '<table><tr><td></td><td>Good</td><td> </td><td>Fair</td></tr></table>',
      'Good – Fair',
    ],
    [
      'terms with what they are',
      '<dl><dt>Calls</dt><dd>Good</dd><dt>Crime</dt><dd>Adequate</dd></dl>',
      'Calls – Good\nCrime – Adequate',
    ],
    [
      'one break is a line, two are a paragraph',
      '<div>Calls<br>Good<br> <br/>Crime<br><br><br>Adequate</div>',
      'Calls\nGood\n\nCrime\n\nAdequate',
    ],
    ['a heading is a paragraph', '<h3>Good</h3><ul><li>Kent</li></ul>', 'Good\n\nKent'],
    ['words beside a block are a paragraph', '<div>Before<p>Within</p>After</div>', 'Before\n\nWithin\n\nAfter'],
    ['inline elements part nothing', '<p>in<i>ade</i>quate</p>', 'inadequate'],
  ])('%s', (_, inside, text) => {
    expect(textOf(inside)).toBe(around(text));
  });
});

describe('what is not the article’s words is left out', () => {
  test.each([
    ['<p><a href="/x">Read more: Essex Police rated inadequate</a></p>'],
    ['<p><strong>READ MORE:</strong> <a href="/x">Essex Police rated inadequate</a></p>'],
    ['<p>Read next</p>'],
    ['<p><a href="/x">Essex Police rated inadequate at six things by inspectors</a></p>'],
    ['<p>Hide Ad</p>'],
    ['<p>Sign up to our newsletter for news of your area every day</p>'],
    ['<p>Subscribe free to our weekly newsletter: Essex Police rated inadequate</p>'],
    ['<div class="c-newsletter__box"><p>All the news in your inbox.</p></div>'],
    ['<div id="taboola-below"><p>Doctors hate this.</p></div>'],
    ['<div class="relatedStories"><p>Essex Police is inadequate.</p></div>'],
    ['<section><h3>More on this story</h3><p>Essex Police is inadequate.</p></section>'],
    ['<h3>Related stories</h3><ul><li><a href="/x">Essex inadequate</a></li><li>Kent good</li></ul>'],
    ['<div><a href="/x"><h4>Essex rated</h4></a><p>Essex Police is inadequate.</p></div>'],
    ['<div><div><h3><a href="/x">Essex rated</a></h3><p>Essex Police is inadequate.</p></div></div>'],
    ['<div class="Comments_wrapper"><p>Essex Police is inadequate.</p></div>'],
    ['<div aria-hidden="true"><p>Essex Police is inadequate.</p></div>'],
    ['<span class="visually-hidden">Image source, </span>'],
    ['<div role="complementary"><p>Essex Police is inadequate.</p></div>'],
    ['<style>.a{}</style><script>var essex = 1</script><noscript>Essex</noscript><template><p>Essex</p></template>'],
    [`<blockquote>${PROSE}</blockquote>`],
    [`<blockquote><p>${PROSE}</p></blockquote>`],
    [`<div class="PullQuote__text"><p>${PROSE}</p></div>`],
  ])('%s', (inside) => {
    expect(textOf(inside)).toBe(around(''));
  });
});

describe('what only looks like noise is kept', () => {
  test.each([
    [
      '<p>Read more widely, the report says that Essex was graded good.</p>',
      'Read more widely, the report says that Essex was graded good.',
    ],
    ['<p>More forces were graded good than ever.</p>', 'More forces were graded good than ever.'],
    ['<p>Watch committees rated the force good in 1902.</p>', 'Watch committees rated the force good in 1902.'],
    [
      '<ul><li><a href="/k">Kent Police</a></li><li><a href="/e">Essex Police</a></li></ul>',
      'Kent Police\nEssex Police',
    ],
    ['<div class="no-comments has-sidebar"><p>Essex was good.</p></div>', 'Essex was good.'],
    ['<div class="tag-social-care"><p>Essex was good.</p></div>', 'Essex was good.'],
    ['<div class="md:hidden overflow-hidden"><p>Essex was good.</p></div>', 'Essex was good.'],
    [
      '<p>The <a href="/r">whole report on Essex that says so many good things</a> is out.</p>',
      'The whole report on Essex that says so many good things is out.',
    ],
    ['<figure><img src="a"><figcaption>Essex Police on patrol</figcaption></figure>', 'Essex Police on patrol'],
    [
      '<section><h3><a href="?post=7">Essex rated</a></h3><p>Essex was good.</p></section>',
      'Essex rated\n\nEssex was good.',
    ],
    ['<h3>Comments from the inspectors</h3>', 'Comments from the inspectors'],
  ])('%s', (inside, text) => {
    expect(textOf(inside)).toBe(around(text));
  });
});

test('what stands there twice is read twice, also where a pull quote has told it before', () => {
  const heading = '<h3>Essex Police</h3>';
  expect(textOf(`${heading}<p>${PROSE}</p>`)).toBe(around(`Essex Police\n\n${PROSE}`));
  expect(textOf(`<ul><li>${PROSE}</li></ul>`)).toBe(around(PROSE));
  expect(textOf(`<blockquote>${MORE}</blockquote>`)).toBe(around(MORE));
});

test('a body named after what it comes with is still the body', () => {
  const page = parse(`<html><body class="comments-open"><div class="sidebar-left popular"><h1>The headline of it</h1>
    <form id="aspnetForm"><div class="share"><p>${PROSE}</p></div></form><p>${MORE}</p></div></body></html>`);
  expect(readArticle(page, null).text).toBe(MORE);
  const spared = parse(
    `<html><body><form class="modal"><h1>The headline of it</h1><p>${PROSE}</p></form></body></html>`,
  );
  expect(readArticle(spared, null).text).toBe(PROSE);
});

test('a section whose heading is a link is the story’s own where it tells more than a card would', () => {
  const told = 'Essex Police was good at a number of things. '.repeat(12).trim();
  expect(textOf(`<section><h3><a href="/r">Essex rated</a></h3><p>${told}</p></section>`)).toContain(told);
});

test('one paragraph longer than all others does not push them out', () => {
  const long = MORE.repeat(12);
  expect(readArticle(pageOf(['Kent was good.', long, 'Essex was not.']), null).text).toBe(
    `Kent was good.\n\n${long}\n\nEssex was not.`,
  );
});

test('posts of a live page are one article though one of them is long', () => {
  const posts = [PROSE, MORE.repeat(9), PROSE.replace('good', 'adequate')].map(
    (words) => `<article class="post"><p>${words}</p></article>`,
  );
  const page = parse(`<html><body><h1>The headline of it</h1><div>${posts.join('')}</div></body></html>`);
  expect(readArticle(page, null).text.split('\n\n')).toHaveLength(3);
});
