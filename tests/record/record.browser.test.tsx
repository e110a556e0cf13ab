import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../components/record/words.ts';
import { inHand, smallTargets } from '../targets.ts';
import { cellNamed, focused, openRecord, root, savedFiles, shows } from './set-up.tsx';

const HASHES = [
  '',
  '#round=2018-19&at=kent/2018-19/preventing-crime',
  '#force=cleveland',
  '#area=legitimacy&round=2016',
  '#area=protecting-vulnerable&round=2015&grade=good',
  '#area=legitimacy&round=2015',
  '#compare=kent,essex&round=2023-25',
  '#compare=&round=2023-25',
  '#counts=2015',
  '#engage',
  '#round=2015&find=zebra',
  '#round=1999',
];

const button = (name: string) => page.getByRole('button', { name });
const textOf = (locator: Locator) => () => locator.element().textContent;
const open = async (hash: string) => {
  await openRecord(hash);
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
};

describe('a cell', () => {
  test('opens with its source, date, kind and report, and the focus is there', async () => {
    await open('#round=2023-25');
    cellNamed('northamptonshire/2023-25/responding-to-public').click();
    const details = page.getByRole('complementary', { name: words.details });
    await expect.element(details).toBeVisible();
    await expect.poll(textOf(details)).toContain('16 February 2024');
    await expect.poll(textOf(details)).toContain('Second-hand: a police and crime commissioner');
    await expect.poll(textOf(details)).toContain('First published as ‘adequate’');
    await expect.element(details.getByRole('link', { name: 'northantspfcc.org.uk' })).toBeVisible();
    await expect.element(details.getByRole('heading')).toHaveFocus();
  });

  test('without a grade says which silence it is, and which grade may have stood', async () => {
    await open('#round=2018-19&at=derbyshire/2018-19/preventing-crime');
    const details = page.getByRole('complementary', { name: words.details });
    await expect.element(details).toBeVisible();
    await expect.poll(textOf(details)).toContain('Not collected. As far as is known');
    await expect.poll(textOf(details)).toContain('If it was not inspected, its grade of PEEL');
  });

  test('is in sight within its table, and the page stays where it was', async () => {
    const name = 'kent/2023-25/serious-organised-crime';
    await open(`#force=kent&at=${name}`);
    await expect.element(page.getByRole('complementary').getByRole('heading')).toHaveFocus();
    const cell = cellNamed(name).getBoundingClientRect();
    const table = root.querySelector('.side > .scroller')?.getBoundingClientRect();
    expect(cell.right).toBeLessThanOrEqual(table?.right ?? 0);
    expect(cell.bottom).toBeLessThanOrEqual(table?.bottom ?? 0);
    expect(scrollY).toBe(0);
  });

  test('is closed by Escape, and the focus goes back to it', async () => {
    await open('#force=kent&at=kent/2016/legitimacy');
    await expect.element(page.getByRole('complementary').getByRole('heading')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('kent/2016/legitimacy');
    expect(location.hash).toBe('#force=kent');
  });
});

test('the fullest round is a table of few elements, each of whose fields has its grade for a name', async () => {
  await open('#round=2016');
  const fields = root.querySelectorAll('.cell');
  expect(fields.length).toBeGreaterThan(500);
  expect(root.querySelectorAll('table *').length).toBeLessThan(fields.length * 2 + 250);
  const cell = page.getByRole('row', { name: /^Kent/ }).getByRole('link', { name: 'requires improvement' });
  expect(cell.all().every((each) => each.element().matches('[data-grade="requires-improvement"]'))).toBe(true);
  expect(cell.all().length).toBe(
    root.querySelectorAll('[data-cell^="kent/"][data-grade="requires-improvement"]').length,
  );
});

describe('with the keyboard', () => {
  test('a grid is one stop, and arrows move in it', async () => {
    await open('#round=2014');
    expect(root.querySelectorAll('table .stop[tabindex="0"]')).toHaveLength(1);
    cellNamed('avon-and-somerset/2014/preventing-crime').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('bedfordshire/2014/investigating-crime');
    await userEvent.keyboard('{End}{PageDown}');
    expect(focused()).toBe('dyfed-powys/2014/efficiency');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('wiltshire/2014/efficiency');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Wiltshire');
    expect(root.querySelectorAll('table .stop[tabindex="0"]')).toHaveLength(1);
  });

  test('a link of the table leads to the heading of its view', async () => {
    await open('#round=2014');
    root.querySelector<HTMLElement>('tbody th a')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'Avon and Somerset Police: every inspection' }))
      .toHaveFocus();
  });

  test('a search that hides the stop leaves another', async () => {
    await open('#round=2014');
    cellNamed('avon-and-somerset/2014/efficiency').focus();
    await page.getByRole('searchbox').fill('kent');
    await expect.poll(() => root.querySelectorAll('tbody tr').length).toBe(1);
    expect(root.querySelectorAll('table .stop[tabindex="0"]')).toHaveLength(1);
  });

  test('arrows move over the map as they point', async () => {
    await open('#area=legitimacy&round=2016');
    root.querySelector<HTMLElement>('[data-force="northumbria"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}');
    expect((document.activeElement as HTMLElement).dataset.force).toBe('northumbria');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect((document.activeElement as HTMLElement).dataset.force).toBe('west-yorkshire');
    expect(root.querySelectorAll('.map [tabindex="0"]')).toHaveLength(1);
  });
});

