/**
 * Word lists put together so that a text can be read in one way only: 'been' in two lists, or 'given as' beside 'given' and
 * 'as', would double the ways at every repetition, and a hostile text could take an age.
 */

/** Up to so many of the words and phrases of these lists, one after the other. Each list has its words as alternatives. */
export const runOf = (limit: number, ...lists: readonly string[]): string => {
  const phrases = new Set(lists.flatMap((list) => phrasesOf(list)));
  const single = [...phrases].filter((phrase) => !isMadeOf(phrase, phrases));
  return `(?:${branch(single)}){0,${limit}}`;
};

/** 'grades?|to be' → 'grade', 'grades', 'to be'. Knows groups, classes of letters and `?`. */
export const phrasesOf = (pattern: string): readonly string[] => {
  let at = 0;
  const alternatives = (): string[] => {
    const found = sequence();
    while (pattern[at] === '|') {
      at++;
      found.push(...sequence());
    }
    return found;
  };
  const sequence = (): string[] => {
    let heads = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const tails = atom();
      if (pattern[at] === '?') {
        at++;
        tails.push('');
      }
      heads = heads.flatMap((head) => tails.map((tail) => head + tail));
    }
    return heads;
  };
  const atom = (): string[] => {
    const end = pattern.indexOf(']', at);
    const letter = pattern[at++] as string;
    if (letter === '[') {
      const letters = [...pattern.slice(at, end)];
      at = end + 1;
      return letters;
    }
    if (letter !== '(') return [letter];
    at += '?:'.length;
    const inner = alternatives();
    at++;
    return inner;
  };
  return alternatives();
};

/** Whether other phrases, one after the other, say the same: a phrase that nobody would miss. */
const isMadeOf = (phrase: string, phrases: ReadonlySet<string>): boolean => {
  const reached = new Set([0]);
  for (const from of reached) {
    for (let to = from + 1; to <= phrase.length; to++) {
      const part = phrase.slice(from, to);
      if (part !== phrase && phrases.has(part)) reached.add(to);
    }
  }
  return reached.has(phrase.length);
};

/** Phrases that begin alike share their beginning, so that no two alternatives start with the same letter. */
const branch = (phrases: readonly string[]): string => {
  const byLetter = new Map<string, string[]>();
  for (const phrase of phrases.filter(Boolean))
    byLetter.set(phrase[0] as string, [...(byLetter.get(phrase[0] as string) ?? []), phrase.slice(1)]);
  const branches = [...byLetter].map(([letter, group]) => letter + branch(group));
  if (branches.length === 0) return '';
  if (phrases.includes('')) return `(?:${branches.join('|')})?`;
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`;
};
