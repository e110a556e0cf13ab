import { AREA_WORDS } from './area-words/index.ts';
import type { AreaWords } from './area-words/wording.ts';
import type { AreaMention, Stretch } from './mention.ts';
import { tokens, vocabularyOf } from './vocabulary.ts';

const SINGLE = vocabularyOf(AREA_WORDS.map((each) => ({ words: each.words, of: each })));

const HEADS: Readonly<Record<string, AreaWords | undefined>> = Object.fromEntries(
  ['preventing', 'recording', 'investigating'].map((head) => [
    head,
    AREA_WORDS.find(({ words }) => new RegExp(`^(?:${words})$`).test(`${head} crime`)),
  ]),
);
const HEAD = `(?:${Object.keys(HEADS).join('|')})`;
const SHARED_HEAD = tokens(`${HEAD}(?: , ${HEAD}){0,2} ,? ?and ${HEAD} crimes?`);

/** Words for what is graded, in every round's wording and in reporters' own, in order; where two fit, the longer one. */
export const findAreas = (plain: string): readonly AreaMention[] => {
  const isBeside = / legitimacy[ \n]/.test(plain);
  const shared = SHARED_HEAD(plain).map(({ words, ...stretch }) => {
    const [first, ...others] = words.split(' ').flatMap((word) => HEADS[word] ?? []);
    const also = others.map((each) => mentionOf(each, stretch));
    return first ? { ...mentionOf(first, stretch), also } : [];
  });
  const single = SINGLE(plain).map(({ of, ...stretch }) => mentionOf(isBeside ? besideLegitimacy(of) : of, stretch));
  const inOrder = [...shared.flat(), ...single].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return inOrder.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
};

const besideLegitimacy = (words: AreaWords): AreaWords => ({
  ...words,
  early: words.besideLegitimacy ?? words.early,
});

const mentionOf = (
  { early, late, first = early ?? undefined, weak = false }: AreaWords,
  { start, end }: Stretch,
): AreaMention => ({ start, end, early, first: first ?? null, late, weak, also: [] });
