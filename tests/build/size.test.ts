import { describe, expect, test } from 'vitest';
import { BUILDS } from './built.ts';

const KILOBYTE = 1000;

/** Words that minifying leaves in these libraries, and that nothing of ours says. */
const TELL_TALES = {
  compromise: /#Infinitive|#PastTense|compromise/,
  Dexie: /dexie/i,
  zod: /_zod|ZodError|invalid_type/,
};

describe.each(BUILDS)('$browser', ({ read, files }) => {
  test.each([
    ['gate.js', 5],
    ['annotator.js', 45],
    // Follows once something is underlined, and draws the list and the card.
    ['card.js', 47],
    // Only before the card of a person who reads Welsh.
    ['card-cy.js', 6],
  ])('%s is at most %i kB', (file, most) => {
    expect(Buffer.byteLength(read(file)) / KILOBYTE).toBeLessThanOrEqual(most);
  });

  test.each(Object.entries(TELL_TALES))('no script of the page holds %s', (_, tellTale) => {
    expect(['gate.js', 'annotator.js', 'card.js'].filter((file) => tellTale.test(read(file)))).toEqual([]);
  });

  test('the tell-tale words are in the scripts that do hold those libraries', () => {
    const everything = files('**/*.js').map(read).join('\n');
    expect(Object.entries(TELL_TALES).filter(([, tellTale]) => !tellTale.test(everything))).toEqual([]);
  });
});
