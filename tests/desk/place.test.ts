import { expect, test } from 'vitest';
import { placeOf, viewAt } from '../../components/desk/place.ts';
import { bareSnippet, claimFlag, sampleNotes } from '../notebook/sample.ts';

test.each([
  ['', { view: 'flags' }],
  ['#flags', { view: 'flags' }],
  ['#snippets', { view: 'snippets' }],
  ['#anything-else', { view: 'flags' }],
  [`#note=${claimFlag.id}`, { note: claimFlag.id }],
  ['#note=<script>', { view: 'flags' }],
])('the address %j leads to its place', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test('a note is shown in the list that holds it', () => {
  expect(viewAt({ note: bareSnippet.id }, sampleNotes)).toBe('snippets');
  expect(viewAt({ note: claimFlag.id }, sampleNotes)).toBe('flags');
  expect(viewAt({ note: 'gone' }, sampleNotes)).toBe('flags');
});
