import { expect, test } from 'vitest';
import { forcePlaces } from '../../lib/claims/force-places.ts';
import { makePassage } from '../../lib/claims/passage.ts';
import { namedForces } from '../../lib/verdicts/named-forces.ts';
import { claim } from './records.ts';

const TEXT = 'Kent Police and Essex Police. Essex Police again, then Kent Police and Kent Police. Essex Police.';

const aboutUpTo = (force: 'kent' | 'essex' | 'surrey', end: number) =>
  claim(force, null, 'good', { start: end - 4, end });

test('the last other force before a claim is found, however often its own is named since', () => {
  const { lastUpTo } = namedForces(forcePlaces(makePassage('text', TEXT, null)));
  const [second, third] = [TEXT.indexOf('Essex Police again'), TEXT.lastIndexOf('Essex')];
  expect(lastUpTo(aboutUpTo('kent', third))).toBe(second);
  expect(lastUpTo(aboutUpTo('essex', TEXT.length))).toBe(TEXT.lastIndexOf('Kent'));
  expect(lastUpTo(aboutUpTo('surrey', TEXT.length))).toBe(third);
  expect(lastUpTo(aboutUpTo('kent', 12))).toBeNull();
});

test('forces named in the headline, or up to the claim, are those besides its own', () => {
  const title = forcePlaces(makePassage('title', 'Surrey Police rated', null));
  const { upTo, hasOthers } = namedForces([...title, ...forcePlaces(makePassage('text', TEXT, null))]);
  expect(upTo(aboutUpTo('kent', 12))).toEqual(['surrey']);
  expect(upTo(aboutUpTo('kent', TEXT.length))).toEqual(['surrey', 'essex']);
  expect(hasOthers(aboutUpTo('kent', 12))).toBe(true);
  expect(namedForces(title).hasOthers(aboutUpTo('surrey', 12))).toBe(false);
});
