import { catalogue } from '../../lib/language/catalogue.ts';
/** The words of the popup. */
export const words = catalogue('popup', {
  title: 'Peelback',
  unread: 'This page does not look like coverage of a police inspection.',
  restricted: 'The browser does not let extensions read this page.',
  checkAnyway: 'Check it anyway',
  checkAgain: 'Check again',
  reading: 'Reading the article…',
  failed: 'The page could not be checked.',
  nothingClaimed: 'No grade is claimed here.',
  notCoverage: 'This is not coverage of a police inspection, as far as Peelback can tell.',
  claims: (count: number) =>
    count === 0 ? 'No claim about one force' : count === 1 ? '1 claim about a grade' : `${count} claims about grades`,
  tallies: 'Counts of grades',
  monitoring: 'Special measures',
  findings: 'Claims and counts',
  jump: 'Show on the page',
  published: (date: string) => `Article dated ${date}`,
  undated: 'The article has no date that could be read, so its grades cannot be compared with one inspection.',
  alwaysCheck: (host: string) => `Always check ${host}`,
  stopChecking: (host: string) => `Stop checking ${host}`,
  panel: 'Side panel',
  desk: 'Flags and snippets',
  record: 'The official record',
  options: 'Options',
} as const);