describe('searching', () => {
  test('narrows the table, is kept in the address without a step in the history, and can be cleared', async () => {
    await open('#round=2023-25');
    const steps = history.length;
    await page.getByRole('searchbox').fill('heddlu de cymru');
    await expect.element(page.getByText('1 of 43 forces', { exact: false })).toBeVisible();
    expect(location.hash).toBe('#round=2023-25&find=heddlu%20de%20cymru');
    expect(history.length).toBe(steps);
    await expect
      .element(page.getByRole('link', { name: 'South Wales Police' }))
      .toHaveAttribute('href', '#force=south-wales');
    await button(words.clear).click();
    await expect.poll(() => root.querySelectorAll('tbody tr').length).toBe(43);
  });

  test('says when nothing answers, and saves nothing then', async () => {
    await open('#round=2015&find=zebra');
    await expect.element(page.getByText(words.nothing)).toBeVisible();
    for (const name of [words.csv, words.svg, words.png, words.print])
      await expect.element(button(name)).toBeDisabled();
    await button(words.clear).click();
    await expect.element(button(words.csv)).toBeEnabled();
  });
});

test('up to four forces are chosen to compare, none of them twice', async () => {
  await open('#compare=kent&round=2016');
  await page.getByRole('combobox', { name: words.compared(2) }).selectOptions('essex');
  await expect.poll(() => location.hash).toBe('#compare=kent,essex&round=2016');
  const offered = [...root.querySelectorAll<HTMLOptionElement>('fieldset label:nth-of-type(3) option')];
  expect(offered.map(({ value }) => value)).not.toContain('kent');
  await page.getByRole('combobox', { name: words.compared(1) }).selectOptions('');
  await expect.poll(() => location.hash).toBe('#compare=essex&round=2016');
});

test('another area keeps the inspection where it can, else shows the newest that graded it', async () => {
  await open('#area=legitimacy&round=2016');
  await page.getByRole('combobox', { name: words.area }).selectOptions('efficiency');
  await expect.poll(() => location.hash).toBe('#area=efficiency&round=2016');
  await page.getByRole('combobox', { name: words.area }).selectOptions('recording-crime');
  await expect.poll(() => location.hash).toBe('#area=recording-crime&round=2023-25');
});

test('a force’s stays in Engage stand over its timeline', async () => {
  await open('#force=metropolitan');
  await expect.element(page.getByText(/entered 28 June 2022, left 23 January 2025\./)).toBeVisible();
});

test('beside the map each grade is counted, with the stated total, and leads to its forces', async () => {
  await open('#area=protecting-vulnerable&round=2015');
  const shares = page.getByRole('table', { name: words.shares });
  await expect.element(shares.getByRole('row', { name: /^good 6 12$/ })).toBeVisible();
  await expect.element(shares.getByRole('row', { name: new RegExp(`^${words.noGrade} 19`) })).toBeVisible();
  await shares.getByRole('link', { name: 'inadequate' }).click();
  await expect.poll(() => root.querySelectorAll('.tile:not(.other)').length).toBe(4);
});

test('what is shown is saved as CSV, SVG and PNG', async () => {
  const saved = savedFiles();
  await open('#area=legitimacy&round=2016');
  for (const name of [words.csv, words.svg, words.png]) await button(name).click();
  await expect.poll(() => saved.length, { timeout: 10_000 }).toBe(3);
  expect(saved.map(({ name }) => name.replace(/.*\d\./, ''))).toEqual(['csv', 'svg', 'png']);
  expect(await saved[1]?.blob.text()).toContain('Open Government Licence');
  const picture = await createImageBitmap(saved[2]?.blob as Blob);
  expect(picture.width).toBeGreaterThan(1200);
});

test('a record that cannot be read says so and what to do', async () => {
  await openRecord('', async () => {
    throw new Error('no files');
  });
  await expect.element(page.getByRole('alert').filter({ hasText: words.failed })).toBeVisible();
  await expect.element(button(words.reload)).toBeVisible();
});

test('an address that leads nowhere says so over the start', async () => {
  await open('#round=1999');
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.poll(textOf(page.getByRole('alert'))).toContain(words.lost);
  await expect.element(shows('PEEL 2023/25: all forces, all areas')).toBeVisible();
});

test('an address of a round without grades says so over the newest that has some', async () => {
  await open('#counts=2025-27');
  await expect.poll(textOf(page.getByRole('alert'))).toContain(words.gap('PEEL 2025/27'));
  await expect.element(shows('PEEL 2023/25: national counts')).toBeVisible();
});

describe.each(HASHES)('accessibility of %j', (hash) => {
  test.each(['light', 'dark'])('axe finds nothing to mend (%s)', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await open(hash);
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([]);
  });

  test('nothing runs out of a page 320 pixels wide', async () => {
    // And where a scroll bar takes its part.
    for (const width of [320, 308]) {
      await page.viewport(width, 640);
      await open(hash);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('every target is at least 24 pixels high and wide', async () => {
    await open(hash);
    const small = [...root.querySelectorAll<HTMLElement>('a, button, select, input')].filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24);
    });
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  });
});

test('what can be pressed is at least 24 pixels high, and 44 in a hand', async () => {
  await open('#area=legitimacy&round=2016');
  expect(smallTargets(root, 24)).toEqual([]);
  await inHand(async () => expect(smallTargets(root, 44)).toEqual([]));
});
