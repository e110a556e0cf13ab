import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  annotator,
  answer,
  article,
  CLAIMS,
  FILLER,
  looks,
  setUp,
  takeDown,
  typesAsked,
  underlined,
  world,
} from './annotated.ts';

beforeEach(setUp);
afterEach(takeDown);

const [SHOWN, VEILED] = CLAIMS as [string, string];
const SENTENCE = `They said Essex Police was ${VEILED} on Friday.`;

/** An article that says one claim, and another in some fold. */
const pageWith = (fold: string): string => `<h1>Forces graded by the inspectorate</h1>
  <p>Inspectors rated Kent Police ${SHOWN} on Friday.</p>${fold}<p>${FILLER}</p>`;

const find = <T extends HTMLElement>(selector: string): T => {
  const element = article.querySelector<T>(selector);
  if (!element) throw new Error(selector);
  return element;
};

const readWith = async (fold: string) => {
  article.innerHTML = pageWith(fold);
  await annotator.read(false);
  expect(underlined()).toEqual([SHOWN]);
};

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('words that were hidden when the page was read are read once they are shown', () => {
  const P = `<p>${SENTENCE}</p>`;
  test.each<[string, string, () => void]>([
    ['by opening their details', `<details><summary>More</summary>${P}</details>`, () => find('summary').click()],
    [
      'by the page itself opening them',
      `<details><summary>More</summary>${P}</details>`,
      () => {
        find<HTMLDetailsElement>('details').open = true;
      },
    ],
    ['by taking off hidden', `<div class="rest" hidden>${P}</div>`, () => find('.rest').removeAttribute('hidden')],
    [
      'by their style',
      `<div class="rest" style="display:none">${P}</div>`,
      () => {
        find('.rest').style.display = 'block';
      },
    ],
    [
      'by the class of what is around them',
      `<style>.folded .rest{display:none}</style><div class="folded"><div class="rest">${P}</div></div>`,
      () => {
        find('.folded').className = '';
      },
    ],
    [
      'by being told to screen readers',
      `<div class="rest" aria-hidden="true">${P}</div>`,
      () => {
        find('.rest').ariaHidden = 'false';
      },
    ],
    [
      'by a ticked box, which changes no attribute',
      `<style>.rest{display:none}:checked ~ .rest{display:block}</style><input type="checkbox"><div class="rest">${P}</div>`,
      () => {
        find('input').click();
      },
    ],
  ])('%s', async (_, fold, unveil) => {
    await readWith(fold);
    unveil();
    await expect.poll(underlined, { timeout: 6000 }).toEqual(CLAIMS);
  });

  test('while they were being checked', async () => {
    article.innerHTML = pageWith(`<div class="rest" hidden>${P}</div>`);
    world.answering = (message) => {
      if (message.type === 'article/check') find('.rest').hidden = false;
      return answer(message);
    };
    await annotator.read(false);
    await expect.poll(underlined, { timeout: 6000 }).toEqual(CLAIMS);
  });
});

test('one fold after the other: the last is not waited for longer than the first', async () => {
  await readWith(
    Array.from({ length: 4 }, (_, nth) => `<details><summary>More</summary><p>Part ${nth}.</p></details>`).join(''),
  );
  for (const summary of article.querySelectorAll('summary')) {
    const before = typesAsked().length;
    summary.click();
    await expect.poll(() => typesAsked().length, { timeout: 4000 }).toBeGreaterThan(before);
  }
});

test('a page whose attributes never rest is not read for them', async () => {
  await readWith(`<div class="rest" hidden><p>${SENTENCE}</p></div><p id="ticker">News</p>`);
  const ticking = setInterval(() => {
    find('#ticker').style.opacity = String(Math.random());
    document.body.className = `at-${Date.now()}`;
  }, 16);
  await rest(4000);
  clearInterval(ticking);
  document.body.className = '';
  expect(looks).toBe(0);
  expect(typesAsked().filter((type) => type === 'article/check')).toHaveLength(1);
});

test('what turns up and goes again without being of the article is looked at ever more seldom', async () => {
  await readWith('<div class="slide">One</div><div class="slide" hidden>Two</div>');
  const slides = [...article.querySelectorAll<HTMLElement>('.slide')];
  for (const slide of slides) document.body.prepend(slide);
  await rest(2500);
  const before = looks;
  const turning = setInterval(() => {
    for (const slide of slides) slide.hidden = !slide.hidden;
  }, 50);
  await rest(6000);
  clearInterval(turning);
  for (const slide of slides) slide.remove();
  expect(looks - before).toBeLessThanOrEqual(3);
});
