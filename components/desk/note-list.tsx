import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../lib/notebook/note.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { EVERYTHING, matching, type NoteQuery } from '../../lib/notebook/search.ts';
import { tagsOf } from '../../lib/notebook/tags.ts';
import { ExportBar } from './export-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoteTable } from './note-table.tsx';
import type { View } from './place.ts';
import { Empty, NothingMatches } from './states.tsx';
import type { Message } from './use-messages.ts';
import type { Removal } from './use-removal.ts';
import { words } from './words.ts';

interface NoteListProps {
  readonly view: View;
  readonly notes: readonly Note[];
  /** The id of a note that the address asks for. */
  readonly asked: string | null;
  readonly notebook: Notebook;
  readonly removal: Removal;
  readonly tell: (message: Message) => void;
}

/** Rows drawn at first, and with each 'more': a table of thousands would be slow to lay out. */
const PAGE = 100;

/** One list: filters, exports, and the table of what is left. */
export function NoteList({ view, notes, asked, notebook, removal, tell }: NoteListProps) {
  const [query, setQuery] = useState<NoteQuery>(EVERYTHING);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(PAGE);
  const isGone = asked !== null && !notes.some(({ id }) => id === asked);

  useEffect(() => {
    if (asked === null) return;
    setQuery(EVERYTHING);
    setLimit(Number.POSITIVE_INFINITY);
    if (isGone) tell({ kind: 'wrong', text: words.goneNote });
    // Only when another note is asked for: its removal later on is no news.
  }, [asked]);

  const shown = matching(notes, query);
  const selected = shown.filter(({ id }) => selection.has(id));

  if (notes.length === 0)
    return (
      <>
        <UndoButton removal={removal} />
        <Empty view={view} />
      </>
    );
  return (
    <>
      <FilterBar view={view} query={query} tags={tagsOf(notes)} onQuery={setQuery} />
      <div class="bar">
        <p class="shown" aria-live="polite">
          {words.shown(view, shown.length, notes.length)}
        </p>
        <UndoButton removal={removal} />
        {selected.length > 0 && (
          <button type="button" onClick={() => removal.remove(selected)}>
            {words.removeSelected}
          </button>
        )}
        <ExportBar view={view} shown={shown} selected={selected} tell={tell} />
      </div>
      {shown.length === 0 ? (
        <NothingMatches view={view} onClear={() => setQuery(EVERYTHING)} />
      ) : (
        <NoteTable
          view={view}
          notes={shown.slice(0, limit)}
          shown={shown}
          selected={selected}
          asked={asked}
          notebook={notebook}
          onSelect={(chosen) => setSelection(new Set(chosen.map(({ id }) => id)))}
          onRemove={(note) => removal.remove([note])}
          onTag={(tag) => setQuery({ ...query, tag })}
          tell={tell}
        />
      )}
      {shown.length > limit && (
        <button type="button" onClick={() => setLimit(limit + PAGE)}>
          {words.more(Math.min(PAGE, shown.length - limit))}
        </button>
      )}
      <p class="keys">{words.keys}</p>
    </>
  );
}

function UndoButton({ removal: { undo, undoable } }: { readonly removal: Removal }) {
  if (undoable === 0) return null;
  return (
    <button type="button" onClick={undo}>
      {words.undoRemoval(undoable)}
    </button>
  );
}
