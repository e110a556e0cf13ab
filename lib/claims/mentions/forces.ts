import type { ForceId } from '../../peel/forces.ts';
import { ALL_CAPITALS, FORCE_NAMES } from './force-names.ts';
import { type ForceMention, matchesOf, tokens } from './mention.ts';

const PLACES: ReadonlyMap<string, ForceId> = new Map(
  FORCE_NAMES.flatMap(({ force, places }) => places.map((name) => [name, force] as const)),
);
const NAMES = FORCE_NAMES.flatMap(({ force, police = [] }) =>
  police.map((name) => ({ force, name: new RegExp(`^(?:${name})$`) })),
);
const EPITHETS = FORCE_NAMES.flatMap(({ force, epithets = [] }) =>
  epithets.map((name) => ({ force, name: new RegExp(`^(?:${name})$`) })),
);

const bySize = (a: string, b: string): number => b.length - a.length;
const PLACE = [...PLACES.keys()].sort(bySize).join('|');
const POLICE = FORCE_NAMES.flatMap(({ police = [] }) => police)
  .sort(bySize)
  .join('|');
const EPITHET = FORCE_NAMES.flatMap(({ epithets = [] }) => epithets).join('|');

const BODY =
  '(?:police (?:forces?|service)|police|constabulary|constabularies|contabulary|constabularly|forces?|cops|bobbies)';
const ANY = tokens(
  `${EPITHET}|(?:${POLICE})(?: (?:cops|bobbies|force))?|(?:heddlu )?(?:${PLACE})s?(?:(?: 's)? ${BODY})?`,
);
const TAIL = new RegExp(` (?:'s )?${BODY}$`);

/** What stands behind a name that is another thing than the force. */
const NOT_AFTER =
  /^(?: 's)? (?:county (?:council|cricket|hall|championship|court|show|fc)|councils?|councillors?|city council|fire|cricket|university|universities|academy|hospitals?|nhs|prison|airport|crown court|magistrates|cathedral|fc|united|town|rovers|rugby|college|schools?|division of police|department|police department|sheriff|street|road|avenue|ambulance|probation|landlord|youth|coroner|health|children|batting|side|goal|care|mp|region|housing|museum|railway|line|, n c|\( va|coast|countryside|downs|docks|steel|bay|heritage|film|hotel|arms|opera|office|gala|crime commissioner|police and crime|police , fire and crime|police , crime|wildlife|gp|independent|observer)(?= |\n|$)/;
const NOT_BEFORE =
  /(?:^| )(?:hmp|new|university of|royal|bishop of|east|mp for|mps for|duke of|earl of|duchess of|lord|county of|born in|jordan|reece|clark|superman|grover|miss)$/;

/** Every name of a police force in a plain text. `written` gives a stretch as it stood in the article, for its capitals. */
export const findForces = (plain: string, written: (start: number, end: number) => string): readonly ForceMention[] =>
  matchesOf(ANY, plain).flatMap(({ start, end, words }) => {
    const mention = readName(words);
    if (mention === null) return [];
    const after = plain.slice(end, end + 40);
    const before = plain.slice(Math.max(0, start - 24), start).trimEnd();
    if (NOT_AFTER.test(after) || NOT_BEFORE.test(before)) return [];
    if (mention.force === 'sussex' && mention.as === 'place' && / (?:east|west)$/.test(before)) return [];
    const letters = written(start, end);
    const name = words.replace(/ .*$/, '');
    if (
      ALL_CAPITALS.has(name) && name === words ? letters !== letters.toUpperCase() : letters === letters.toLowerCase()
    )
      return [];
    if (words === 'the met' && !/Met|MET/.test(letters)) return [];
    if (words === 'the yard' && !/Yard|YARD/.test(letters)) return [];
    if (words === 'the city force' && !/City|CITY/.test(letters)) return [];
    return [{ start, end, ...mention }];
  });

const readName = (words: string): Pick<ForceMention, 'force' | 'as'> | null => {
  const place = words.replace(TAIL, '').replace(/^heddlu /, '');
  const force = PLACES.get(place) ?? PLACES.get(place.replace(/s$/, ''));
  const epithet = EPITHETS.find(({ name }) => name.test(words));
  if (epithet) return { force: epithet.force, as: 'epithet' };
  const named = NAMES.find(({ name }) => name.test(words.replace(/ (?:cops|bobbies|force)$/, '')) || name.test(words));
  if (named) return { force: named.force, as: 'police' };
  if (force === undefined) return null;
  if ((place === 'went' || place === 'ngwent') && !words.startsWith('heddlu')) return null;
  return { force, as: words !== place && words !== `${place}s` ? 'police' : 'place' };
};
