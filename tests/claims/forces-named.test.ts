import { expect, test } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

const named = (text: string): string =>
  readClaims({
    title: '',
    text: `HMICFRS rated Kent Police good at preventing crime.\n\n${text}`,
    published: '2024-06-12',
  }).forces.join(' ');

test.each([
  ['They are the Met and Devon and Cornwall.', 'metropolitan devon-and-cornwall'],
  ['Those at the summit: Cheshire, Durham, Norfolk and Dorset.', 'cheshire durham norfolk dorset'],
  ['Next in line:\n\nCheshire\n\nDurham\n\nNorfolk', 'cheshire durham norfolk'],
])('counties in a list of forces are forces: %s', (text, forces) => {
  expect(named(text)).toBe(`kent ${forces}`);
});

test.each([
  ["Essex's chief constable sent her regards.", 'essex'],
  ['Last on the list is Lancashire, where inspectors liked the sums.', 'lancashire'],
  ['Essex was the same in March.', 'essex'],
])('a county beside its officers is a force: %s', (text, force) => {
  expect(named(text)).toBe(`kent ${force}`);
});

test.each([
  'Stolen cars turn up in Essex, Surrey and Sussex.',
  'The firm has shops in Norfolk and Suffolk.',
  'Essex is next door.',
])('a county that is only a place is none: %s', (text) => {
  expect(named(text)).toBe('kent');
});
