import { catalogue } from '../lib/language/catalogue.ts';

/** Said by several surfaces alike when somebody does not answer. */
export const words = catalogue('silence', {
  background: 'Peelback does not answer. Load the page again.',
  page: 'This page no longer answers. Load it again.',
});
