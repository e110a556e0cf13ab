import { catalogue } from '../lib/language/catalogue.ts';

/** Said by several surfaces alike when somebody does not answer. */
export const words = catalogue('silence', {
  background: (why: string) => `Peelback does not answer (${why}). Load the page again.`,
  stopped: 'it was stopped',
  page: 'This page no longer answers. Load it again.',
});
