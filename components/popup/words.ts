import { catalogue } from '../../lib/language/catalogue.ts';
/** The words of the popup. */
export const words = catalogue('popup', {
  title: 'Peelback',
  restricted: 'The browser does not let extensions read this page. Try it on a news article.',
  counted: (name: string, count: number) => `${name}: ${count}`,
  tallies: 'Counts of grades',
  monitoring: 'Special measures',
  findings: 'Claims and counts',
  jump: 'Show on the page',
  undated:
    'The article has no date that could be read, so its grades cannot be compared with one inspection. Give the date in the side panel.',
  alwaysCheck: (host: string) => `Always check ${host}`,
  stopChecking: (host: string) => `Stop checking ${host}`,
  panel: 'Side panel',
  desk: 'Flags and snippets',
  record: 'The official record',
  options: 'Options',
} as const);
