import { recordFromFiles } from '../../lib/findings/files.ts';
import { bookOf } from '../../lib/record/cell.ts';

/** The record as it is shipped. */
export const book = bookOf(recordFromFiles());
