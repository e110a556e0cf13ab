import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

const OPENING = 'HMICFRS inspected Kent Police. ';

describe('what a grade is said of without a name of an area', () => {
  it.each([
    ['It was rated good for having a firm hand on the tiller.', ['kent good leadership-and-force-management']],
    ['It was graded inadequate at bringing down drugs barons.', ['kent inadequate serious-organised-crime']],
    ['It got an adequate for how few crimes go unlogged and unrecorded.', ['kent adequate recording-crime']],
    [
      'It was rated good for preventing crime, for cracking cases and for its leadership.',
      ['kent good preventing-crime', 'kent good investigating-crime', 'kent good leadership-and-force-management'],
    ],
    [
      'It was rated adequate for the readiness with which it answers 999 calls.',
      ['kent adequate responding-to-public'],
    ],
  ])('is told by its words: %s', (text, says) => {
    expect(saysOf({ text: OPENING + text })).toEqual([...says].sort());
  });

  it.each([
    ['It is good at being kind to callers in the street, a resident said.', []],
    ['It was rated good for the third time.', ['kent good -']],
    ['It was rated good for its horses.', ['kent good -']],
  ])('is left open where they tell of nothing, or of several things: %s', (text, says) => {
    expect(saysOf({ text: OPENING + text })).toEqual(says);
  });
});

describe('fairness to the workforce', () => {
  it.each([
    'fairness and respect towards its staff',
    'the respect it shows its own staff',
    'fairness at work',
    'treating everyone who works for it with respect',
    'fair treatment of its workforce',
  ])('is no fairness to the public: %s', (words) => {
    const text = `HMIC inspected Kent Police. It was rated good for ${words}.`;
    expect(saysOf({ text, published: '2017-12-12' })).toEqual(['kent good treating-workforce-fairly']);
  });
});
