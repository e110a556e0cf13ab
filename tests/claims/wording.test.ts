import { expect, test } from 'vitest';
import { phrasesOf, runOf } from '../../lib/claims/wording.ts';

test('a list written short is its words', () => {
  expect(phrasesOf('grades?|h[oe]ld(?: on)?')).toEqual(['grades', 'grade', 'hold on', 'hold', 'held on', 'held']);
});

test('a run takes words of any list, as many as its limit', () => {
  const run = new RegExp(`^${runOf(3, ' given| given as', ' (?:as|to be|given)')}$`);
  expect(['', ' given', ' given as to be', ' as given as'].every((text) => run.test(text))).toBe(true);
  expect([' giv', ' given as to', ' as as as as'].some((text) => run.test(text))).toBe(false);
});

test('no two alternatives of a run begin alike, and none is made of others', () => {
  expect(runOf(9, ' given| given as', ' as| given| ask')).toBe('(?: (?:given|as(?:k)?)){0,9}');
});
