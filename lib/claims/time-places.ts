import type { Quote, When } from './claim.ts';
import { type Passage, quoteOf } from './passage.ts';

/** Where words of time stand: 'in 2019', 'last time', 'this week'. */
export interface TimePlace extends Quote {
  readonly when: When;
  /** Said of the past against now. */
  readonly past: boolean;
}

/** Every place of a field that names a time, in reading order. */
export const timePlaces = (passage: Passage): readonly TimePlace[] =>
  passage.mentions.dates.map(({ when, past, start, end }) => ({ ...quoteOf(passage, start, end), when, past }));
