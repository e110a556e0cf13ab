import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { words } from '../../components/record/words.ts';
import { WORDS } from '../../lib/record/words.ts';
import { speakEnglish, speakWelsh } from '../language/axe.ts';
import { openRecord, root, savedFiles } from './set-up.tsx';

/** What the page shows of a view, and what it leaves empty. */

const open = async (hash: string) => {
  await openRecord(hash);
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
};

test.each([
  ['#round=2021-22&grade=outstanding', ['11 of 43 forces: 24 grades.'], 24],
  ['#round=2021-22&find=outstanding', ['11 of 43 forces: 24 grades.'], 24],
  [
    '#area=investigating-crime&round=2021-22&grade=inadequate',
    ['3 of 43 forces: 3 grades.', words.overAll('7 of 43 forces: 7 grades.')],
    7,
  ],
])('%s: what is counted is what is shown, and the rest is empty', async (hash, tallies, count) => {
  await open(hash);
  expect([...root.querySelectorAll('.tally')].map((line) => line.textContent)).toEqual(tallies);
  const [shown, left] = ['td [data-grade]', 'td .other'].map((each) => [...root.querySelectorAll(each)]);
  expect(shown).toHaveLength(count);
  expect(left?.length).toBeGreaterThan(0);
  expect(left?.flatMap((each) => [each.textContent, each.getAttribute('aria-label')])).toEqual(
    left?.flatMap(() => ['', WORDS.leftOut]),
  );
  expect(left?.filter((each) => getComputedStyle(each).backgroundImage !== 'none')).toEqual([]);
  expect(root.querySelector('.legend')?.textContent).toContain(WORDS.emptyField);
});

test('a map on which nothing answers says so, and its table shows what does', async () => {
  await open('#area=investigating-crime&round=2014&grade=inadequate');
  await expect.element(page.getByText(words.nothingOnMap)).toBeVisible();
  expect(root.querySelectorAll('td [data-grade]').length).toBeGreaterThan(0);
  expect(root.querySelectorAll('.tile:not(.other)').length).toBe(0);
});

describe.each(['none', 'active'])('with forced colours %s, on the map', (forced) => {
  const wear = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  afterEach(() => wear('none'));

  /** How a force's tile looks, apart from colours. */
  const sightOf = (force: string) => {
    const tile = root.querySelector(`[data-force="${force}"]`) as HTMLElement;
    const [own, inner] = [getComputedStyle(tile), getComputedStyle(tile, '::after')];
    const paper = document.createElement('i');
    paper.style.cssText = 'forced-color-adjust: none; color: var(--paper)';
    root.append(paper);
    const isFramed = own.borderTopColor !== getComputedStyle(paper).color;
    paper.remove();
    return {
      frame: isFramed ? own.borderTopStyle : 'none',
      inner: inner.content === 'none' ? 'none' : inner.borderTopStyle,
      sign: tile.querySelector('.sign')?.textContent ?? '',
      hasBar: tile.querySelector('svg') !== null,
    };
  };

  test.each([
    ['a grade', '', 'kent', { frame: 'solid', hasBar: true }],
    ['a grade carried over', '', 'cumbria', { frame: 'solid', inner: 'dashed', hasBar: true }],
    ['not collected', '', 'cleveland', { frame: 'solid', sign: '?' }],
    ['outside the filter', '&grade=inadequate', 'kent', {}],
    ['carried over, outside the filter', '&grade=inadequate', 'cumbria', {}],
    ['not collected, outside the filter', '&grade=inadequate', 'cleveland', {}],
  ])('%s is a sight of its own', async (_, filter, force, sight) => {
    await wear(forced);
    await open(`#area=investigating-crime&round=2018-19${filter}`);
    expect(matchMedia('(forced-colors: active)').matches).toBe(forced === 'active');
    expect(sightOf(force)).toEqual({ frame: 'none', inner: 'none', sign: '', hasBar: false, ...sight });
  });

  test('not inspected is a sight of its own', async () => {
    await wear(forced);
    await open('#area=legitimacy&round=2017');
    expect(sightOf('greater-manchester')).toEqual({ frame: 'solid', inner: 'none', sign: '–', hasBar: false });
  });
});

test.each([
  ['greater-manchester', 2],
  ['kent', 0],
])('%s: count line, cells, legend and CSV file tell the silences apart alike', async (force, notInspected) => {
  const saved = savedFiles();
  await open(`#force=${force}`);
  await page.getByRole('button', { name: words.csv }).click();
  const csv = (await saved[0]?.blob.text()) ?? '';
  const line = root.querySelector('.tally')?.textContent ?? '';
  const counts = [WORDS.notCollected, WORDS.notInspected, WORDS.notAsked].map((said) => {
    const cells = [...root.querySelectorAll('tbody [data-cell]')].filter(
      (cell) => (cell.getAttribute('aria-label') ?? cell.textContent) === said,
    );
    const signs = new Set(cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect([said, signs.size]).toEqual([said, Math.min(1, cells.length)]);
    expect([said, csv.split(`,${said},`).length - 1]).toEqual([said, cells.length]);
    expect([said, Number(line.match(new RegExp(`(\\d+) ${said}`))?.[1] ?? 0)]).toEqual([said, cells.length]);
    expect(root.querySelector('.legend')?.textContent).toContain(said);
    return [said, cells.length, ...signs];
  });
  expect(counts).toEqual([
    [WORDS.notCollected, expect.any(Number), expect.stringContaining('?')],
    [WORDS.notInspected, notInspected, ...(notInspected ? [expect.stringContaining('–')] : [])],
    [WORDS.notAsked, 99, expect.stringContaining('·')],
  ]);
});

describe.each(['en', 'cy'])('in %s', (language) => {
  beforeEach(language === 'cy' ? speakWelsh : speakEnglish);
  afterEach(speakEnglish);

  test.each([1280, 1000, 700, 320])('saying what was saved moves nothing, %i pixels wide', async (width) => {
    savedFiles();
    await page.viewport(width, 900);
    await open('#area=legitimacy&round=2016');
    const placesOf = () =>
      ['h2', '.exports button', '.tally', '.map'].map((each) => {
        const { x, y } = (root.querySelector(each) as Element).getBoundingClientRect();
        return [each, x, y];
      });
    const before = placesOf();
    await page.getByRole('button', { name: words.csv }).click();
    await expect.poll(() => root.querySelector('.exports p')?.textContent).toMatch(/peelback-record.*\.csv/);
    scrollTo(0, 0);
    expect(placesOf()).toEqual(before);
  });
});
