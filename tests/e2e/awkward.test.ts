import { expect, test } from 'vitest';
import { until } from './drivers/browser.ts';
import { inEveryBrowser } from './session.ts';
import { cardText, checkedPage, openCard, openCoverage, placeOf, underlined } from './sights.ts';

/** Pages that are built unlike most, and mean no harm. */

const at = (slug: string): string => `https://www.bbc.co.uk/news/an-awkward-page-${slug}`;

const OPEN = 'outstanding at preventing crime';
const WINDOW = { width: 1000, height: 800, zoom: 1, isDark: false, isForced: false, isHeld: false, isPrinted: false };
const OTHER = 'good at managing offenders';

const page = (more: string, head = ''): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Police forces graded by HMICFRS inspectors</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-10-17T06:30:00Z">
<style>body { margin: 20px; font: 18px/1.5 sans-serif }</style>${head}</head><body><main><article>
<h1>Police forces graded by HMICFRS inspectors</h1><p>Inspectors at HMICFRS, the police inspectorate, published reports.</p>
<p>Humberside Police was rated ${OPEN} by HMICFRS.</p>${more}<p>That is all.</p></article></main></body></html>`;

const FOLDED = `<p>Cambridgeshire Constabulary was rated ${OTHER} by HMICFRS.</p>`;

/** Pages whose rules reach, move or cover what stands on them, and how much of the window they take at its top. */
const RULES = [
  [
    'with a header that sticks',
    'header { position: sticky; top: 0; height: 200px; background: #ddd; z-index: 2147483647 }',
    200,
  ],
  [
    'under a cover above all',
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #f003 }',
    0,
  ],
  ['from right to left', 'html { direction: rtl }', 0],
  [
    'that takes back all styles',
    '* { all: unset !important } body, p { display: block !important; padding: 12px 60px !important }',
    0,
  ],
  ['whose article scrolls by itself', 'article { height: 300px; overflow: auto }', 0],
] as const;

/** A page of several windows' length, with its claim in the middle. */
const long = (rules: string): string => {
  const much = '<p>The hall was full, and the tea was good.</p>'.repeat(30);
  return page(much, `<style>${rules}</style>`)
    .replace('<main>', '<header>The paper</header><main>')
    .replace('<p>Humberside', (claim) => much + claim);
};

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

inEveryBrowser((session) => {
  test.each([
    ['details', `<details><summary id="more">More</summary>${FOLDED}</details>`],
    ['hidden', `<p id="more" onclick="rest.hidden = false">More</p><div id="rest" hidden>${FOLDED}</div>`],
    [
      'a class',
      `<style>.folded #rest { display: none }</style><div class="folded" id="fold"><p id="more" onclick="fold.className = ''">More</p><div id="rest">${FOLDED}</div></div>`,
    ],
  ])('a claim that %s hid is underlined and listed once a person unfolds it', async (kind, more) => {
    const { browser, web } = session();
    const url = at(`with-${kind.replace(' ', '-')}`);
    web.serve(url, page(more));
    expect((await openCoverage(browser, url)).claims.map(({ quote }) => quote)).toEqual([OPEN]);
    const place = await browser.inPage(() => {
      const { left, top, height } = (document.getElementById('more') as HTMLElement).getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    });
    await browser.click(place);
    await until('another underline', async () => (await underlined(browser)).includes(OTHER), 10_000);
    expect((await checkedPage(browser)).claims.map(({ quote }) => quote)).toEqual([OPEN, OTHER]);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('words that run on beyond an ellipsis open no card over the empty space there', async () => {
    const { browser, web } = session();
    const box = 'width: 300px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis';
    const words = `Cambridgeshire Constabulary was told by inspectors that it was rated ${OTHER} by HMICFRS.`;
    web.serve(at('with-an-ellipsis'), page(`<p style="${box}">${words}</p>`));
    await openCoverage(browser, at('with-an-ellipsis'));
    const beyond = await placeOf(browser, OTHER);
    expect(beyond.x).toBeGreaterThan(320);
    await browser.hover({ x: 3, y: 3 });
    await browser.hover(beyond);
    await rest(900);
    expect(await cardText(browser)).toBeNull();
    await browser.click(beyond);
    await rest(300);
    expect(await cardText(browser)).toBeNull();
    await browser.hover(await placeOf(browser, OPEN));
    await openCard(browser);
  });

  test('a page that swallows keys and the pointer’s moves before anyone is told loses neither hovering nor Escape', async () => {
    const { browser, web } = session();
    const swallow = `for (const type of ['keydown', 'pointermove']) addEventListener(type, (event) => event.stopImmediatePropagation(), true)`;
    web.serve(at('that-swallows'), page('', `<script>${swallow}</script>`));
    await openCoverage(browser, at('that-swallows'));
    await browser.hover({ x: 3, y: 3 });
    await browser.hover(await placeOf(browser, OPEN));
    await openCard(browser);
    await browser.press('Escape');
    await until('the card to close', async () => (await cardText(browser)) === null);
    await browser.click(await placeOf(browser, OPEN));
    await openCard(browser);
    await browser.press('Escape');
    await until('the card to close', async () => (await cardText(browser)) === null);
  });

  test('a page that makes itself half as large leaves the card as large as elsewhere, beside its words', async () => {
    const { browser, web } = session();
    web.serve(at('of-half-size'), page('', '<style>html { zoom: 0.5 }</style>'));
    await openCoverage(browser, at('of-half-size'));
    const place = await placeOf(browser, OPEN);
    await browser.click(place);
    await openCard(browser);
    await rest(300);
    const card = await browser.inOverlay((overlay) => {
      const box = overlay?.querySelector('[role="dialog"]:popover-open')?.getBoundingClientRect();
      const text = overlay?.querySelector('.sentence')?.getBoundingClientRect();
      return { left: box?.left ?? 0, top: box?.top ?? 0, width: box?.width ?? 0, line: text?.height ?? 0 };
    });
    expect(card.width).toBeGreaterThan(300);
    expect(card.line).toBeGreaterThanOrEqual(20);
    expect(card.top - place.y).toBeGreaterThan(0);
    expect(card.top - place.y).toBeLessThan(40);
  });

  test.each(RULES)(
    'on a page %s the next claim comes into sight, its card beside it above all, its mark in the margin',
    async (name, rules, taken) => {
      const { browser, web } = session();
      const url = at(name.replaceAll(' ', '-'));
      web.serve(url, long(rules));
      await browser.wear(WINDOW);
      await openCoverage(browser, url);
      await browser.shortcut('next-claim', 'Alt+Shift+j');
      const { card, mark } = await until('card and mark', () => browser.inOverlay(lookAtCard));
      const words = await browser.inPage(lookAtWords, OPEN);
      expect(words.top).toBeGreaterThanOrEqual(taken);
      expect(words.bottom).toBeLessThanOrEqual(WINDOW.height);
      // Both browsers are told here that their reader wants little to move.
      expect(card).toMatchObject({ isAbove: true, isInside: true, direction: 'ltr', letters: '14px', fade: '0s' });
      expect(card.top >= words.bottom || card.bottom <= words.top).toBe(true);
      expect(Math.abs(mark.middle - (words.top + words.bottom) / 2)).toBeLessThan(2);
      if (name === 'from right to left') expect(mark.right).toBeLessThan(words.column.left);
      else expect(mark.left).toBeGreaterThan(words.column.right);
      expect(await browser.takeErrors()).toEqual([]);
    },
  );
});

/** Runs on the overlay: where the open card stands, and the only mark in the margin, once both do. */
const lookAtCard = (overlay: ShadowRoot | null) => {
  const card = overlay?.querySelector<HTMLElement>('[role="dialog"]:popover-open:not(.coming)');
  const mark = overlay?.querySelector('.margin svg')?.getBoundingClientRect();
  if (!card?.style.left || !mark) return null;
  const { left, right, top, bottom } = card.getBoundingClientRect();
  const { direction, fontSize, animationDuration } = getComputedStyle(card);
  return {
    card: {
      top,
      bottom,
      isInside: left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight,
      isAbove: document.elementFromPoint((left + right) / 2, top + 20) === overlay?.host,
      direction,
      letters: fontSize,
      fade: animationDuration,
    },
    mark: { left: mark.left, right: mark.right, middle: (mark.top + mark.bottom) / 2 },
  };
};

/** Runs in the page: where the words stand, and the paragraph that they are in. */
const lookAtWords = (words: string) => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  const range = ranges.find((each) => each.toString() === words);
  const paragraph = range?.startContainer.parentElement?.getBoundingClientRect();
  const { top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
  return { top, bottom, column: { left: paragraph?.left ?? 0, right: paragraph?.right ?? 0 } };
};
