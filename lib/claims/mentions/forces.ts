import type { ForceId } from '../../peel/forces.ts';
import { remembered } from '../../remembered.ts';
import { expression } from '../expression.ts';
import { joinsForces } from '../lists.ts';
import { ALL_CAPITALS, FORCE_NAMES } from './force-names.ts';
import { isAnotherThing, isQuarterOf } from './force-traps.ts';
import { withIntroduced } from './introduced.ts';
import type { ForceMention } from './mention.ts';
import { misspelt } from './misspelt.ts';
import { SEATED } from './seats.ts';
import { tokens } from './vocabulary.ts';

const byName = (pick: (names: (typeof FORCE_NAMES)[number]) => readonly string[]): ReadonlyMap<string, ForceId> =>
  new Map(FORCE_NAMES.flatMap((names) => pick(names).map((name) => [name, names.force] as const)));
const PLACES = byName(({ places }) => places);
const PARTS = byName(({ parts = [] }) => parts);
/** What '-based' or 'the chief in' may stand beside: the seat of a force, and its cities. */
const BASES = byName(({ places, parts = [], bases = [] }) => [...bases, ...parts, ...places]);
const patterns = (pick: (names: (typeof FORCE_NAMES)[number]) => readonly string[] | undefined) =>
  FORCE_NAMES.flatMap((names) =>
    (pick(names) ?? []).map((name) => ({ force: names.force, name: new RegExp(`^(?:${name})$`) })),
  );
const NAMES = patterns(({ police }) => police);
const EPITHETS = [
  ...patterns(({ epithets }) => epithets),
  ...SEATED.map(({ force, name }) => ({ force, name: new RegExp(`^(?:${name})$`) })),
];

const bySize = (a: string, b: string): number => b.length - a.length;
const JOINED = ' (?:and|&(?: amp ;)?|/|-)(?: the)? ';
/** A place's name as a pattern: 'Avon and Somerset', 'S Yorks', 'Gtr Manchester'. */
const spelt = (place: string): string =>
  place
    .replace(' & ', JOINED)
    .replace(/^(north|south|west) /, (_, quarter: string) => `(?:${quarter}|${quarter[0]}) `)
    .replace(/^greater /, '(?:greater|gtr) ')
    .replace(/ yorkshire$/, ' yorks(?:hire)?')
    .replace(/ midlands$/, ' mid(?:land)?s');
const PLACE = [...PLACES.keys()].sort(bySize).map(spelt).join('|');
const PART = [...PARTS.keys()].sort(bySize).join('|');
const BASE = [...BASES.keys()].sort(bySize).map(spelt).join('|');
/** 'the Maidstone-based force', 'the Maidstone constabulary', 'its chief constable in Maidstone'. */
const BASED = `(?:${BASE})(?:-| )based (?:police )?(?:force|constabulary|service|organisation)|(?:${BASE}) (?:force|constabulary)|(?<= (?:chief|chief constable|bosses|chiefs|commanders) in )(?:${BASE})`;
const SEAT = /^(?<town>.+?)(?:(?:-| )based(?: police)?)?(?: (?:force|constabulary|service|organisation))?$/;
const POLICE = FORCE_NAMES.flatMap(({ police = [] }) => police)
  .sort(bySize)
  .join('|');
const EPITHET = [...FORCE_NAMES.flatMap(({ epithets = [] }) => epithets), ...SEATED.map(({ name }) => name)].join('|');

const CONSTABULARY =
  'constabulary|constabularies|contabulary|constabularly|constabluary|constablary|constabulery|constabulory|constabularys|constabulry|contstabulary|constabulay|constubulary';
