import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagAsClaimReview, flagsAsClaimReviews, TO_FILL } from '../../lib/exports/claim-review.ts';
import { words } from '../../lib/exports/words.ts';
import type { Flag } from '../../lib/notebook/note.ts';
import { VERDICT_KINDS, type Verdict } from '../../lib/verdicts/verdict.ts';
import { claimFlag, tallyFlag } from '../notebook/sample.ts';

const TODAY = new Date('2026-11-23T12:00:00Z');
const reviewOf = (flag: Flag) => JSON.parse(flagAsClaimReview(flag, TODAY));
const judged = (verdict: Partial<Verdict>): Flag => ({
  ...claimFlag,
  verdict: { ...(claimFlag.verdict as Verdict), ...verdict },
});

test('a flag becomes a draft that says what was claimed, where, and how it compares', () => {
  expect(reviewOf(claimFlag)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    datePublished: '2026-11-23',
    claimReviewed: 'South Wales Police was graded ‘good’ at protecting vulnerable people',
    itemReviewed: {
      '@type': 'Claim',
      text: claimFlag.quote,
      author: { '@type': 'Organization', name: 'Valleys Courier' },
      datePublished: '2015-12-15',
      appearance: { '@type': 'NewsArticle', url: claimFlag.article.url },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: 'Differs from the official grade',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
    },
    isBasedOn: [claimFlag.verdict?.official?.report],
  });
});

test('what only the publisher knows is left for them to fill, with addresses that nobody can own', () => {
  const review = reviewOf(claimFlag);
  expect(review.url).toBe(TO_FILL.review);
  expect(review.author).toEqual({ '@type': 'Organization', name: words.toFill.name, url: TO_FILL.organisation });
  for (const address of [review.url, review.author.url]) expect(new URL(address).hostname).toMatch(/\.example$/);
});

test('the user’s own note is not published with it', () => {
  expect(flagAsClaimReview(claimFlag, TODAY)).not.toContain('newsroom');
});

test('a claim inside a quotation is its speaker’s', () => {
  const { claim } = claimFlag;
  if (!claim || 'count' in claim) throw new Error('The sample should be a claim.');
  expect(reviewOf({ ...claimFlag, claim: { ...claim, speaker: 'Ann Jones' } }).itemReviewed.author).toEqual({
    '@type': 'Person',
    name: 'Ann Jones',
  });
});

describe('the scale', () => {
  test.each([
    ['matches', 5],
    ['partly', 3],
    ['outdated', 2],
    ['differs', 1],
  ] as const)('%s has the number %d', (kind, value) => {
    expect(reviewOf(judged({ kind })).reviewRating.ratingValue).toBe(value);
  });

  test.each(['not-graded', 'no-record', 'cannot-compare'] as const)('%s has words and no number', (kind) => {
    expect(reviewOf(judged({ kind })).reviewRating).not.toHaveProperty('ratingValue');
  });

  test('a description never gets a number, whatever the verdict', () => {
    for (const kind of VERDICT_KINDS)
      expect(reviewOf(judged({ kind, soft: true })).reviewRating).not.toHaveProperty('ratingValue');
  });
});

test('a passage flagged by hand has its words as the claim and a rating to fill', () => {
  const review = reviewOf({ ...claimFlag, claim: null, verdict: null, dataset: null });
  expect(review.claimReviewed).toBe(claimFlag.quote);
  expect(review.reviewRating).toEqual({ '@type': 'Rating', alternateName: words.toFill.rating });
});

test('a file holds a review for each flag', () => {
  const file = JSON.parse(flagsAsClaimReviews([claimFlag, tallyFlag], TODAY));
  expect(file['@graph'].map((review: { claimReviewed: string }) => review.claimReviewed)).toEqual([
    'South Wales Police was graded ‘good’ at protecting vulnerable people',
    '27 forces were graded ‘requires improvement’ at protecting vulnerable people',
  ]);
});

test('no text can close the script element it is put in, and every text comes back as it was', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('</script>', '<!--', '<script', '"', '\\', '\u2028', 'x') }),
  );
  fc.assert(
    fc.property(hostile, hostile, (quote, name) => {
      const flag: Flag = {
        ...claimFlag,
        quote,
        article: { ...claimFlag.article, outlet: { value: name, source: 'meta' } },
      };
      const text = flagAsClaimReview(flag, TODAY);
      expect(text).not.toContain('<');
      expect(JSON.parse(text).itemReviewed).toMatchObject({ text: quote, author: { name } });
    }),
  );
});
