import type { Translation } from '../../lib/language/catalogue.ts';
import type { Annotator } from './annotator.ts';

declare global {
  /**
   * Stands in the extension's own world on the page, out of the page's sight: where a second injection finds the first
   * one's annotator, and the card's script the annotator it belongs to.
   */
  var annotatorOfThisPage: Annotator | undefined;
  /** The card's words in Welsh, where they were wanted. */
  var welshOfThisPage: Translation | undefined;
}
