import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

const OF_THREE = 'HMICFRS has reported on three forces today: Kent Police, Norfolk Constabulary and Gwent Police.';

/** What they say of several forces and areas at once. */
const SAID: readonly (readonly [string, ...string[]])[] = [
  [
    'Kent was good at preventing crime and adequate at leadership; Norfolk was good at both.',
    'kent good preventing-crime',
    'kent adequate leadership-and-force-management',
    'norfolk good preventing-crime',
    'norfolk good leadership-and-force-management',
  ],
  [
    'Leadership is good at Kent and at Norfolk; at Gwent it requires improvement.',
    'kent good leadership-and-force-management',
    'norfolk good leadership-and-force-management',
    'gwent requires-improvement leadership-and-force-management',
  ],
  [
    'The leadership of all three forces is good.',
    'kent good leadership-and-force-management',
    'norfolk good leadership-and-force-management',
    'gwent good leadership-and-force-management',
  ],
  [
    'On leadership they part ways: good (Kent), adequate (Norfolk), inadequate (Gwent).',
    'kent good leadership-and-force-management',
    'norfolk adequate leadership-and-force-management',
    'gwent inadequate leadership-and-force-management',
  ],
  [
    'At Kent, preventing crime and leadership were good; at Norfolk, adequate.',
    'kent good preventing-crime',
    'kent good leadership-and-force-management',
    'norfolk adequate preventing-crime',
    'norfolk adequate leadership-and-force-management',
  ],
  [
    'Gwent apart, they were good at managing offenders.',
    'kent good managing-offenders',
    'norfolk good managing-offenders',
  ],
  [
    'Four goods for Kent, five for Norfolk, two for Gwent.',
    'tally kent good 4',
    'tally norfolk good 5',
    'tally gwent good 2',
  ],
  ['Kent was good in four areas. Norfolk managed five.', 'tally kent good 4', 'tally norfolk good 5'],
  [
    'Kent was inadequate in one area, Norfolk in two and Gwent in none.',
    'tally kent inadequate 1',
    'tally norfolk inadequate 2',
    'tally gwent inadequate 0',
  ],
  ['None of the three was good at investigating crime.'],
  ['Kent was good in three areas, as was Gwent.', 'tally kent good 3', 'tally gwent good 3'],
  [
    'Kent and Gwent had three goods each, Norfolk two.',
    'tally kent good 3',
    'tally gwent good 3',
    'tally norfolk good 2',
  ],
];

describe('what is said of several forces at once', () => {
  it.each(SAID)('is read: %s', (text, ...says) => {
    expect(saysOf({ text: `${OF_THREE} ${text}`, published: '2024-03-15' })).toEqual([...says].sort());
  });
});
