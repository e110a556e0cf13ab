import { expect, test } from 'vitest';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { MAP_COLUMNS, MAP_ROWS, TILES, type Tile, tileBeside } from '../../lib/record/tiles.ts';

test('every force that is inspected has one tile', () => {
  expect(TILES.map(({ force }) => force).sort()).toEqual(TERRITORIAL.map(({ id }) => id).sort());
});

test('no two tiles overlap, and all are on the map', () => {
  expect(new Set(TILES.map(({ row, column }) => `${row} ${column}`)).size).toBe(43);
  expect(TILES.every(({ row, column }) => row < MAP_ROWS && column < MAP_COLUMNS)).toBe(true);
});

test('every tile touches another', () => {
  const touches = (a: Tile, b: Tile) => Math.abs(a.row - b.row) + Math.abs(a.column - b.column) === 1;
  expect(TILES.filter((tile) => !TILES.some((other) => touches(tile, other)))).toEqual([]);
});

const tileOf = (force: string): Tile => TILES.find((tile) => tile.force === force) as Tile;

test.each([
  ['northumbria', 'kent'],
  ['cumbria', 'lancashire'],
  ['cleveland', 'humberside'],
  ['norfolk', 'suffolk'],
  ['suffolk', 'essex'],
  ['west-midlands', 'thames-valley'],
  ['wiltshire', 'dorset'],
])('%s lies north of %s', (north, south) => {
  expect(tileOf(north).row).toBeLessThan(tileOf(south).row);
});

test.each([
  ['merseyside', 'greater-manchester'],
  ['dyfed-powys', 'west-mercia'],
  ['south-wales', 'gwent'],
  ['cambridgeshire', 'suffolk'],
  ['surrey', 'metropolitan'],
  ['metropolitan', 'kent'],
  ['devon-and-cornwall', 'dorset'],
])('%s lies west of %s', (west, east) => {
  expect(tileOf(west).column).toBeLessThan(tileOf(east).column);
});

test('the arrows lead from every tile over the whole map and stop at its edges', () => {
  const reached = new Set<Tile>([tileOf('northumbria')]);
  for (const tile of reached)
    for (const [down, across] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const next = tileBeside(tile, down, across);
      if (next) reached.add(next);
    }
  expect(reached.size).toBe(43);
  expect(tileBeside(tileOf('northumbria'), -1, 0)).toBeNull();
  expect(tileBeside(tileOf('kent'), 0, 1)).toBeNull();
  expect(tileBeside(tileOf('leicestershire'), 0, 1)?.force).toBe('norfolk');
});
