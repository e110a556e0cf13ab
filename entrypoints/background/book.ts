import type { LookUp } from '../../lib/findings/finding.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { type Book, bookOf } from '../../lib/record/cell.ts';

let reading: Promise<Book> | null = null;

/**
 * The whole record, read when a card first asks and kept while the background lives: this build's record never changes.
 * All forces, because how many have a row tells whether one without was inspected.
 */
export const bookFrom = (lookUp: LookUp): Promise<Book> => {
  reading ??= lookUp(TERRITORIAL.map(({ id }) => id)).then(bookOf);
  // What could not be read is tried again next time.
  reading.catch(() => {
    reading = null;
  });
  return reading;
};
