import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../lib/notebook/limits.ts';
import { noteSchema } from '../../lib/notebook/schema.ts';
import { EVERYTHING, matching } from '../../lib/notebook/search.ts';
import { tagsFrom, tagsInWords, tagsOf } from '../../lib/notebook/tags.ts';
import { bareSnippet, claimFlag, sampleNotes, tallyFlag } from './sample.ts';

const found = (text: string) => matching(sampleNotes, { ...EVERYTHING, text });

describe('search', () => {
  test('an empty query finds everything, in the order given', () => {
    expect(found('  ')).toEqual(sampleNotes);
  });

  test.each([
    ['the quote', 'commissioner', [bareSnippet]],
    ['the title', 'must do better', [claimFlag, tallyFlag]],
    ['the note', 'newsroom', [claimFlag]],
    ['a tag', 'dissertation', [bareSnippet]],
    ['the force', 'SOUTH WALES', [claimFlag]],
    ['the outlet', 'courier', [claimFlag, tallyFlag]],
  ])('looks in %s, whatever the capitals', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('needs every word, wherever each stands', () => {
    expect(found('newsroom courier')).toEqual([claimFlag]);
    expect(found('newsroom dissertation')).toEqual([]);
  });

  test('straight quotation marks find curly ones', () => {
    expect(found("'good'")).toEqual([claimFlag]);
  });

  test('a status leaves only flags that have it', () => {
    expect(matching(sampleNotes, { ...EVERYTHING, status: 'published' })).toEqual([tallyFlag]);
  });

  test('a tag must be the whole tag', () => {
    expect(matching(sampleNotes, { ...EVERYTHING, tag: 'wales' })).toEqual([claimFlag]);
    expect(matching(sampleNotes, { ...EVERYTHING, tag: 'wal' })).toEqual([]);
  });
});

describe('tags', () => {
  test('are parted by commas, tidied, and kept once each', () => {
    expect(tagsFrom(' wales ,, vulnerable\n people,Wales, ')).toEqual(['wales', 'vulnerable people']);
  });

  test('of all notes are listed once, in alphabetical order', () => {
    expect(tagsOf(sampleNotes)).toEqual(['dissertation', 'vulnerable people', 'wales']);
  });

  test('whatever is typed, the notebook can keep it, and showing it changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const tags = tagsFrom(typed);
        expect(noteSchema.safeParse({ ...claimFlag, tags }).success).toBe(true);
        expect(tagsFrom(tagsInWords(tags))).toEqual(tags);
      }),
    );
  });

  test('no more are kept than a note may hold', () => {
    expect(tagsFrom(Array.from({ length: 80 }, (_, i) => `t${i}`).join(','))).toHaveLength(LIMITS.tags);
  });
});
