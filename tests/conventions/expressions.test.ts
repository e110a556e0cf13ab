import { expect, test } from 'vitest';
import { gatherExpressions } from '../../scripts/expressions/gather.ts';
import { textReadInTwoWays } from '../../scripts/expressions/ways.ts';
import { files, read } from './source.ts';

/** The quick half of `npm run expressions`, which finds the worst: time that doubles with each repetition. */
test('no repeated part of an expression reads a text in two ways', async () => {
  const found = (await gatherExpressions()).map(({ at, source }) => ({ at, text: textReadInTwoWays(source) }));
  expect(found.filter(({ text }) => text !== null)).toEqual([]);
}, 30_000);

/** They read whole texts, or a handful of words now and then. */
const OTHERS = [
  'lib/claims/expression.ts',
  'lib/claims/mentions/*.ts',
  'lib/claims/coverage-words.ts',
  'lib/claims/counts.ts',
  'lib/claims/regions.ts',
];

test('what is put together to read parts of sentences is compiled before it does', () => {
  const free = new Set(files(...OTHERS));
  const own = files('lib/claims/**/*.ts').filter((path) => !free.has(path) && read(path).includes('new RegExp('));
  expect(own, 'use `expression` of lib/claims/expression.ts').toEqual([]);
});
