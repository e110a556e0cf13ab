import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/claims/claim.ts';
import { readClaims } from '../../lib/claims/read.ts';

/** Words that the engine looks for, so that random texts reach its grammar. */
const TELLING = [
  'Kent Police',
  'Essex',
  'Durham Constabulary',
  'the force',
  'it',
  'both',
  'good',
  'outstanding',
  'inadequate',
  'adequate',
  'requires improvement',
  'needs to improve',
  'top marks',
  'was rated',
  'is',
  'were',
  'at',
  'for',
  'in',
  'preventing crime',
  'leadership',
  'effectiveness',
  'responding to the public',
  'two',
  'three areas',
  'none',
  'and',
  ',',
  ';',
  ':',
  '.',
  '\n\n',
  '-',
  '(',
  ')',
  '“',
  '”',
  '‘',
  '’',
  'HMICFRS',
  'inspectors said',
  'so was',
  'from',
  'to',
  'not',
  'could be',
  '2019',
  'last year',
  '?',
  'respectively',
  'Good',
  'The',
  'police forces',
  '\u{1F4AA}',
  '\ud800',
  'ﬁ',
  'İ',
  '\u00a0',
  '\u00ad',
];

const prose = fc.array(fc.constantFrom(...TELLING), { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 }));
const anyDay = fc.constantFrom('2014-11-28', '2016-02-20', '2019-05-03', '2022-10-01', '2025-06-01', null);

const stretches = ({ claims, tallies }: Reading) => [...claims, ...tallies].flatMap((each) => [each, ...each.evidence]);

describe('whatever the text', () => {
  it('is read without a throw, the same twice, with every quotation where it says', () => {
    fc.assert(
      fc.property(anyText, anyText, anyDay, (title, text, published) => {
        const article = { title, text, published };
        const reading = readClaims(article);
        expect(readClaims(article)).toEqual(reading);
        for (const { field, start, end, quote } of stretches(reading)) {
          const whole = field === 'title' ? title : text;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(whole.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read in reading order', () => {
    fc.assert(
      fc.property(prose, anyDay, (text, published) => {
        const starts = readClaims({ title: '', text, published }).claims.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

const STORY =
  'HMICFRS has inspected Kent Police. It was rated good at preventing crime and inadequate at responding to the public.';
const ASIDE = 'The weather was mild and the shops were full of people buying presents.';
const told = (text: string) =>
  readClaims({ title: '', text, published: '2024-06-12' }).claims.map(
    ({ force, grade, area }) => `${force} ${grade} ${area}`,
  );

describe('a story', () => {
  it('says the same with an unrelated paragraph before or behind it', () => {
    expect(told(`${ASIDE}\n\n${STORY}`)).toEqual(told(STORY));
    expect(told(`${STORY}\n\n${ASIDE}`)).toEqual(told(STORY));
  });
  it('says of another force what it said of the first when the name is swapped', () => {
    expect(told(STORY.replaceAll('Kent', 'Dorset'))).toEqual(
      told(STORY).map((claim) => claim.replace('kent', 'dorset')),
    );
  });
});

describe('time', () => {
  const timeOf = (text: string): number => {
    const started = performance.now();
    readClaims({ title: '', text, published: '2024-06-12' });
    return performance.now() - started;
  };
  const fastest = (text: string): number => Math.min(timeOf(text), timeOf(text), timeOf(text));

  it.each([
    ['one word', 'good '],
    ['numbers', 'one of two of three '],
    ['forces', 'Kent, Essex and '],
    ['areas', 'preventing crime, leadership and '],
    ['grades', 'good, inadequate and '],
    ['link words', 'the other areas were rated as being '],
    ['adverbs', 'also now still both '],
    ['spaces', '      \u00a0 '],
    ['quotes', '“‘"'],
    ['full stops', '. . . '],
    ['a subject and its verb', 'Kent Police was rated good for the '],
  ])(
    'is short for %s over and over',
    (_, words) => {
      const once = `HMICFRS Kent Police ${words.repeat(500)}`;
      const tenfold = `HMICFRS Kent Police ${words.repeat(5_000)}`;
      fastest(once);
      // Ten times the text would cost a hundred times the time if an expression tried every pair of places; a busy machine
      // does not add that much. `npm run bench` prints how time really grows.
      expect(fastest(tenfold)).toBeLessThan(50 * Math.max(15, fastest(once)));
    },
    60_000,
  );
});
