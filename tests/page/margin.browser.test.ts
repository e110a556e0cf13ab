import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Anchored } from '../../lib/page/anchor.ts';
import plainCss from '../../lib/page/highlights-plain.css?inline';
import { createHost, type Host } from '../../lib/page/host.ts';
import { createMargin, type Margin } from '../../lib/page/margin.ts';
import { marksOf } from '../../lib/page/mark.ts';
import type { VerdictKind } from '../../lib/verdicts/verdict.ts';
import { checked, claim, verdict } from '../card/examples.ts';

const FAMILIES: Readonly<Record<string, VerdictKind>> = {
  agrees: 'matches',
  differs: 'differs',
  partly: 'partly',
  information: 'no-record',
};

const column = document.createElement('div');
let host: Host;
let margin: Margin;

beforeEach(async () => {
  await page.viewport(800, 600);
  column.style.cssText = 'width: 400px; margin: 40px';
  document.body.append(column);
  host = createHost();
  margin = createMargin(host);
});
afterEach(async () => {
  margin.remove();
  host.remove();
  column.remove();
  scrollTo(0, 0);
  await page.viewport(414, 896);
});

const write = (...paragraphs: string[]) =>
  column.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );

/** The words of one paragraph, as the family of the verdict on them. */
const marked = (at: number, words: string, family = 'agrees'): Anchored => {
  const [mark] = marksOf(
    checked({ claims: [claim('good', { verdict: verdict({ kind: FAMILIES[family] ?? 'matches' }) })] }),
  );
  const node = column.children[at]?.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + words.length);
  if (!mark) throw new Error('no mark');
  return { mark, ranges: [range], text: words, passageStands: () => true };
};

/** Until the frame is painted behind which the marks are drawn, and they are. */
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
const show = async (...anchored: Anchored[]) => {
  margin.show(anchored);
  await frame();
};
const drawn = () => [...host.root.querySelectorAll('.margin svg')];
const families = () => drawn().map((each) => each.getAttribute('class'));
const box = (element: Element | undefined) => element?.getBoundingClientRect() ?? new DOMRect();

test('a mark stands beside the line where the words end, outside their column', async () => {
  write('Kent was rated good.', 'Essex was rated poor.');
  const essex = marked(1, 'rated poor', 'differs');
  await show(essex);
  const line = essex.ranges[0]?.getBoundingClientRect() ?? new DOMRect();
  const { left, top, bottom, width } = box(drawn()[0]);
  expect(families()).toEqual(['differs']);
  expect(left).toBeGreaterThan(column.getBoundingClientRect().right);
  expect(width).toBe(12);
  expect(Math.abs((top + bottom) / 2 - (line.top + line.bottom) / 2)).toBeLessThan(1);
});

test('the four are told apart by their shape', async () => {
  write(...Object.keys(FAMILIES).map((family) => `Kent was rated ${family}.`));
  await show(...Object.keys(FAMILIES).map((family, at) => marked(at, family, family)));
  const shapes = drawn().map((each) => each.querySelector('path')?.getAttribute('d'));
  expect(new Set(shapes).size).toBe(4);
});

test('a line has one mark, for the words which most need a look', async () => {
  write('Kent was rated good and Essex poor.');
  await show(marked(0, 'poor', 'differs'), marked(0, 'good', 'agrees'), marked(0, 'Kent', 'information'));
  expect(families()).toEqual(['differs']);
});

test('on a page that is read from the right it stands on the left', async () => {
  column.style.cssText += '; direction: rtl; margin-left: 200px';
  write('Kent was rated good.');
  await show(marked(0, 'good'));
  expect(box(drawn()[0]).right).toBeLessThan(column.getBoundingClientRect().left);
});

describe('there is none', () => {
  test('where the column reaches the edge of the window', async () => {
    column.style.cssText = 'margin: 0 -8px';
    write('Kent was rated good.');
    await show(marked(0, 'good'));
    expect(drawn()).toEqual([]);
  });

  test('where something else stands beside the column', async () => {
    write('Kent was rated good.');
    const picture = document.createElement('div');
    picture.style.cssText = 'position: absolute; left: 440px; top: 0; width: 200px; height: 300px';
    document.body.append(picture);
    await show(marked(0, 'good'));
    picture.remove();
    expect(drawn()).toEqual([]);
  });

  test('for words that a part which scrolls by itself does not show', async () => {
    write('Kent was rated good.', 'Essex was rated poor.');
    column.style.cssText = 'margin: 40px; height: 30px; overflow: auto; width: 400px';
    for (const child of column.children) (child as HTMLElement).style.width = '300px';
    await show(marked(0, 'good'), marked(1, 'poor', 'differs'));
    expect(families()).toEqual(['agrees']);
  });

  test('for words that are lost or out of sight', async () => {
    write('Kent was rated good.');
    column.style.marginTop = '3000px';
    await show({ ...marked(0, 'good'), ranges: [] }, marked(0, 'good'));
    expect(drawn()).toEqual([]);
  });
});

test('it comes when its line is scrolled into sight', async () => {
  write('Kent was rated good.');
  column.style.marginTop = '3000px';
  await show(marked(0, 'good'));
  scrollTo(0, 2800);
  await expect.poll(families).toEqual(['agrees']);
});

test('it follows its line when something above grows; a new one stands there, for one that moved would be a shift of the layout', async () => {
  write('Kent was rated good.');
  const good = marked(0, 'good');
  await show(good);
  const [first] = drawn();
  column.style.paddingTop = '90px';
  const lineTop = () => good.ranges[0]?.getBoundingClientRect().top ?? 0;
  await expect.poll(() => Math.abs(box(drawn()[0]).top - lineTop())).toBeLessThan(12);
  expect(drawn()[0]).not.toBe(first);
});

test('inside a part that scrolls by itself it goes while that moves, and comes back beside its line', async () => {
  column.style.cssText = 'width: 400px; height: 200px; margin: 40px; padding-right: 40px; overflow: auto';
  write('Kent was rated good.', ...Array(20).fill('Essex was not.'));
  await show(marked(0, 'good'));
  const before = box(drawn()[0]).top;
  column.scrollTop = 20;
  await frame();
  await expect.poll(() => box(drawn()[0]).top).toBe(before - 20);
});

test('it takes no click, and is told to nobody who cannot see it', async () => {
  write('Kent was rated good.');
  await show(marked(0, 'good'));
  const { left, top } = box(drawn()[0]);
  expect(document.elementFromPoint(left + 6, top + 6)).not.toBe(host.root.host);
  expect(host.root.querySelector('.margin')?.ariaHidden).toBe('true');
});

test('for those who chose one plain line there are none', async () => {
  write('Kent was rated good.');
  await show(marked(0, 'good'));
  const sheet = document.createElement('style');
  sheet.textContent = plainCss;
  document.head.append(sheet);
  expect(box(drawn()[0]).width).toBe(0);
  sheet.remove();
  expect(box(drawn()[0]).width).toBe(12);
});

test('removed, it leaves nothing behind', async () => {
  write('Kent was rated good.');
  await show(marked(0, 'good'));
  margin.remove();
  expect(host.root.querySelector('.margin')).toBeNull();
});
