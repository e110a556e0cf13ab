import type { NumberMention } from './mention.ts';
import { tokens } from './vocabulary.ts';

/** Small numbers as words, each at the place of its value. */
const UNITS = [
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
export const BELOW_TWENTY: readonly string[] = [...UNITS, ...TEENS];
const TENS: readonly (readonly [string, number])[] = [
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
];
const GROUPS: readonly (readonly [string, number])[] = [
  ['a dozen', 12],
  ['two dozen', 24],
  ['three dozen', 36],
  ['a single', 1],
  ['a solitary', 1],
  ['solitary', 1],
  ['lone', 1],
  ['dozen', 12],
  ['a sole', 1],
  ['a lone', 1],
  ['a pair of', 2],
  ['a couple of', 2],
  ['a trio of', 3],
  ['the trio of', 3],
  ['a quartet of', 4],
  ['a brace of', 2],
  ['a pair', 2],
  ['a couple', 2],
  ['a trio', 3],
  ['a quartet', 4],
  ['half a dozen', 6],
  ['a single one', 1],
  ['a solitary one', 1],
  ['a lone one', 1],
  ...[['pair', 2] as const, ['duo', 2] as const, ['trio', 3] as const, ['quartet', 4] as const].flatMap(
    ([band, size]) => ['remaining', 'other', 'final', 'last'].map((which) => [`${which} ${band}`, size] as const),
  ),
];
/** 'its single good': a number before a grade, elsewhere a word like any other. */
const SINGLE = 'single(?= (?:outstanding|good|adequate|inadequate|requires) )';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.map((word, value) => [word, value] as const),
  ...TENS.flatMap(([ten, value]) => [
    [ten, value] as const,
    ...UNITS.slice(1, 10).map((unit, index) => [`${ten}-${unit}`, value + index + 1] as const),
  ]),
  ...GROUPS,
  ['single', 1],
]);
const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['a third', 1 / 3],
  ['one-third', 1 / 3],
  ['a quarter', 1 / 4],
  ['two-thirds', 2 / 3],
  ['two thirds', 2 / 3],
  ['three-quarters', 3 / 4],
  ['three quarters', 3 / 4],
]);

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `${anyOf([...VALUES.keys()].filter((word) => word !== 'single'))}|${SINGLE}|[0-9]{1,2}`;
const BOUND =
  'at least|at most|more than|fewer than|less than|over|under(?! [a-z0-9]+ (?:headings|categories))|above|below|up to|no more than|not more than|nearly|almost|around|about|roughly|approximately|close to|upwards of';
const EXACT = 'no fewer than|no less than|as many as|exactly|a total of|a full';
const OWNERS =
  "(?: (?:the|its|their|our|those|these|all|only|just|other|remaining|a total of|a possible|(?:force|constabulary|country|nation) 's))";

const COUNT = tokens(
  `(?:(?:(?<bound>${BOUND})|${EXACT}) )?(?:x ?(?<times>[0-9]{1,2})|(?<number>${NUMBER})(?: ?x(?= ))?)(?<more> or (?:more|so|fewer|less)(?= )|-odd|-plus)?(?:(?: out)? of${OWNERS}{0,3} (?<whole>${NUMBER}))?`,
);
const SHARE = tokens(
  `(?:(?<bound>${BOUND}) )?(?<share>${anyOf(SHARES.keys())})(?: of)?${OWNERS}{0,3} (?<whole>${NUMBER})`,
);

const BEFORE_PRONOUN =
  / (?:(?:an?|another) [a-z-]+|the (?:new|latest|old|earlier|current|fresh)|this|(?<! (?:told|said|says|found|judged|concluded|ruled) )that|which|any|every|each|another|no) $/;

/** 'Essex got one too' */
const BEHIND_PRONOUN = /^ (?:too|as well|also)(?=[ \n]|$)/;

/**
 * Counts up to 99, in words or figures, with what they are out of: 'three of the nine', 'half of its eight areas', 'x3'.
 */
export const findNumbers = (plain: string): readonly NumberMention[] => {
  const shares = SHARE(plain).flatMap(({ start, end, groups }) => {
    const of = numberFrom(groups.whole);
    const value = of * (SHARES.get(groups.share ?? '') ?? Number.NaN);
    return [{ start, end, value: Math.round(value), of, loose: groups.bound !== undefined || !isWhole(value) }];
  });
  const counts = COUNT(plain)
    .filter((match) => !isPronoun(plain, match))
    .map(({ start, end, groups }) => ({
      start,
      end,
      value: numberFrom((isEvery(plain, start) ? groups.whole : undefined) ?? groups.times ?? groups.number),
      of: groups.whole === undefined ? null : numberFrom(groups.whole),
      loose: groups.bound !== undefined || groups.more !== undefined,
    }));
  return [
    ...shares,
    ...counts.filter(({ start }) => !shares.some((share) => share.start <= start && start < share.end)),
  ];
};

/** 'every one of the eight': all of them. */
const isEvery = (plain: string, start: number): boolean =>
  / (?:every|each)(?: single)? $/.test(plain.slice(Math.max(0, start - 14), start));

/** 'a mixed one', 'this one': no number. */
const isPronoun = (plain: string, { start, words }: { readonly start: number; readonly words: string }): boolean =>
  words === 'one' &&
  (BEFORE_PRONOUN.test(plain.slice(Math.max(0, start - 32), start)) ||
    BEHIND_PRONOUN.test(plain.slice(start + 3, start + 12)));

const numberFrom = (words: string | undefined): number => VALUES.get(words ?? '') ?? Number(words);

/** Whether a share of a whole is a count: half of eight, not a third of eight. */
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;
