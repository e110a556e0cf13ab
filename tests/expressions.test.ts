import { expect, test } from 'vitest';
import { problemOf } from '../scripts/expressions/judge.ts';
import { textReadInTwoWays } from '../scripts/expressions/ways.ts';

test.each([
  ['(?: (?:is|are|reports?|report))* $', 'report'],
  ['(?: (?:given|given as|as))+ G', 'given as'],
  ['(?: (?:[a-z]+|the)){0,9} F', 'the'],
  ['(?: [-•,]| ,)* $', ','],
  ['(?: (?:a b|b c|a|c))* $', 'a b c'],
])('%s reads a text in two ways', (source, text) => {
  expect(textReadInTwoWays(source)).toBe(text);
});

test.each(['(?: (?:is|are|reports?))* $', '(?: (?:given(?: as)?|to be)){0,9} G', '(?: [-•,]| N \\))* $', '(?:a|a) $'])(
  '%s reads any text in one way',
  (source) => {
    expect(textReadInTwoWays(source)).toBeNull();
  },
);

const SOON = 20_000;

test.each([
  ['^(?: a| b)*(?: b| c)*$', 'n^2'],
  ['^ (?:all|both) (?:of )?(?: ?[a-z]+){0,3} ?(?:forces|counties)(?: [^ ,]+){0,8} ,$', 'n^4'],
  ['^(?:a|aa)+$', 'exponential'],
])(
  'the time of %s grows faster than its text',
  async (source, growth) => {
    expect(await problemOf({ source, flags: '', at: '' }, SOON)).toMatchObject({ growth });
  },
  60_000,
);

test('the time of an expression that repeats one thing grows with its text', async () => {
  expect(await problemOf({ source: '^(?: (?:is|was))* $', flags: '', at: '' }, SOON)).toBeNull();
});

test('an expression that is not judged within the limit has a problem', async () => {
  const source = '^(?: [a-z]+){0,60} (?:a|b)(?: [^ ]+){0,60} (?:c|d)(?: [a-z]+){0,60}$';
  expect(await problemOf({ source, flags: '', at: '' }, 1)).toMatchObject({
    growth: expect.stringContaining('not known'),
  });
});
