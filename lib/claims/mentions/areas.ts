import { expression } from '../expression.ts';
import { AREA_WORDS } from './area-words/index.ts';
import type { AreaWords } from './area-words/wording.ts';
import type { AreaMention, Stretch } from './mention.ts';
import { tokens, vocabularyOf } from './vocabulary.ts';

const SINGLE = vocabularyOf(AREA_WORDS.map((each) => ({ words: each.words, of: each })));

const HEAD = '(?:preventing|recording|investigating)';
const EACH_HEAD = expression(HEAD, 'g');
const SHARED_HEAD = tokens(`${HEAD}(?: , ${HEAD}){0,2} ,? ?and ${HEAD} crimes?`);

/** What each of 'preventing, recording and investigating crime' is short for. */
const headsOf = (words: string): readonly AreaWords[] =>
  [...words.matchAll(EACH_HEAD)].flatMap(([head]) => {
    const whole = SINGLE(` ${head} crime\n`).find((each) => each.words === `${head} crime`);
    return whole ? [whole.of] : [];
  });

/** Words for what is graded, in every round's wording and in reporters' own, in order; where two fit, the longer one. */
export const findAreas = (plain: string): readonly AreaMention[] => {
  const isBeside = / legitimacy[ \n]/.test(plain);
  const shared = SHARED_HEAD(plain).map(({ words, ...stretch }) => {
    const [first, ...others] = headsOf(words);
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
