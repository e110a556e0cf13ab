import { catalogue } from '../lib/language/catalogue.ts';

/** What the popup and the panel say alike of the page in a tab, and what can be done about it. */
export const STATE_WORDS = catalogue('states of a page', {
  reading: 'Reading the article…',
  readingHow: 'This takes a moment. If it does not end, load the page again.',
  notCoverage: 'This is not coverage of a police inspection, as far as Peelback can tell.',
  notCoverageHow: 'Peelback compares articles that name a police force, its inspectorate and a grade.',
  nothingClaimed: 'No grade is claimed here.',
  nothingClaimedHow: 'If the page has changed since, check it again.',
  check: 'Check this page',
  checkAgain: 'Check again',
  found: (count: number, compared: number) => {
    const statements = count === 1 ? '1 statement' : `${count} statements`;
    if (compared === count) return `${statements} compared`;
    if (compared > 0) return `${statements} found, ${compared} compared`;
    return `${statements} found, ${count === 1 ? 'not' : 'none'} comparable`;
  },
  dated: (date: string) => `Article dated ${date}`,
});
