import { forceOf } from '../peel/forces.ts';
import type { FlagStatus, Note } from './note.ts';

/** What is looked for. An empty text and nulls match everything. */
export interface NoteQuery {
  readonly text: string;
  /** Snippets have no status: asking for one leaves flags only. */
  readonly status: FlagStatus | null;
  readonly tag: string | null;
}

export const EVERYTHING: NoteQuery = { text: '', status: null, tag: null };

/** The notes that hold every word of the query, in the order given. */
export const matching = <T extends Note>(notes: readonly T[], { text, status, tag }: NoteQuery): readonly T[] => {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return notes.filter(
    (note) =>
      (status === null || (note.kind === 'flag' && note.status === status)) &&
      (tag === null || note.tags.includes(tag)) &&
      hasAll(note, words),
  );
};

const hasAll = (note: Note, words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const searched = folded(searchedText(note));
  return words.every((word) => searched.includes(word));
};

const searchedText = ({ quote, article, note, tags, claim, verdict }: Note): string => {
  const forces = [claim?.force, verdict?.official?.force].filter((force) => force != null);
  return [
    quote,
    article.title?.value,
    article.outlet?.value,
    article.url,
    note,
    ...tags,
    ...forces.map((force) => forceOf(force).name),
  ].join('\n');
};

/** Capitals, accents and the shape of quotation marks make no difference to a search. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
