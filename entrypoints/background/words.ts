import { catalogue } from '../../lib/language/catalogue.ts';

/** What the background says: on the context menu, and when something is wrong. */
export const words = catalogue('background', {
  flag: 'Flag this passage in Peelback',
  snippet: 'Save this passage as a snippet in Peelback',

  notAllowed: 'The browser does not let extensions read this page.',
  notAllowedBecause: (why: string) => `The browser does not let extensions read this page (${why}).`,
  noAnnotator: (why: string) => `This page does not answer (${why}). Load it again.`,
  wasLeft: 'it was left',
  badMessage: 'This is no message that Peelback knows.',
  badSender: 'Only Peelback’s own pages may ask this.',
  failed: (why: string) => `Something went wrong (${why}). Load the page again.`,
  checkFailed: (why: string) => `The article could not be checked (${why}). Load the page again.`,
});
