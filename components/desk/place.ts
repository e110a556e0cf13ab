import type { Note } from '../../lib/notebook/note.ts';

/** The two lists of the desk. */
export type View = 'flags' | 'snippets';

/** What the page's address asks for: a list (`#flags`, `#snippets`), or one note (`#note=<id>`). */
export type Place = { readonly view: View } | { readonly note: string };

export const placeOf = (hash: string): Place => {
  const note = /^#note=([\w-]+)$/.exec(hash)?.[1];
  if (note) return { note };
  return { view: hash === '#snippets' ? 'snippets' : 'flags' };
};

export const viewOf = (note: Note): View => (note.kind === 'flag' ? 'flags' : 'snippets');

/** The list to show: the one asked for, or the one that holds the note asked for. */
export const viewAt = (place: Place, notes: readonly Note[]): View => {
  if ('view' in place) return place.view;
  const asked = notes.find(({ id }) => id === place.note);
  return asked ? viewOf(asked) : 'flags';
};
