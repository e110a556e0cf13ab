import type { ForceId } from '../../peel/forces.ts';
import { FORCE_NAMES } from './force-names.ts';
import type { ForceMention } from './mention.ts';

/** Names of one word and of so many letters: a shorter one with a slip in it may be another name. */
const LONG_ENOUGH = 6;
const NAMES = FORCE_NAMES.flatMap(({ force, places }) =>
  places.filter((name) => name.length >= LONG_ENOUGH && /^[a-z]+$/.test(name)).map((name) => [name, force] as const),
);
/** Looked for from its last word, because a text has few of those. */
const CANDIDATE = /(?<= (?<name>[a-z]{5,17})(?<owner> 's)?) (?:police|constabulary)(?=[ \n])/g;

/** Forces whose name is off by one letter in front of 'Police' or 'Constabulary': 'Glocestershire', 'Mersyside'. */
export const misspelt = (
  plain: string,
  written: (start: number, end: number) => string,
): readonly (ForceMention & { readonly words: string })[] => {
  const found: (ForceMention & { readonly words: string })[] = [];
  for (const match of plain.matchAll(CANDIDATE)) {
    const { name = '', owner = '' } = match.groups ?? {};
    const force = KNOWN.has(name) ? undefined : meant(name);
    const start = match.index - owner.length - name.length;
    if (force === undefined || !/^[A-Z]/.test(written(start, start + name.length))) continue;
    const end = match.index + match[0].length;
    found.push({ start, end, force, as: 'police', words: plain.slice(start, end) });
  }
  return found;
};

const KNOWN: ReadonlySet<string> = new Set(FORCE_NAMES.flatMap(({ places, parts = [] }) => [...places, ...parts]));

const meant = (name: string): ForceId | undefined =>
  NAMES.find(([right]) => right[0] === name[0] && right !== name && isOneSlip(right, name))?.[1];

/** One letter too many, too few, or wrong (in a long name), or two letters swapped. */
const isOneSlip = (right: string, name: string): boolean => {
  if (Math.abs(right.length - name.length) > 1) return false;
  let first = 0;
  while (first < name.length && right[first] === name[first]) first++;
  const [restOfRight, rest] = [right.slice(first), name.slice(first)];
  if (right.length !== name.length)
    return right.length > name.length ? restOfRight.slice(1) === rest : restOfRight === rest.slice(1);
  const isSwapped = restOfRight[0] === rest[1] && restOfRight[1] === rest[0] && restOfRight.slice(2) === rest.slice(2);
  return isSwapped || (right.length > 8 && restOfRight.slice(1) === rest.slice(1));
};
