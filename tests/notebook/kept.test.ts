import { expect, test } from 'vitest';
import { keptAt } from '../../lib/notebook/kept.ts';
import { statementOf } from '../../lib/page/mark.ts';
import { bareSnippet, claimFlag, claimSnippet } from './sample.ts';

const URL = claimFlag.article.url as string;
const claim = claimFlag.claim as NonNullable<typeof claimFlag.claim>;

test("an article's notes are those on its statements, each with the statement that it keeps", () => {
  const elsewhere = { ...claimFlag, id: 'elsewhere', article: { ...claimFlag.article, url: `${URL}/other` } };
  expect(keptAt([claimSnippet, claimFlag, elsewhere, bareSnippet], URL)).toEqual([
    { id: claimSnippet.id, kind: 'snippet', of: statementOf(claim) },
    { id: claimFlag.id, kind: 'flag', of: statementOf(claim) },
  ]);
});

test('a statement is the same wherever it stands, and another of another force or in other words', () => {
  expect(statementOf({ ...claim, start: 7, end: 30 })).toBe(statementOf(claim));
  expect(statementOf({ ...claim, force: 'kent' })).not.toBe(statementOf(claim));
  expect(statementOf({ ...claim, quote: 'other words' })).not.toBe(statementOf(claim));
});
