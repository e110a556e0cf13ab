import { catalogue } from '../../lib/language/catalogue.ts';
import type { ForceId } from '../../lib/peel/forces.ts';

/** Names that an id does not give away. */
const NAMES: Partial<Readonly<Record<ForceId, string>>> = catalogue('card forces', { 'dyfed-powys': 'Dyfed-Powys' });

const ABBREVIATED: readonly ForceId[] = ['btp', 'cnc', 'mdp', 'nca', 'psni'];

/**
 * A force's short name for a heading, from its id: 'Avon and Somerset'. Full names stand in the verdict's sentence; the
 * page's script does not carry the table of forces for the sake of a heading.
 */
export const forceName = (id: ForceId): string => {
  const name = NAMES[id];
  if (name) return name;
  if (ABBREVIATED.includes(id)) return id.toUpperCase();
  return id
    .split('-')
    .map((word) => (word === 'and' || word === 'of' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
};
