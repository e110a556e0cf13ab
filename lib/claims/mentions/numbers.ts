import { matchesOf, type NumberMention, tokens } from './mention.ts';

/** Small numbers as words, each at the place of its value. */
export const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS: readonly (readonly [string, number])[] = [
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
];
const GROUPS: readonly (readonly [string, number])[] = [
  ['a dozen', 12],
  ['a single', 1],
  ['a solitary', 1],
  ['a sole', 1],
  ['a lone', 1],
  ['a pair of', 2],
  ['a couple of', 2],
  ['a trio of', 3],
  ['the trio of', 3],
  ['a quartet of', 4],
  ['a hat-trick of', 3],
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.flatMap(([ten, value]) => [
    [ten, value] as const,
    ...UNITS.slice(1, 10).map((unit, index) => [`${ten}-${unit}`, value + index + 1] as const),
  ]),
  ...GROUPS,
]);

const ANY = tokens(`${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')}|[0-9]{1,2}`);

/** Counts up to 99, in words or figures. */
export const findNumbers = (plain: string): readonly NumberMention[] =>
  matchesOf(ANY, plain).map(({ start, end, words }) => ({ start, end, value: VALUES.get(words) ?? Number(words) }));
