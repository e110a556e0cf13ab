import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KnownHeadlines } from '../../lib/article/headline.ts';
import { readPage } from '../../lib/article/read.ts';
import { annotator, article, asked, CLAIMS, FILLER, PAGE, setUp, takeDown, underlined } from './annotated.ts';

/** A page that loads one article after the other, as the first is read on it. */

const SECOND = 'Forces inspected for a second time';
const THIRD = 'Forces inspected for a third time';
const story = (headline: string, day: string) => {
  const element = document.createElement('article');
  element.className = 'later';
  element.innerHTML = `<h1>${headline}</h1><time datetime="${day}"></time>
    <p>They said Essex Police was inadequate at investigating crime on ${day}.</p><p>${FILLER}</p>`;
  return element;
};

let second: HTMLElement;
let third: HTMLElement;
beforeEach(async () => {
  setUp();
  document.documentElement.style.scrollBehavior = 'auto';
  article.style.minHeight = '150vh';
  scrollTo(0, 0);
  await annotator.read(false);
  second = story(SECOND, '2023-06-02');
  third = story(THIRD, '2024-01-05');
  for (const each of [second, third]) each.style.minHeight = '150vh';
});
afterEach(() => {
  takeDown();
  for (const each of document.querySelectorAll('.later')) each.remove();
  article.style.minHeight = '';
  scrollTo(0, 0);
});

/** The headlines of what was checked, in order. */
const checked = () => asked.flatMap((each) => (each.type === 'article/check' ? [each.article] : []));
const titles = () => checked().map(({ title }) => title?.value);
const FIRST = 'Forces graded by the inspectorate';
/** Scrolls an article's headline to this share of the window's height, and changes the address. */
const goTo = (element: Element, address: string, share = 0.1, by: 'pushState' | 'replaceState' = 'replaceState') => {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  scrollBy(0, -innerHeight * share);
  history[by](null, '', address);
};

describe('when the address changes', () => {
  test.each(['pushState', 'replaceState'] as const)('by %s, the article in the window is read', async (by) => {
    article.after(second, third);
    goTo(second, '?second', 0.1, by);
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, SECOND]);
    expect(checked().at(-1)).toMatchObject({ published: { value: '2023-06-02' } });
    await expect.poll(underlined).toEqual([CLAIMS[1]]);
    expect(second.contains([...CSS.highlights.values()].flatMap((each) => [...each])[0]?.startContainer as Node)).toBe(
      true,
    );
  });

  test('to a third article as well, and back again, wherever the window then stands', async () => {
    article.after(second, third);
    goTo(second, '?second');
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, SECOND]);
    goTo(third, '?third', 0.9);
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, SECOND, THIRD]);
    // The last of the third still fills the window when the site says that this is the second again.
    goTo(third, '?second', 0.1);
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, SECOND, THIRD, SECOND]);
    goTo(second, `${location.pathname}`, 0.2);
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, SECOND, THIRD, SECOND, FIRST]);
    await expect.poll(underlined).toEqual(CLAIMS);
  });

  test('while two that were not read yet are in the window, neither is taken for the one that has it', async () => {
    article.after(second, third);
    goTo(third, '?third', 0.55);
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, FIRST]);
    goTo(third, '?third', 0.1);
    await expect.poll(titles, { timeout: 9000 }).toEqual([FIRST, FIRST, THIRD]);
    expect(checked().at(-1)).toMatchObject({ published: { value: '2024-01-05' } });
    goTo(second, '?second', 0.1);
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, FIRST, THIRD, SECOND]);
  });

  test('and no other article is in the window, the first is still read', async () => {
    article.after(second);
    article.style.minHeight = '400vh';
    history.replaceState(null, '', '?picture=2');
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, FIRST]);
    await expect.poll(underlined).toEqual(CLAIMS);
  });

  test('before the next article has come, that is read when it comes', async () => {
    history.replaceState(null, '', '?second');
    await expect.poll(titles, { timeout: 4000 }).toEqual([FIRST, FIRST]);
    article.after(second);
    second.scrollIntoView({ block: 'start', behavior: 'instant' });
    await expect.poll(titles, { timeout: 9000 }).toEqual([FIRST, FIRST, SECOND]);
    await expect.poll(underlined).toEqual([CLAIMS[1]]);
  });
});

describe('when the address does not change', () => {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 3500));
  const show = (element: Element, share = 0.1) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy(0, -innerHeight * share);
  };

  test('the article is read that the window shows once it rests, and the first again further up', async () => {
    article.after(second);
    show(second);
    await expect.poll(titles, { timeout: 6000 }).toEqual([FIRST, SECOND]);
    expect(checked().at(-1)).toMatchObject({ published: { value: '2023-06-02' } });
    await expect.poll(underlined).toEqual([CLAIMS[1]]);
    expect(asked.map(({ type }) => type)).toContain('article/gone');
    show(article);
    await expect.poll(titles, { timeout: 6000 }).toEqual([FIRST, SECOND, FIRST]);
    await expect.poll(underlined).toEqual(CLAIMS);
  });

  test('until its headline has come up, and where it has no word of inspections, the one before keeps its highlights', async () => {
    article.after(third);
    show(third, 0.55);
    await rest();
    third.innerHTML = `<h1>Bakery queue</h1><p>${'A bakery in the square has a queue of people who want buns. '.repeat(12)}</p>`;
    show(third, 0.1);
    await rest();
    expect(underlined()).toEqual(CLAIMS);
    expect(titles()).toEqual([FIRST]);
  });

  test('what was followed is left behind with its address', async () => {
    article.after(second, third);
    show(second);
    await expect.poll(titles, { timeout: 6000 }).toEqual([FIRST, SECOND]);
    goTo(third, '?third');
    await expect.poll(titles, { timeout: 6000 }).toEqual([FIRST, SECOND, THIRD]);
    goTo(article, `${location.pathname}`, 0);
    await expect.poll(titles, { timeout: 6000 }).toEqual([FIRST, SECOND, THIRD, FIRST]);
  });

  test('one that has come in the element of the first is not mixed into it', async () => {
    article.innerHTML = PAGE;
    const inner = document.createElement('div');
    inner.innerHTML = second.innerHTML;
    article.append(inner);
    await rest();
    expect(underlined()).toEqual(CLAIMS);
    for (const { text } of checked()) expect(text).not.toContain('2023');
  });
});

describe('nothing is measured', () => {
  const measured = (known?: KnownHeadlines) => {
    const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    readPage(document, location.href, { known });
    const { length } = measure.mock.calls;
    measure.mockRestore();
    return length;
  };
  const ELSEWHERE = { here: undefined, elsewhere: [FIRST] };

  test('on a page with one headline, nor while the titles are of the article at its address', () => {
    expect(measured()).toBe(0);
    expect(measured(ELSEWHERE)).toBe(0);
    article.after(second);
    expect(measured()).toBe(0);
    expect(measured({ here: FIRST, elsewhere: [] })).toBe(0);
    expect(measured(ELSEWHERE)).toBeGreaterThan(0);
  });
});
