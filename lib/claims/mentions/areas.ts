import { AREA_WORDS, type AreaWords } from './area-words.ts';
import { type AreaMention, matchesOf, tokens } from './mention.ts';

const SHARED_HEAD =
  '(?:preventing|recording|investigating)(?: , (?:preventing|recording|investigating)){0,2} ,? ?and (?:preventing|recording|investigating) crimes?';
const EXACT = AREA_WORDS.map((each) => ({ each, exact: new RegExp(`^(?:${each.words})$`) }));
const ANY = tokens(`${SHARED_HEAD}|${AREA_WORDS.map(({ words }) => words).join('|')}`);

/** Words for what is graded, in every round's wording and in reporters' own, in order. */
export const findAreas = (plain: string): readonly AreaMention[] =>
  matchesOf(ANY, plain).flatMap(({ start, end, words }) => {
    if (/^(?:preventing|recording|investigating)\b.* and \w+ing crimes?$/.test(words) && !words.includes('deterring')) {
      const heads = words.match(/preventing|recording|investigating/g) ?? [];
      const mentions = heads.flatMap((head) => read(`${head} crime`, start, end));
      return mentions[0] ? [{ ...mentions[0], also: mentions.slice(1) }] : [];
    }
    return read(words, start, end);
  });

const read = (words: string, start: number, end: number): AreaMention[] => {
  const found = EXACT.find(({ exact }) => exact.test(words))?.each;
  return found ? [mentionOf(found, start, end)] : [];
};

const mentionOf = (
  { early, late, first = early ?? undefined, weak = false }: AreaWords,
  start: number,
  end: number,
): AreaMention => ({
  start,
  end,
  early,
  first: first ?? null,
  late,
  weak,
  also: [],
});
