import { expect, test } from 'vitest';
import { gatherExpressions } from '../../scripts/expressions/gather.ts';
import { textReadInTwoWays } from '../../scripts/expressions/ways.ts';

/** The quick half of `npm run expressions`, which finds the worst: time that doubles with each repetition. */
test('no repeated part of an expression reads a text in two ways', async () => {
  const found = (await gatherExpressions()).map(({ at, source }) => ({ at, text: textReadInTwoWays(source) }));
  expect(found.filter(({ text }) => text !== null)).toEqual([]);
}, 30_000);
