import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { forcesOfRegion, REGIONS } from '../../lib/claims/regions.ts';
import { DATASET } from '../../lib/findings/files.ts';
import { saysOf } from './examples.ts';

const LEAD = "HMIC's efficiency grades are out for all police forces, Essex Police among them.";
const of = (text: string): readonly string[] => saysOf({ text: `${LEAD} ${text}`, published: '2016-11-03' });
const WELSH = ['dyfed-powys', 'gwent', 'north-wales', 'south-wales'];

describe('forces called by their region', () => {
  it('are those that the dataset puts there', () => {
    const rows = Papa.parse<Record<string, string>>(readFileSync(join(DATASET, 'forces.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data.filter(({ kind }) => kind === 'territorial');
    for (const { forces } of REGIONS) {
      const region = rows.find(({ id }) => id === forces[0])?.region;
      expect(rows.filter((row) => row.region === region).map(({ id }) => id)).toEqual(forces);
    }
  });

  it.each([
    'All four Welsh forces were good.',
    'Wales’s four forces were all rated good.',
    'All four forces in Wales are good.',
  ])('have the grade each: %s', (text) => {
    expect(of(text)).toEqual(WELSH.map((force) => `${force} good efficiency`));
  });

  it.each(['Two of the four Welsh forces were good.', 'All three Welsh forces were good.'])(
    'are nobody where not all of them are meant, or not so many are there: %s',
    (text) => {
      expect(of(text).filter((each) => !each.startsWith('tally'))).toEqual([]);
    },
  );

  it('are nobody where the number is another', () => {
    expect(forcesOfRegion('the N forces in the north east', 4)).toEqual([]);
  });
});
