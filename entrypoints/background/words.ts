import { catalogue } from '../../lib/language/catalogue.ts';

/** What the background says: on the context menu, and when something is wrong. */
export const words = catalogue('background', {
  flag: 'Flag this passage in Peelback',
  snippet: 'Save this passage as a snippet in Peelback',

  notAllowed:
    'The browser does not let Peelback read this page. If it is a news article, press Peelback’s button in the toolbar.',
  noAnnotator: 'This page does not answer. Load it again.',
  badMessage: 'This is no message that Peelback knows.',
  badSender: 'Only Peelback’s own pages may ask this.',
  failed: 'Something went wrong. Load the page again; if it happens again, the options have diagnostics to copy.',
  checkFailed:
    'The article could not be checked. Load the page again; if it happens again, the options have diagnostics to copy.',
});
