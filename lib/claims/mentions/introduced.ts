import { FORCE_NAMES } from './force-names.ts';
import type { ForceMention } from './mention.ts';
import { tokens } from './vocabulary.ts';

interface Named extends ForceMention {
  readonly words: string;
}

const IN_BRACKETS = /^ \( (?:the )?(?<short>[a-z]{2,6}|[a-z] & [a-z]) \)(?= |\n)/;

/** What forces are called once they have been named. */
const AFTERWARDS = FORCE_NAMES.flatMap(({ force, afterwards }) =>
  afterwards === undefined ? [] : [{ force, find: tokens(afterwards) }],
);

const OF_THE_TOWN = /^ (?:council|centre|hall|corporation|airport|of|'s (?:bankers|workers))/;

/**
 * Short forms that the text itself brings in: 'West Mercia Police (WMP)'. From there on they mean that force, whatever they
 * mean elsewhere. The brackets become part of the name before them, so that grammar goes on behind them.
 */
export const withIntroduced = (
  named: readonly Named[],
  plain: string,
  written: (start: number, end: number) => string,
): readonly Named[] => {
  const meanings = new Map<string, Named>();
  const spread = named.map((name) => {
    const match = name.as === 'police' ? IN_BRACKETS.exec(plain.slice(name.end, name.end + 16)) : null;
    const short = match?.groups?.short;
    if (!match || short === undefined || !isCapital(written(name.end, name.end + match[0].length))) return name;
    if (!meanings.has(short)) meanings.set(short, name);
    return { ...name, end: name.end + match[0].length };
  });
  const shorts = [...meanings].flatMap(([short, { force }]) =>
    tokens(short)(plain)
      .filter(({ start, end }) => isCapital(written(start, end)))
      .map((stretch): Named => ({ ...stretch, force, as: 'police' })),
  );
  const afterwards = AFTERWARDS.flatMap(({ force, find }) =>
    !named.some((each) => each.force === force)
      ? []
      : find(plain)
          .filter(
            ({ start, end }) => / [A-Z]/.test(written(start, end)) && !OF_THE_TOWN.test(plain.slice(end, end + 16)),
          )
          .map((stretch): Named => ({ ...stretch, force, as: 'place' })),
  );
  const kept: Named[] = [];
  for (const each of [...spread, ...shorts, ...afterwards].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= each.start) kept.push(each);
    else if (last.start === each.start && meanings.has(each.words)) kept[kept.length - 1] = each;
  }
  return withAlias(kept, plain);
};

const isCapital = (letters: string): boolean => /[A-Z].*[A-Z]/.test(letters);

/** 'Heddlu Gwent (Gwent Police)': one force, named twice. */
const withAlias = (named: readonly Named[], plain: string): readonly Named[] => {
  const merged: Named[] = [];
  for (const each of named) {
    const last = merged.at(-1);
    const isSame =
      last?.force === each.force &&
      plain.slice(last.end, each.start) === ' ( ' &&
      / \)/.test(plain.slice(each.end, each.end + 2));
    if (last && isSame) merged[merged.length - 1] = { ...last, end: each.end + 2 };
    else merged.push(each);
  }
  return merged;
};
