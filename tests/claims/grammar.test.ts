import { describe, expect, it } from 'vitest';
import { standsBeforeNoun } from '../../lib/claims/grammar.ts';
import { readClaims } from '../../lib/claims/read.ts';

describe('what stands behind a grade', () => {
  it.each([
    ['kent police was rated', 'good', 'unanimously by the panel'],
    ['kent police was rated', 'inadequate', 'thursday morning'],
    ['kent police is', 'inadequate', 'insisted the mayor'],
  ])('lets the sentence go on: %s %s %s', (before, grade, after) => {
    expect(standsBeforeNoun(before, grade, after)).toBe(false);
  });
  it.each([
    ['kent police found', 'good', 'progress on burglary'],
    ['kent police was rated', 'good', 'value'],
    ['kent police has', 'inadequate', 'staffing levels'],
  ])('belongs to a noun: %s %s %s', (before, grade, after) => {
    expect(standsBeforeNoun(before, grade, after)).toBe(true);
  });
  it('decides a claim where the word lists leave it open', () => {
    const read = (text: string) => readClaims({ title: '', text, published: '2024-06-12' }).claims.length;
    expect(read('HMICFRS inspected Kent Police. For leadership it was rated good unanimously.')).toBe(1);
    expect(read('HMICFRS inspected Kent Police. For leadership it was rated good company.')).toBe(0);
  });
});
