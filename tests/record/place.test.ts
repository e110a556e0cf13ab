import { expect, test } from 'vitest';
import { gapIn, hashOf, type Place, placeOf, plain, START } from '../../lib/record/place.ts';

const PLACES: readonly Place[] = [
  START,
  plain({ view: 'round', round: '2015' }),
  plain({ view: 'force', force: 'kent' }),
  plain({ view: 'area', area: 'legitimacy', round: '2017' }),
  plain({ view: 'compare', forces: [], round: '2016' }),
  plain({ view: 'compare', forces: ['kent', 'essex', 'gwent', 'durham'], round: '2016' }),
  plain({ view: 'counts', round: '2014' }),
  plain({ view: 'engage' }),
  { view: 'round', round: '2015', find: 'D&C = #1 ?', grade: 'good', at: null },
  {
    view: 'force',
    force: 'kent',
    find: '',
    grade: null,
    at: { force: 'kent', round: '2018-19', area: 'legitimacy' },
  },
];

test.each(PLACES.map((place) => [hashOf(place), place] as const))('%s leads back to its place', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test('no two places share an address', () => {
  expect(new Set(PLACES.map(hashOf)).size).toBe(PLACES.length);
});

test.each(['', '#'])('no address (%j) leads to the start, the newest round', (hash) => {
  expect(placeOf(hash)).toEqual(START);
  expect(START).toMatchObject({ view: 'round', round: '2023-25' });
});

test.each([
  ['#compare=kent', '#compare=kent&round=2023-25'],
  ['#compare=', '#compare=&round=2023-25'],
  ['#compare=kent,essex&find=crime', '#compare=kent,essex&round=2023-25&find=crime'],
  ['#area=preventing-crime', '#area=preventing-crime&round=2023-25'],
  ['#area=legitimacy', '#area=legitimacy&round=2018-19'],
])('%s names no round and leads to the newest, %s', (hash, whole) => {
  expect(placeOf(hash)).toEqual(placeOf(whole));
  expect(placeOf(hash)).not.toBeNull();
});

test.each([
  '#nonsense',
  '#round=1999',
  '#round=2025-27',
  '#round=2015&round=2016',
  '#round=2015&more=1',
  '#round=2015&grade=bad',
  '#round=2015&at=kent/2015',
  '#round=2015&at=kent/2015/legitimacy/more',
  '#round=2015&at=btp/2015/legitimacy',
  '#force=btp',
  '#force=',
  '#force=kent&round=2015',
  '#area=legitimacy&round=',
  '#compare=kent&round=1999',
  '#area=legitimacy&round=2021-22',
  '#compare=kent,kent&round=2016',
  '#compare=kent,essex,gwent,durham,dorset&round=2016',
  '#compare=kent,<script>&round=2016',
  '#engage=now',
  '#find=kent',
  '#__proto__=1',
  '#round=2015&toString=1',
  '#%E0%A4%A',
])('%s leads nowhere', (hash) => {
  expect(placeOf(hash)).toBeNull();
});

test.each([
  ['#round=2025-27', '#round=2023-25'],
  ['#counts=2025-27&find=kent', '#counts=2023-25&find=kent'],
  ['#area=investigating-crime&round=2025-27', '#area=investigating-crime&round=2023-25'],
  ['#area=legitimacy&round=2025-27', '#area=legitimacy&round=2018-19'],
  ['#force=kent&at=kent/2025-27/investigating-crime', '#force=kent'],
])('%s asks for a round of which nothing is on record: %s instead', (hash, instead) => {
  expect(gapIn(hash)).toEqual({ round: '2025-27', instead: placeOf(instead) });
});

test.each(['#round=1999', '#round=2015&more=1', '#round=2025-27&more=1'])('%s asks for no such round', (hash) => {
  expect(gapIn(hash)).toBeNull();
});
