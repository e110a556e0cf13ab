import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AREA_WORDS } from '../../lib/claims/mentions/area-words/index.ts';
import { ANYTHING, openingsOf } from '../../lib/claims/mentions/openings.ts';
import { tokens, vocabularyOf } from '../../lib/claims/mentions/vocabulary.ts';
import { makePlain } from '../../lib/claims/plain.ts';

it.each([
  ['cat|cow', ['cat', 'cow']],
  ['(?:the )?(?:dog|owl)s?', ['the dog', 'the owl', 'dog', 'owl']],
  ['the', ['the *', 'the\n']],
  ['then only|these', ['then', 'thes']],
  ['a(?: very)? fat', ['a v', 'a f']],
  ['[ab]c?d', ['acd', 'ad ', 'ad\n', 'bcd', 'bd ', 'bd\n']],
  ['x{0,3}y', ['xxx', 'xxy', 'xy ', 'xy\n', 'y *', 'y\n*']],
  ['[a-z]+ later', ['*']],
  ['m\\d+', ['m*']],
  ['(?<=is )(?!so)(?<which>one|two)', ['one', 'two']],
  ['(?:q(?:[)|]|\\)))+', ['q)q', 'q) ', 'q)\n', 'q|q', 'q| ', 'q|\n']],
])('knows what %s can open with', (source, openings) => {
  expect([...openingsOf(source)].sort()).toEqual(openings.toSorted());
});

it('has every match of an area’s words open as they can', () => {
  const cut = (opening: string): string => opening.replace(ANYTHING, '');
  for (const { words } of AREA_WORDS.filter(({ words }) => !/\(\?<?[=!]/.test(words))) {
    const openings = openingsOf(words);
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${words})$`)), (match) =>
        openings.some((opening) => `${match} `.startsWith(cut(opening)) || `${match}\n`.startsWith(cut(opening))),
      ),
      { numRuns: 60 },
    );
  }
});

const ARTICLES = readFileSync('tests/gold/development.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => makePlain((JSON.parse(line) as { text: string }).text).text);

it('finds in coverage what its expressions find when they are asked everywhere', () => {
  const areas = vocabularyOf(AREA_WORDS.map((each) => ({ words: each.words, of: each })));
  for (const plain of ARTICLES) {
    const everywhere = AREA_WORDS.flatMap(({ words }, place) =>
      [...plain.matchAll(new RegExp(` (?:${words})(?=[ \\n])`, 'g'))].map(({ 0: match, index }) => ({
        start: index + 1,
        words: match.slice(1),
        place,
      })),
    );
    const inOrder = everywhere.sort((a, b) => a.start - b.start || a.place - b.place);
    expect(areas(plain).map(({ start, words, of }) => ({ start, words, place: AREA_WORDS.indexOf(of) }))).toEqual(
      inOrder,
    );
  }
});

it('asks everywhere for words that may open with anything', () => {
  const found = tokens('[a-z]+ly|t[a-z]{2} inn')('\n she really likes the inn truly \n the fly');
  expect(found.map(({ words }) => words)).toEqual(['really', 'the inn', 'truly']);
});
