import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, root } from '../desk/set-up.tsx';
import { sampleNotes } from '../notebook/sample.ts';
import { speakEnglish, speakWelsh, violationsIn } from './axe.ts';

beforeEach(speakWelsh);
afterEach(speakEnglish);

test.each(['light', 'dark'])('axe finds nothing to mend on the Welsh desk, in %s', async (scheme) => {
  await openDesk(sampleNotes);
  await expect.poll(() => root.innerText).toContain('Copïo Markdown');
  expect(await violationsIn(root, scheme)).toEqual([]);
});

test('a note that was kept in English says so of its words, under a Welsh heading', async () => {
  await openDesk(sampleNotes);
  await expect.poll(() => root.querySelector('.verdict')?.textContent).toMatch(/^(?:Yn |Gradd |Ddim |Ni |Heb )/);
  expect(root.querySelector('.sentence')?.getAttribute('lang')).toBe('en-GB');
});
