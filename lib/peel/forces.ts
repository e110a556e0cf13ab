import { catalogue } from '../language/catalogue.ts';
import { FORCES } from './tables.generated.ts';

/** A police force as the dataset names it: 'devon-and-cornwall'. Six of them stand outside PEEL and are never graded. */
export type ForceId = (typeof FORCES)[number]['id'];

export interface Force {
  readonly id: ForceId;
  readonly name: string;
  readonly kind: 'territorial' | 'other';
  /** Names in use. A county's bare name ('Cleveland') means the force only in context. */
  readonly aliases: readonly string[];
}

const BY_ID: ReadonlyMap<ForceId, Force> = new Map(FORCES.map((force) => [force.id, force]));

export const forceOf = (id: ForceId): Force => {
  const force = BY_ID.get(id);
  if (!force) throw new Error(`No such force: ${id}`);
  return force;
};

/** Every force's name in the language spoken; a Welsh name only where the force has one of its own. */
const NAMES = catalogue(
  'forces',
  Object.fromEntries(FORCES.map(({ id, name }) => [id, name])) as Readonly<Record<ForceId, string>>,
);

/** What a force is called: 'Gwent Police', 'Heddlu Gwent'. */
export const nameOf = (id: ForceId): string => NAMES[id];

/** The forces that PEEL inspects: the 43 territorial ones. */
export const TERRITORIAL: readonly Force[] = FORCES.filter(({ kind }) => kind === 'territorial');
