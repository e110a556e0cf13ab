import type { ForceId } from '../peel/forces.ts';
import { expression } from './expression.ts';

/** The forces of Wales and of England's regions whose name is no force's own (`region` in forces.csv), and their names in a skeleton. */
export const REGIONS: readonly { readonly words: string; readonly forces: readonly ForceId[] }[] = [
  { words: 'wales|welsh|cymru', forces: ['dyfed-powys', 'gwent', 'north-wales', 'south-wales'] },
  { words: 'north(?: |-)east(?:ern)?', forces: ['cleveland', 'durham', 'northumbria'] },
  {
    words: 'north(?: |-)west(?:ern)?',
    forces: ['cheshire', 'cumbria', 'greater-manchester', 'lancashire', 'merseyside'],
  },
  { words: 'yorkshire', forces: ['humberside', 'north-yorkshire', 'south-yorkshire', 'west-yorkshire'] },
  {
    words: 'east midlands',
    forces: ['derbyshire', 'leicestershire', 'lincolnshire', 'northamptonshire', 'nottinghamshire'],
  },
  {
    words: 'eastern(?: region)?|east of england',
    forces: ['bedfordshire', 'cambridgeshire', 'essex', 'hertfordshire', 'norfolk', 'suffolk'],
  },
  { words: 'south(?: |-)east(?:ern)?', forces: ['hampshire', 'kent', 'surrey', 'sussex', 'thames-valley'] },
  {
    words: 'south(?: |-)west(?:ern)?|west country',
    forces: ['avon-and-somerset', 'devon-and-cornwall', 'dorset', 'gloucestershire', 'wiltshire'],
  },
];

const ANY = `(?:${REGIONS.map(({ words }) => words).join('|')})`;
export const REGION = expression(` ${ANY}(?= )`);
const FORCES = '(?: (?:police )?(?:forces|constabularies))';
/** 'all four Welsh forces', 'Wales's four forces', 'the three forces in the North East': as many as there are. */
export const ALL_OF_A_REGION = `(?:(?:all|each|every one)(?: of)?(?: the)? N ${ANY}${FORCES}|the N ${ANY}${FORCES}|${ANY} 's N${FORCES}|(?:all|each|the)(?: of)?(?: the)? N${FORCES}? (?:in|of|across)(?: the)? ${ANY})`;

/** The forces that such words mean: those of the region they name, where it has just so many. */
export const forcesOfRegion = (words: string, count: number | null): readonly ForceId[] => {
  const region = REGIONS.find((each) => new RegExp(` (?:${each.words})(?= |$)`).test(` ${words}`));
  return region && region.forces.length === count ? region.forces : [];
};
