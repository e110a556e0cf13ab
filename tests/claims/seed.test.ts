import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

const SEED = fileURLToPath(new URL('../../../shared/seed/article.txt', import.meta.url));

describe.skipIf(!existsSync(SEED))('the story of December 2015', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const dated = readClaims({ title: '', text, published: '2015-12-15' });

  it('is recognised as coverage, dated or not', () => {
    expect(dated.coverage.isInspection).toBe(true);
    expect(readClaims({ title: '', text, published: null }).coverage.isInspection).toBe(true);
  });
  it('names the forces it speaks of', () => {
    expect(dated.forces).toEqual(
      expect.arrayContaining([
        'cleveland',
        'south-yorkshire',
        'devon-and-cornwall',
        'south-wales',
        'dyfed-powys',
        'north-wales',
      ]),
    );
    expect(dated.forces.filter((force) => force !== 'dorset')).toHaveLength(6);
  });
  it('states of exactly the three Welsh forces that they required improvement at protecting vulnerable people', () => {
    expect(
      dated.claims.filter(({ stated }) => stated).map(({ force, grade, area }) => `${force} ${grade} ${area}`),
    ).toEqual([
      'south-wales requires-improvement protecting-vulnerable',
      'dyfed-powys requires-improvement protecting-vulnerable',
      'north-wales requires-improvement protecting-vulnerable',
    ]);
  });
  it('has the inspector describe one force, without a grade', () => {
    const described = dated.claims.filter(({ stated }) => !stated);
    expect(described).toHaveLength(1);
    expect(described[0]).toMatchObject({ force: 'devon-and-cornwall', grade: 'good', area: 'protecting-vulnerable' });
    expect(described[0]?.speaker).toContain('Wendy Williams');
  });
  it('says the same undated', () => {
    const claims = readClaims({ title: '', text, published: null }).claims;
    expect(claims.filter(({ stated }) => stated).map(({ force }) => force)).toEqual([
      'south-wales',
      'dyfed-powys',
      'north-wales',
    ]);
  });
});