const BODY = `(?:(?:county )?(?:police (?:forces?|service|constabulary)|police|plice|polcie|poilce|${CONSTABULARY}|forces?|cops|coppers|bobbies))`;
const ANY = tokens(
  `${EPITHET}|${BASED}|(?:${POLICE})(?: (?:cops|bobbies|force))?|(?:heddlu(?:oedd)? )?(?:${PLACE})s?(?:(?: 's)? ${BODY})?|(?:${PART})(?:(?: 's)? (?:police )?(?:force|constabulary)| police)`,
);
const TAIL = expression(` (?:'s )?${BODY}$`);
const OF_A_PART = / (?:'s )?(?:(?:police )?(?:force|constabulary)|police)$/;
const HEDDLU = /^heddlu(?:oedd)? /;
const ANY_JOINER = expression(JOINED);
const AND = / (?:and|&|plus|or)(?: |$)/;
const POLICE_NEXT = expression(`^(?: 's)? ${BODY}(?= |\\n|$)`);

/** Every name of a police force in a plain text. `written` gives a stretch as it stood in the article, for its capitals. */
export const findForces = (plain: string, written: (start: number, end: number) => string): readonly ForceMention[] => {
  const named = ANY(plain).flatMap(({ start, end, words }) => {
    const name = nameOf(words);
    if (
      name === null ||
      !isWrittenAs(words, written(start, end), () => written(Math.max(0, start - 40), Math.min(end + 40, plain.length)))
    )
      return [];
    const after = plain.slice(end, end + 40);
    const before = plain.slice(Math.max(0, start - 32, plain.lastIndexOf('\n', start) + 1), start).trimEnd();
    if (isAnotherThing({ before, after, writtenAfter: (length) => written(end, end + length) })) return [];
    if (words === 'metropolitan' && !ENDS_ITEM.test(after)) return [];
    if (name.as === 'place' && isQuarterOf(before) && !POLICE_NEXT.test(after)) return [];
    return [{ start, end, words, ...name }];
  });
  const all = [...named, ...quarters(plain, written), ...misspelt(plain, written)].sort((a, b) => a.start - b.start);
  return shareWords(withIntroduced(all, plain, written), plain);
};

const QUARTERS = tokens('(?:(?:north|south|west)(?: ,| and| &| , and)? ){1,2}(?:north|south|west) (?:yorkshire|wales)');
const HAS_JOINER = / (?:,|and|&) /;

/** 'North and South Wales Police': the first of them has its second word from the last. */
const quarters = (plain: string, written: (start: number, end: number) => string): readonly Named[] =>
  QUARTERS(plain).flatMap(({ start, words }) => {
    const second = words.slice(words.lastIndexOf(' '));
    const heads = [...words.matchAll(/(?:north|south|west)(?! (?:yorkshire|wales)$)/g)];
    return heads.flatMap(({ 0: head, index }): readonly Named[] => {
      const force = PLACES.get(head + second);
      const at = start + index;
      const isJoined = HAS_JOINER.test(words.slice(index + head.length, index + head.length + 6));
      if (force === undefined || !isJoined || !/^[A-Z]/.test(written(at, at + head.length))) return [];
      return [{ start: at, end: at + head.length, force, as: 'place', words: head }];
    });
  });

/** 'Cheshire; Metropolitan; Sussex': an item of a list, and not 'Metropolitan line'. */
const ENDS_ITEM = /^(?: [,;.)]|\n|$)/;

/** Whether its capitals are those of the name: 'the Met', not 'they met'; 'MPS', not 'MPs'. */
const isWrittenAs = (words: string, letters: string, around: () => string): boolean => {
  const [first = ''] = words.split(' ', 1);
  if (ALL_CAPITALS.has(first) && first === words) return letters === letters.toUpperCase() && /[a-z]/.test(around());
  if (words.startsWith('the capital ')) return true;
  if (letters === letters.toLowerCase()) return false;
  if (words === 'the met') return /Met|MET/.test(letters);
  if (words === 'the yard') return /Yard|YARD/.test(letters);
  if (words === 'the city force') return /City|CITY/.test(letters);
  if (/ police$/.test(words) && PARTS.has(words.replace(/ police$/, ''))) return /P/.test(letters.slice(1));
  return true;
};

/** The names are few, and come again and again. */
const nameOf = remembered((words: string) => readName(words));

const readName = (words: string): Pick<ForceMention, 'force' | 'as'> | null => {
  const epithet = EPITHETS.find(({ name }) => name.test(words));
  if (epithet) return { force: epithet.force, as: 'epithet' };
  const named = NAMES.find(({ name }) => name.test(words.replace(/ (?:cops|bobbies|force)$/, '')) || name.test(words));
  if (named) return { force: named.force, as: 'police' };
  const part = PARTS.get(words.replace(OF_A_PART, ''));
  if (part !== undefined) return { force: part, as: 'police' };
  const place = words.replace(TAIL, '').replace(HEDDLU, '');
  const force = placeOf(place) ?? placeOf(place.replace(/s$/, ''));
  const seat = force === undefined && BASES.get(inFull(SEAT.exec(words)?.groups?.town ?? ''));
  if (seat) return { force: seat, as: 'epithet' };
  if (force === undefined || (/^n?went$/.test(place) && !words.startsWith('heddlu'))) return null;
  return { force, as: words === place || words === `${place}s` ? 'place' : 'police' };
};

const placeOf = (name: string): ForceId | undefined => PLACES.get(name) ?? PLACES.get(inFull(name));

/** A place's name as the table has it. */
const inFull = (name: string): string =>
  name
    .replace(ANY_JOINER, ' & ')
    .replace(/^gtr /, 'greater ')
    .replace(/^[nsw](?= )/, (letter) => ({ n: 'north', s: 'south', w: 'west' })[letter] ?? letter)
    .replace(/ yorks$/, ' yorkshire')
    .replace(/ mids$/, ' midlands');

interface Named extends ForceMention {
  readonly words: string;
}

/** 'South Wales, Dyfed-Powys and North Wales Police': one 'Police' for all of them. */
const shareWords = (named: readonly Named[], plain: string): readonly ForceMention[] => {
  let isShared = false;
  const shared = named.map(({ words: _, ...mention }) => mention);
  for (let index = named.length - 1; index > 0; index--) {
    const [one, last] = [named[index - 1] as Named, named[index] as Named];
    const gap = plain.slice(one.end, last.start - 1);
    isShared = joinsForces(gap) && (isShared || (AND.test(gap) && TAIL.test(last.words))) && one.as === 'place';
    if (isShared) shared[index - 1] = { ...(shared[index - 1] as ForceMention), as: 'police' };
  }
  return shared;
};
