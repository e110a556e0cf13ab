import { statementOf } from '../page/mark.ts';
import type { Note } from './note.ts';

/** A note as card and panel show it at the statement that it keeps. */
export interface KeptNote extends Pick<Note, 'id' | 'kind'> {
  /** The statement: its `statementOf`. */
  readonly of: string;
}

/** The notes on an article's statements, by the article's address. In the order that they came in. */
export const keptAt = (notes: readonly Note[], url: string): readonly KeptNote[] =>
  notes.flatMap(({ id, kind, article, claim }) =>
    claim && article.url === url ? [{ id, kind, of: statementOf(claim) }] : [],
  );
