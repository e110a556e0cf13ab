import { catalogue } from '../language/catalogue.ts';

/** What is said when the official grades cannot be kept. */
export const words = catalogue('findings', {
  notStored:
    'The official grades could not be stored. Restart the browser; if it happens again, install Peelback anew.',
});
