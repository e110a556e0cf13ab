import { describe, expect, test } from 'vitest';
import { FIRST, KENT, NOTHING_READ, PROSE, read, told } from './kent-and-essex.ts';

describe('a story of another day below a lesser heading', () => {
  const kents = told('Kent', '<time datetime="2015-03-01"></time>');
  const kent = KENT + kents;
  const TIME = '<time datetime="2023-06-02">2 June 2023</time>';
  const essex = (day: string, name = 'h2') => `<${name}>Essex Police has been inspected</${name}>${told('Essex', day)}`;
  const inIts = (element: string, inside: string) => `<div class="${element}">${inside}</div>`;
  const shapes: readonly (readonly [string, (inside: string) => string])[] = [
    ['beside it, of another class', (inside) => inIts('story', kent) + inIts('next', inside)],
    ['in its element', (inside) => inIts('story', kent + inIts('next', inside))],
    ['among its own paragraphs', (inside) => inIts('story', kent + inside)],
    [
      'in a list of its own',
      (inside) => inIts('story', inIts('head', KENT) + kents + inIts('more', inIts('', inside))),
    ],
  ];

  describe.each(shapes)('%s', (_, shape) => {
    test.each([
      ['a time', TIME],
      ['a time behind its standfirst', `<p>${PROSE}</p><div class="meta">${TIME}</div>`],
      ['a line for people', '<p>Published: 2 June 2023</p>'],
      ['a byline', '<div class="byline">By Ed Essex, 2 June 2023, 10:04</div>'],
      ['a tag', '<meta itemprop="datePublished" content="2023-06-02T10:00:00Z">'],
    ])('ends the first one, where its day is told by %s', (_, day) => {
      const { text, published } = read({ body: shape(essex(day)), url: FIRST, known: NOTHING_READ });
      expect(text.match(/\w+(?= Police was)/g)).toEqual(['Kent']);
      expect(published?.value).toBe('2015-03-01');
    });

    test('is read where it has the address, with its own day or none', () => {
      const { title, text, published } = read({ body: shape(essex(TIME)) });
      expect(title?.value).toBe('Essex Police has been inspected');
      expect(text.match(/\w+(?= Police was)/g)).toEqual(['Essex']);
      expect(['2023-06-02', undefined]).toContain(published?.value);
    });

    test.each([
      ['it has no day', essex('')],
      ['it is of the same day, as the post of a live page', essex('<time datetime="2015-03-01T20:15"></time>')],
      ['it is of the day after', essex('<time datetime="2015-03-02T00:15"></time>')],
      ['the day is one that it tells of', essex('<p>On 2 June 2023 inspectors came again.</p>')],
      ['the day stands far below', essex('') + told('Essex') + TIME],
    ])('is a part of the first where %s', (_, inside) => {
      const { text } = read({ body: shape(inside), url: FIRST, known: NOTHING_READ });
      expect(new Set(text.match(/\w+(?= Police was)/g))).toEqual(new Set(['Kent', 'Essex']));
    });
  });

  test('an old story on a card amid the article is not where it ends', () => {
    const card = inIts('card', `<h2>Essex Police has been inspected</h2>${TIME}<p>It was not good.</p>`);
    const body = inIts('story', kent + card + told('Kent') + told('Surrey'));
    const { text } = read({ body, url: FIRST, known: NOTHING_READ });
    expect(text.match(/\w+(?= Police was)/g)).toEqual(['Kent', 'Kent', 'Surrey']);
  });

  test('and one before the article has begun is none', () => {
    const body = inIts('story', `${KENT}${inIts('body', `<h2>Essex Police</h2>${TIME}${told('Kent')}`)}`);
    expect(read({ body, url: FIRST, known: NOTHING_READ }).text).toMatch('Kent Police was');
  });
});
