import { useEffect, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/findings/finding.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { type Book, bookOf } from '../../lib/record/cell.ts';

/** The official record, read once; null until it is there, 'failed' where it cannot be had. */
export const useBook = (lookUp: LookUp): Book | 'failed' | null => {
  const [book, setBook] = useState<Book | 'failed' | null>(null);
  useEffect(() => {
    lookUp(TERRITORIAL.map(({ id }) => id)).then(
      (record) => setBook(bookOf(record)),
      () => setBook('failed'),
    );
  }, [lookUp]);
  return book;
};
