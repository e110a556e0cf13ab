import { expect, test } from 'vitest';
import { comparedOf, countsOf, forcesOf, groupsOf, itemsOf } from '../../components/panel/items.ts';
import { checked, claim, tally, verdict } from '../card/examples.ts';

const late = claim('good at preventing crime', { start: 90, end: 95, force: 'essex' });
const early = claim('good at preventing crime', { start: 10, end: 20 });
const headline = claim('good at preventing crime', { field: 'title', start: 40, end: 50, force: 'essex' });
const count = tally('inadequate at investigating crime', { start: 30, end: 40 });
const page = checked({ claims: [late, early, headline], tallies: [count] });

test('what a page says is listed as it is read: the headline first, then claims and counts by their place', () => {
  expect(itemsOf(page)).toEqual([headline, early, count, late]);
});

test('forces come in the order in which something is said of them, forces in general last', () => {
  const groups = groupsOf(itemsOf(page));
  expect(groups.map(({ force, items }) => [force, items.length])).toEqual([
    ['essex', 2],
    ['kent', 1],
    [null, 1],
  ]);
  expect(forcesOf(itemsOf(page))).toEqual(['essex', 'kent']);
});

test('verdicts are counted by how they look', () => {
  const differs = claim('good at preventing crime', { verdict: verdict({ kind: 'differs' }) });
  const soft = claim('good at preventing crime', { verdict: verdict({ kind: 'differs', soft: true }) });
  const open = claim('good at preventing crime', { verdict: verdict({ kind: 'cannot-compare' }) });
  expect(comparedOf([early, differs, open])).toBe(2);
  expect(countsOf([early, differs, soft, count])).toEqual({ agrees: 1, differs: 1, partly: 0, information: 2 });
});
