import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

const OF_KENT = 'HMICFRS has published its report on Kent Police.';
const OF_ALL =
  'HMIC has published its effectiveness grades for every police force in England and Wales, Kent among them.';
const OF_PILLARS =
  'HMICFRS has graded Kent Police and Essex Police for effectiveness, efficiency and legitimacy, and 12 other forces.';

/** What they say of one force's areas. */
const AREAS: readonly (readonly [string, ...string[]])[] = [
  ['Inspectors put four areas in the adequate column and two in the inadequate.', 'adequate 4', 'inadequate 2'],
  ['Half of the eight areas were adequate, the other half good.', 'adequate 4', 'good 4'],
  ['Adequate five times, good twice.', 'adequate 5', 'good 2'],
  ['Only in one area was it good.', 'good 1'],
  ['Seven of its grades are adequate and the eighth is good.', 'adequate 7', 'good 1'],
  ['Five areas, all of which require improvement, worry inspectors.', 'requires-improvement 5'],
  ['Good was nowhere to be found, and there was not an inadequate in sight.', 'good 0', 'inadequate 0'],
  ['It drew a blank for outstandings.', 'outstanding 0'],
  ['It no longer has any inadequates.', 'inadequate 0'],
  ['It got neither an outstanding nor an inadequate.', 'inadequate 0', 'outstanding 0'],
  ['There is not a single good on the sheet, nor a single inadequate.', 'good 0', 'inadequate 0'],
  ['The rest of its work, five areas in all, was marked as adequate.', 'adequate 5'],
  ['Everything bar leadership was adequate.'],
  ['Bar leadership, for which nobody has a word, everything was adequate.'],
  ['Two areas rose a grade, to good.', 'good 2'],
  ["The lion's share of areas were adequate."],
];

/** What they say of the country's forces. */
const FORCES: readonly (readonly [string, ...string[]])[] = [
  ['There was one outstanding and 28 goods.', 'outstanding 1', 'good 28'],
  ['Outstanding: 1. Good: 28. Inadequate: 2.', 'outstanding 1', 'good 28', 'inadequate 2'],
  ['Nobody was outstanding.', 'outstanding 0'],
  ['None of the 43 was outstanding.', 'outstanding 0'],
  ["Eighteen of England and Wales's 43 forces require improvement.", 'requires-improvement 18'],
  ['Over half the forces, 24, are good.', 'good 24'],
  ['Two dozen forces were good.', 'good 24'],
  ['In the North East, two of three forces were good, and neither of the Welsh ones was.'],
];

const all = (force: string, grade: string, but?: string): readonly string[] =>
  ['effectiveness', 'efficiency', 'legitimacy']
    .filter((pillar) => pillar !== but)
    .map((pillar) => `${force} ${grade} ${pillar}`);

/** What they say of all three pillars. */
const PILLARS: readonly (readonly [string, ...string[]])[] = [
  ["All of Kent's grades were good.", ...all('kent', 'good')],
  ['Kent got straight goods.', ...all('kent', 'good')],
  ['Every pillar was rated good at Kent.', ...all('kent', 'good')],
  ['Kent was good in every pillar but legitimacy.', ...all('kent', 'good', 'legitimacy')],
  ['Legitimacy aside, Kent was good throughout.', ...all('kent', 'good', 'legitimacy')],
  ['Kent was good apart from legitimacy.', ...all('kent', 'good', 'legitimacy')],
  [
    'Durham is one of only two forces good for all three. The other is Kent.',
    ...all('durham', 'good'),
    ...all('kent', 'good'),
    'tally - good 2',
  ],
  ['Kent: all good.', ...all('kent', 'good')],
  ["Kent's grades could not be simpler: good, good and good.", ...all('kent', 'good')],
  ['Kent walked off with three out of three goods.', ...all('kent', 'good'), 'tally kent good 3'],
  ['Apart from efficiency, Kent was good.', ...all('kent', 'good', 'efficiency')],
  [
    'Kent missed out on a clean sweep of goods because its legitimacy requires improvement.',
    'kent requires-improvement legitimacy',
  ],
];

describe('a count', () => {
  it.each(AREAS)('of areas: %s', (text, ...says) => {
    expect(saysOf({ text: `${OF_KENT} ${text}` })).toEqual(says.map((each) => `tally kent ${each}`).sort());
  });
  it.each(FORCES)('of forces: %s', (text, ...says) => {
    expect(saysOf({ text: `${OF_ALL} ${text}`, published: '2017-03-03' })).toEqual(
      says.map((each) => `tally - ${each}`).sort(),
    );
  });
});

describe('one grade in all three pillars', () => {
  it.each(PILLARS)('is read: %s', (text, ...says) => {
    expect(saysOf({ text: `${OF_PILLARS} ${text}`, published: '2019-05-03' })).toEqual([...says].sort());
  });
});
