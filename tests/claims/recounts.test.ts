import { describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';
import { saysOf } from './examples.ts';

describe('a count that leaves out the grade counted before it', () => {
  it('is of the force that stands with it', () => {
    expect(saysOf({ text: 'HMICFRS says Kent Police was inadequate in one area and Essex Police in two.' })).toEqual([
      'tally essex inadequate 2',
      'tally kent inadequate 1',
    ]);
    expect(saysOf({ text: 'Kent was good in three areas, Essex in four and Sussex in five, HMICFRS said.' })).toEqual([
      'tally essex good 4',
      'tally kent good 3',
      'tally sussex good 5',
    ]);
  });
  it('is of now, where it leads on from one of before', () => {
    const { tallies } = readClaims({
      title: '',
      text: 'HMICFRS has inspected Kent Police, which has gone from three inadequates to one.',
      published: '2024-06-12',
    });
    expect(tallies.map(({ count, when }) => [count, when.kind])).toEqual([
      [3, 'previous'],
      [1, 'current'],
    ]);
  });
  it('is no count of something else', () => {
    expect(
      saysOf({ text: 'HMICFRS says Kent Police is good in four areas and Essex Police has two new cars.' }),
    ).toEqual(['tally kent good 4']);
    expect(
      saysOf({ text: 'HMICFRS says Kent Police is good in four areas and has been inspected in two years.' }),
    ).toEqual(['tally kent good 4']);
  });
});

describe('a count of those that share the grade before it', () => {
  it('is of areas, in a sentence of its own', () => {
    expect(
      saysOf({ text: 'HMICFRS inspected Kent Police. Leadership is inadequate. Two other areas got the same grade.' }),
    ).toEqual(['kent inadequate leadership-and-force-management', 'tally kent inadequate 2']);
  });
  it('is of forces, however they came by it', () => {
    expect(
      saysOf({
        text: 'HMIC has graded efficiency. Kent Police requires improvement. Ten forces landed in that bracket.',
        published: '2016-11-03',
      }),
    ).toEqual(['kent requires-improvement efficiency', 'tally - requires-improvement 10']);
  });
  it('is none where it is denied, a bound, or of some forces only', () => {
    const text = 'HMIC has graded efficiency. Kent Police requires improvement.';
    for (const more of [
      'Three forces have never been given that grade.',
      'At least ten forces got the same grade.',
      'Three Welsh forces got the same grade.',
      'Three forces share the same dogs.',
    ])
      expect(saysOf({ text: `${text} ${more}`, published: '2016-11-03' })).toEqual([
        'kent requires-improvement efficiency',
      ]);
  });
});
