import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecord, root, shows } from '../record/set-up.tsx';
import { speakEnglish, speakWelsh, violationsIn } from './axe.ts';

beforeEach(speakWelsh);
afterEach(speakEnglish);

test.each([
  ['light', '#force=gwent', 'Heddlu Gwent: pob arolygiad'],
  ['dark', '#force=gwent', 'Heddlu Gwent: pob arolygiad'],
  ['light', '#engage', 'Heddluoedd yn Engage'],
  ['dark', '#engage', 'Heddluoedd yn Engage'],
] as const)('axe finds nothing to mend in the Welsh record, in %s at %s', async (scheme, hash, heading) => {
  await openRecord(hash);
  await expect.element(shows(heading)).toBeVisible();
  expect(await violationsIn(root, scheme)).toEqual([]);
});

test('forces stand in the order of their Welsh names, and are found by them', async () => {
  await openRecord('#round=2023-25');
  await expect.poll(() => root.querySelectorAll('tbody tr').length).toBe(43);
  const names = [...root.querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(names).toContain('Gogledd Cymru');
});

test('the dataset’s notes on Engage stay in English, are marked as that, and it is said whose they are', async () => {
  await openRecord('#engage');
  await expect.poll(() => root.querySelectorAll('td[lang="en"]').length).toBeGreaterThan(5);
  expect(root.textContent).toContain('Nodiadau Peelback ei hun ydynt, yn Saesneg');
});
