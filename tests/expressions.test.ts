import { expect, test } from 'vitest';
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
