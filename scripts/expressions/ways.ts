/**
 * Whether a part of an expression that repeats can read one text in two ways: 'given as' beside 'given' and 'as'. Every
 * repetition then doubles the ways, whatever the expression around it.
 */
import { type Words, waysToSay } from './say.ts';

/** A text that some repeated group of the expression reads in two ways; null where there is none, or none can be told. */
export const textReadInTwoWays = (source: string): string | null => {
  for (const group of repeatedGroups(source)) {
    const found = twoReadings(waysToSay(group) ?? []);
    if (found !== null) return found;
  }
  return null;
};

/** Groups with `*`, `+` or a limit of more than three behind them. */
const repeatedGroups = (source: string): ReadonlySet<string> => {
  const groups = new Set<string>();
  const open: number[] = [];
  for (const { index, 0: part } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (part === '(') open.push(index);
    if (part === ')') {
      const from = open.pop();
      if (REPEATS.test(source.slice(index + 1))) groups.add(source.slice(from, index + 1));
    }
  }
  return groups;
};

const REPEATS = /^(?:[*+]|\{\d+,(?:\}|[4-9]|\d\d))/;

/** One reading is ahead of the other by these words, after a text. */
interface Lead {
  readonly by: Words;
  readonly text: string;
}

/** The test of Sardinas and Patterson: follows what one reading is ahead by, until both end at one place. */
const twoReadings = (phrases: readonly Words[]): string | null => {
  const leads = new Map<string, Lead>();
  const follow = (by: Words, text: string): void => {
    const key = by.join(' ');
    if (!leads.has(key)) leads.set(key, { by, text });
  };
  for (const [index, one] of phrases.entries()) {
    for (const other of phrases.slice(0, index)) {
      const [long, short] = one.length < other.length ? [other, one] : [one, other];
      if (!startsLike(long, short)) continue;
      if (long.length === short.length) return long.join(' ');
      follow(long.slice(short.length), long.join(' '));
    }
  }
  for (const { by, text } of leads.values()) {
    for (const phrase of phrases) {
      if (!startsLike(by, phrase)) continue;
      if (by.length === phrase.length) return text;
      if (by.length > phrase.length) follow(by.slice(phrase.length), text);
      else follow(phrase.slice(by.length), [text, ...phrase.slice(by.length)].join(' '));
    }
  }
  return null;
};

const startsLike = (one: Words, other: Words): boolean =>
  one.slice(0, other.length).every((word, index) => canBeSame(word, other[index] as string));

/** Of two classes, whether they have one of these in common. */
const SAMPLES = [...'!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~0159abcxyzADFGINO•→–£', 'ab', 'abc', "it's", 'a-b', '12', '1990s'];

const canBeSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [a, b] = [expressionOf(one), expressionOf(other)];
  return a.isClass && b.isClass
    ? SAMPLES.some((sample) => a.is.test(sample) && b.is.test(sample))
    : a.isClass
      ? a.is.test(other)
      : b.isClass && b.is.test(one);
};

const known = new Map<string, { readonly isClass: boolean; readonly is: RegExp }>();

const expressionOf = (word: string) => {
  const made = known.get(word) ?? { isClass: /[[\\*+{?.]/.test(word), is: new RegExp(`^(?:${word})$`) };
  known.set(word, made);
  return made;
};
