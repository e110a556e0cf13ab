import type { ForceId } from '../peel/forces.ts';

/**
 * England and Wales in equal tiles, one a force: rows from north to south, roughly where each force is. Null is sea,
 * Scotland or nothing.
 */
const ROWS: readonly (readonly (ForceId | null)[])[] = [
  [null, null, null, 'northumbria'],
  [null, null, 'cumbria', 'durham', 'cleveland'],
  [null, null, 'lancashire', 'west-yorkshire', 'north-yorkshire', 'humberside'],
  [null, 'merseyside', 'greater-manchester', 'south-yorkshire', 'nottinghamshire', 'lincolnshire'],
  ['north-wales', 'cheshire', 'staffordshire', 'derbyshire', 'leicestershire', null, 'norfolk'],
  ['dyfed-powys', 'west-mercia', 'west-midlands', 'warwickshire', 'northamptonshire', 'cambridgeshire', 'suffolk'],
  ['south-wales', 'gwent', 'gloucestershire', 'thames-valley', 'bedfordshire', 'hertfordshire', 'essex'],
  [null, 'avon-and-somerset', 'wiltshire', 'surrey', 'metropolitan', 'city-of-london', 'kent'],
  ['devon-and-cornwall', 'dorset', 'hampshire', 'sussex'],
];

export interface Tile {
  readonly force: ForceId;
  /** From the north, and from the west, beginning with 0. */
  readonly row: number;
  readonly column: number;
}

/** Every force's tile, row by row. */
export const TILES: readonly Tile[] = ROWS.flatMap((forces, row) =>
  forces.flatMap((force, column) => (force ? [{ force, row, column }] : [])),
);

export const MAP_ROWS = ROWS.length;
export const MAP_COLUMNS = Math.max(...ROWS.map((row) => row.length));

/** The nearest tile in a direction: straight on first, then the least aside. Null at the edge. */
export const tileBeside = (from: Tile, down: -1 | 0 | 1, across: -1 | 0 | 1): Tile | null => {
  const ahead = TILES.filter(({ row, column }) =>
    down !== 0 ? Math.sign(row - from.row) === down : row === from.row && Math.sign(column - from.column) === across,
  );
  const distance = ({ row, column }: Tile): number =>
    down !== 0 ? Math.abs(row - from.row) * 10 + Math.abs(column - from.column) : Math.abs(column - from.column);
  return ahead.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
};
