import { describe, expect, test } from 'vitest';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { matcher, namedBy } from '../../lib/record/search.ts';

describe('a search names forces', () => {
  test.each([
    ['kent', ['kent']],
    ['the met', ['metropolitan']],
    ['Scotland Yard', ['metropolitan']],
    ['GMP', ['greater-manchester']],
    ['west mids', ['west-midlands']],
    ['devon & cornwall', ['devon-and-cornwall']],
    ['Heddlu Gogledd Cymru', ['north-wales']],
    ['ogledd cymru', ['north-wales']],
    ['heddlu’r de', ['south-wales']],
    ['ddyfed', ['dyfed-powys']],
    ['went', ['gwent']],
    ['isle of wight', ['hampshire']],
  ])('%s', (find, forces) => {
    expect(namedBy(find).forces).toEqual(forces);
  });

  test('each is found by its own name', () => {
    expect(TERRITORIAL.filter(({ id, name }) => !namedBy(name).forces.includes(id))).toEqual([]);
  });
});

describe('a search names areas', () => {
  test.each([
    ['vulnerable', ['protecting-vulnerable']],
    ['asb', ['anti-social-behaviour']],
    ['legitim', ['legitimacy']],
    ['organised', ['serious-organised-crime']],
  ])('%s', (find, areas) => {
    expect(namedBy(find).areas).toEqual(areas);
  });
});

test('a search for nothing names nothing, and leaves everything', () => {
  expect(namedBy(' , ')).toEqual({ forces: [], areas: [] });
  expect(matcher('', null)({ force: 'kent', area: 'legitimacy', grade: null })).toBe(true);
});

test('words may name a force, an area and a grade together, in any order', () => {
  const matches = matcher('good kent legitimacy', null);
  expect(matches({ force: 'kent', area: 'legitimacy', grade: 'good' })).toBe(true);
  expect(matches({ force: 'kent', area: 'legitimacy', grade: 'inadequate' })).toBe(false);
  expect(matches({ force: 'essex', area: 'legitimacy', grade: 'good' })).toBe(false);
});

test('words that name one force by themselves are not spread over a force and an area', () => {
  const matches = matcher('heddlu de cymru', null);
  expect(matches({ force: 'south-wales', area: 'preventing-crime', grade: null })).toBe(true);
  expect(matches({ force: 'north-wales', area: 'preventing-crime', grade: null })).toBe(false);
});

test('a grade is named in English and in Welsh', () => {
  expect(matcher('angen gwella', null)({ force: 'gwent', grade: 'requires-improvement' })).toBe(true);
  expect(matcher('digonol', null)({ force: 'gwent', grade: 'inadequate' })).toBe(false);
  expect(matcher('adequate', null)({ force: 'gwent', grade: 'inadequate' })).toBe(false);
});

test('a grade asked for leaves out what has no grade', () => {
  expect(matcher('', 'good')({ force: 'kent', grade: null })).toBe(false);
  expect(matcher('', 'good')({ force: 'kent', grade: 'good' })).toBe(true);
});

test('a word that names nothing matches nothing', () => {
  expect(matcher('zebra', null)({ force: 'kent', area: 'legitimacy', grade: 'good' })).toBe(false);
});
