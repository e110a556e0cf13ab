import { catalogue } from '../language/catalogue.ts';
import type { Problem } from '../result.ts';

/** What a page's annotator may have to say, by its code: it sends the code alone, and no page carries the words. */
export type PageProblem = keyof typeof PAGE_PROBLEMS;

export const PAGE_PROBLEMS = catalogue('page problems', {
  'no-such-claim': 'This claim is no longer on the page. Check the page again.',
  'no-claims': 'There is no claim on this page.',
  hidden: 'The highlights are switched off on this site. Show them first.',
  'words-gone': 'The words of this claim are no longer on the page.',
  'no-cards': 'The card could not be loaded. Load the page again.',
  'nothing-selected': 'Nothing is selected on this page. Select some words first.',
});

/** A problem in the language chosen, as far as it is one of the page's; others were put into words by who met them. */
export const problemInWords = ({ code, message }: Problem): string =>
  (PAGE_PROBLEMS as Readonly<Record<string, string>>)[code] ?? message;
