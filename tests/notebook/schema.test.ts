import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Claim, Monitoring, Tally } from '../../lib/claims/claim.ts';
import type { claimSchema, monitoringSchema, tallySchema, verdictSchema } from '../../lib/notebook/claim-schema.ts';
import { LIMITS } from '../../lib/notebook/limits.ts';
import type { FlagDraft } from '../../lib/notebook/note.ts';
import { flagDraftSchema, noteSchema, snippetDraftSchema } from '../../lib/notebook/schema.ts';
import { issueInWords } from '../../lib/notebook/schema-words.ts';
import type { Verdict } from '../../lib/verdicts/verdict.ts';
import { bareSnippet, claimFlag } from './sample.ts';

const draftOf = ({ quote, selectors, article, claim, verdict, dataset }: FlagDraft): FlagDraft => ({
  quote,
  selectors,
  article,
  claim,
  verdict,
  dataset,
});
const draft = draftOf(claimFlag);

const faultOf = (value: unknown): string => {
  const { error } = noteSchema.safeParse(value);
  return error ? issueInWords(error) : 'none';
};

describe('drafts', () => {
  test('a flag as the card sends it passes unchanged', () => {
    expect(flagDraftSchema.parse(draft)).toEqual(draft);
  });

  test('a snippet draft passes without a claim, and is not taken for a flag', () => {
    const { quote, selectors, article, claim, verdict } = bareSnippet;
    const snippet = { quote, selectors, article, claim, verdict };
    expect(snippetDraftSchema.parse(snippet)).toEqual(snippet);
    expect(flagDraftSchema.safeParse(snippet).success).toBe(false);
  });

  test.each([
    ['a quote of more than 10,000 characters', { ...draft, quote: 'x'.repeat(LIMITS.quote + 1) }],
    ['an empty quote', { ...draft, quote: '' }],
    ['a javascript: address', { ...draft, article: { ...draft.article, url: 'javascript:alert(1)' } }],
    ['a data: address', { ...draft, article: { ...draft.article, url: 'data:text/html,hello' } }],
    ['an address that cannot be parsed', { ...draft, article: { ...draft.article, url: 'https://' } }],
    ['a force that does not exist', { ...draft, claim: { ...draft.claim, force: 'ankh-morpork' } }],
    [
      'a day that does not exist',
      { ...draft, article: { ...draft.article, published: { value: '2015-02-30', source: 'meta' } } },
    ],
    ['a key that nobody knows', { ...draft, extra: true }],
    [
      'a negative position',
      { ...draft, selectors: [draft.selectors[0], { type: 'TextPositionSelector', start: -1, end: 2 }] },
    ],
    [
      'evidence without end',
      { ...draft, claim: { ...draft.claim, evidence: Array(LIMITS.evidence + 1).fill(draft.claim?.evidence[0]) } },
    ],
  ])('%s is refused', (_, bad) => {
    expect(flagDraftSchema.safeParse(bad).success).toBe(false);
  });
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['created: not an instant such as 2015-12-15T09:30:00.000Z', { ...claimFlag, created: '15 December 2015' }],
    ['status: not one of the words allowed here', { ...claimFlag, status: 'maybe' }],
    ['kind: of no kind that is known here', { ...claimFlag, kind: 'poem' }],
    ['tags, 2: longer than 60 characters', { ...claimFlag, tags: ['wales', 'x'.repeat(61)] }],
    [
      'claim, force: not one of the words allowed here',
      { ...claimFlag, claim: { ...claimFlag.claim, force: 'nowhere' } },
    ],
    [
      'verdict, official, source: not a web address',
      {
        ...claimFlag,
        verdict: { ...claimFlag.verdict, official: { ...claimFlag.verdict?.official, source: 'ftp://x' } },
      },
    ],
    ['the whole: does not know ‘status’', { ...bareSnippet, status: 'open' }],
    ['note: missing, or not a text', { ...claimFlag, note: 7 }],
  ])('%s', (words, note) => {
    expect(faultOf(note)).toBe(words);
  });
});

test('the schemas know every field of claims, tallies and verdicts', () => {
  expectTypeOf<keyof z.infer<typeof claimSchema>>().toEqualTypeOf<keyof Claim>();
  expectTypeOf<keyof z.infer<typeof tallySchema>>().toEqualTypeOf<keyof Tally>();
  expectTypeOf<keyof z.infer<typeof monitoringSchema>>().toEqualTypeOf<keyof Monitoring>();
  expectTypeOf<keyof z.infer<typeof verdictSchema>>().toEqualTypeOf<keyof Verdict>();
});
