import { once, rememberedLast } from '../../remembered.ts';
import type { Stretch } from './mention.ts';
import { ANYTHING, ARTICLE, LETTERS, openingsOf } from './openings.ts';

/** Words as a regular expression's source. They match whole tokens of a plain text. */
export interface Wording<T> {
  readonly words: string;
  readonly of: T;
}

export interface Match extends Stretch {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match in a plain text, in order. Those of one wording never overlap, those of two may. */
export type Vocabulary<T> = (plain: string) => readonly (Match & { readonly of: T })[];

interface Entry<T> {
  readonly of: T;
  readonly place: number;
  /** The space before the words included. */
  readonly pattern: RegExp;
  /** Whether parts of the words have names. */
  readonly isParted: boolean;
}

const NAMED_PART = /\(\?<[a-z]/i;
const NO_GROUPS: Match['groups'] = {};

/**
 * Wordings that are looked for together. Each is asked only at tokens that open as it can, because a text is long, and
 * few of its words open any: asking everywhere took a fifth of a whole check.
 */
export const vocabularyOf = <T>(wordings: readonly Wording<T>[]): Vocabulary<T> => {
  const entries = wordings.map(({ words, of }, place) => ({
    of,
    place,
    pattern: new RegExp(` (?:${words})(?=[ \\n])`, 'y'),
    isParted: NAMED_PART.test(words),
  }));
  const askedAt = once(() => askedByOpening(wordings, entries));
  /** By the kind of token. */
  const known: (readonly Entry<T>[] | undefined)[] = [];
  /** By the place of the entry: where its last match ended. */
  const ends = new Int32Array(entries.length);
  return (plain) => {
    const { starts, kinds, count } = tokensOf(plain);
    ends.fill(0);
    const found: (Match & Pick<Entry<T>, 'of' | 'place'>)[] = [];
    for (let token = 0; token < count; token++) {
      const at = starts[token] as number;
      const kind = kinds[token] as number;
      known[kind] ??= askedAt()(keyIn(plain, at + 1, LETTERS));
      for (const entry of known[kind]) {
        if (at < (ends[entry.place] as number)) continue;
        const { of, place, pattern, isParted } = entry;
        pattern.lastIndex = at;
        // Where only the end is asked for, no array of the match is made.
        const match = isParted ? pattern.exec(plain) : null;
        if (isParted ? !match : !pattern.test(plain)) continue;
        const [start, end] = [at + 1, pattern.lastIndex];
        ends[place] = end;
        found.push({ of, place, start, end, words: plain.slice(start, end), groups: match?.groups ?? NO_GROUPS });
      }
    }
    return found.sort((a, b) => a.start - b.start || a.place - b.place);
  };
};

/** One wording as a vocabulary. */
export const tokens = (words: string): Vocabulary<null> => vocabularyOf([{ words, of: null }]);

/** Which entries are asked at a token, by the key of its opening. */
const askedByOpening = <T>(wordings: readonly Wording<T>[], entries: readonly Entry<T>[]) => {
  const byKey = new Map<number, Entry<T>[]>();
  const lengths = new Set<number>();
  for (const entry of entries) {
    const openings = shortestOf(openingsOf((wordings[entry.place] as Wording<T>).words));
    for (const opening of openings) lengths.add(lettersOf(opening));
    for (const key of new Set(openings.map(keyOf))) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return (key: number): readonly Entry<T>[] =>
    [...lengths].flatMap((length) => byKey.get(key >> (BITS * (LETTERS - length))) ?? []);
};

/** Without those that a shorter one opens. What may open with anything may open with the article. */
const shortestOf = (openings: readonly string[]): readonly string[] => {
  const open = openings.flatMap((each) => (each.endsWith(ANYTHING) ? each.slice(0, -ANYTHING.length) : []));
  const shortest = open.filter((each) => !open.some((other) => other !== each && each.startsWith(other)));
  const settled = openings.filter((each) => !each.endsWith(ANYTHING) && !open.some((other) => each.startsWith(other)));
  const isWide = shortest.some((each) => ARTICLE.startsWith(each));
  return [...settled, ...shortest, ...(isWide ? [ARTICLE] : [])];
};

const lettersOf = (opening: string): number =>
  Math.min(LETTERS, opening.length - (opening.startsWith(ARTICLE) ? ARTICLE.length : 0));

const keyOf = (opening: string): number => keyIn(opening, 0, lettersOf(opening));

/** What one letter takes of a key. Letters that look alike in so many bits make a wording be asked in vain, no more. */
const BITS = 7;
const MASK = (1 << BITS) - 1;

/** So many letters of a token as a number; behind 'the' those of the next token. */
const keyIn = (text: string, at: number, length: number): number => {
  const isArticle = text.startsWith(ARTICLE, at);
  const from = isArticle ? at + ARTICLE.length : at;
  let key = isArticle ? 1 : 0;
  for (let place = from; place < from + length; place++) key = (key << BITS) | (text.charCodeAt(place) & MASK);
  return key;
};

/** Tokens with one key are of one kind: a small number, the same in every text. English has a few thousand. */
const KINDS = new Map<number, number>();
const kindOf = (key: number): number => {
  const kind = KINDS.get(key) ?? KINDS.size;
  if (kind === KINDS.size) KINDS.set(key, kind);
  return kind;
};

/** Where the tokens of a text start, the space before them included, and their kinds. All vocabularies ask it of one text in turn. */
const tokensOf = rememberedLast((plain: string) => {
  // A token of a plain text is a space and a character at least.
  const most = (plain.length >> 1) + 1;
  const starts = new Int32Array(most);
  const kinds = new Int32Array(most);
  let count = 0;
  for (let at = plain.indexOf(' '); at !== -1; at = plain.indexOf(' ', at + 1)) {
    starts[count] = at;
    kinds[count++] = kindOf(keyIn(plain, at + 1, LETTERS));
  }
  return { starts, kinds, count };
});
