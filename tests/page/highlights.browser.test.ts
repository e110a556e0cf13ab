import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Anchored } from '../../lib/page/anchor.ts';
import css from '../../lib/page/highlights.css?inline';
import { clearHighlights, HIGHLIGHT_NAMES, paint, tint } from '../../lib/page/highlights.ts';
import { markAt } from '../../lib/page/hit.ts';
import { marksOf } from '../../lib/page/mark.ts';
import { watchCutOff } from '../../lib/page/view.ts';
import { VERDICT_KINDS, type VerdictKind } from '../../lib/verdicts/verdict.ts';
import { checked, claim, verdict } from '../card/examples.ts';

const paragraph = document.createElement('p');

beforeEach(() => {
  paragraph.textContent = 'Kent was rated good and Essex was rated poor by inspectors.';
  document.body.append(paragraph);
});
afterEach(() => {
  clearHighlights();
  paragraph.remove();
});

const anchored = (words: string, kind: VerdictKind): Anchored => {
  const [mark] = marksOf(checked({ claims: [claim('good', { verdict: verdict({ kind }) })] }));
  const range = rangeOf(words);
  if (!mark) throw new Error('no mark');
  return { mark, ranges: [range], text: words, passageStands: () => true };
};

const rangeOf = (words: string): Range => {
  const node = paragraph.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + words.length);
  return range;
};

const wordsOf = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(String);

test.each([
  ['matches', 'agrees'],
  ['differs', 'differs'],
  ['partly', 'partly'],
  ['outdated', 'partly'],
  ['not-graded', 'information'],
  ['no-record', 'information'],
  ['cannot-compare', 'information'],
] as const)("'%s' is underlined as %s and as nothing else", (kind, family) => {
  paint([anchored('good', kind)]);
  expect([...CSS.highlights.keys()]).toEqual([HIGHLIGHT_NAMES[family]]);
  expect(wordsOf(HIGHLIGHT_NAMES[family])).toEqual(['good']);
});

test('every verdict has an underline', () => {
  for (const kind of VERDICT_KINDS) {
    paint([anchored('good', kind)]);
    expect(CSS.highlights.size).toBe(1);
  }
});

test('painting again replaces what was painted', () => {
  paint([anchored('good', 'matches')]);
  paint([anchored('poor', 'differs')]);
  expect(wordsOf(HIGHLIGHT_NAMES.agrees)).toEqual([]);
  expect(wordsOf(HIGHLIGHT_NAMES.differs)).toEqual(['poor']);
});

test('the words of the open card are tinted, and no longer when it closes', () => {
  tint([rangeOf('good')]);
  expect(wordsOf(HIGHLIGHT_NAMES.open)).toEqual(['good']);
  tint([]);
  expect(CSS.highlights.size).toBe(0);
});

test('the page can read no word of ours in the registry', () => {
  expect(Object.values(HIGHLIGHT_NAMES).join(' ')).not.toMatch(/peel|grade|agree|differ|claim/i);
});

test('each family has a line of its own shape, and print has none', () => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const names = [HIGHLIGHT_NAMES.agrees, HIGHLIGHT_NAMES.differs, HIGHLIGHT_NAMES.partly, HIGHLIGHT_NAMES.information];
  const shapes = names.map((name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationStyle);
  style.remove();
  expect(shapes).toEqual(['solid', 'double', 'dashed', 'dotted']);
  expect(css.replace(/\s/g, '')).toMatch(/@mediaprint\{[^@]*text-decoration:none/);
});

test('painting moves nothing on the page and writes nothing into it', () => {
  const before = [document.documentElement.outerHTML, paragraph.getBoundingClientRect().toJSON()];
  paint([anchored('good', 'matches'), anchored('poor', 'differs')]);
  expect([document.documentElement.outerHTML, paragraph.getBoundingClientRect().toJSON()]).toEqual(before);
});

const middleOf = (words: string) => {
  const { left, top, width, height } = rangeOf(words).getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

test('the pointer finds the mark it is on, the shortest where two overlap', () => {
  const [long, short, other] = [
    anchored('rated good and', 'matches'),
    anchored('good', 'differs'),
    anchored('poor', 'partly'),
  ];
  const all = [long, short, other];
  expect(markAt({ target: paragraph, ...middleOf('good') }, all, watchCutOff)).toBe(short);
  expect(markAt({ target: paragraph, ...middleOf('rated') }, all, watchCutOff)).toBe(long);
  expect(markAt({ target: paragraph, ...middleOf('inspectors') }, all, watchCutOff)).toBeNull();
});

test('words under something else are not hit', () => {
  const cover = document.createElement('div');
  document.body.append(cover);
  expect(markAt({ target: cover, ...middleOf('good') }, [anchored('good', 'matches')], watchCutOff)).toBeNull();
  cover.remove();
});
