import type { Note } from '../../lib/notebook/note.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { NoteRow } from './note-row.tsx';
import type { View } from './place.ts';
import type { Message } from './use-messages.ts';
import { words } from './words.ts';

interface NoteTableProps {
  readonly view: View;
  /** The rows that are drawn, and all that are shown: a long list is drawn in parts. */
  readonly notes: readonly Note[];
  readonly shown: readonly Note[];
  readonly selected: readonly Note[];
  readonly asked: string | null;
  readonly notebook: Notebook;
  readonly onSelect: (notes: readonly Note[]) => void;
  readonly onRemove: (note: Note) => void;
  readonly onTag: (tag: string) => void;
  readonly tell: (message: Message) => void;
}

/** The notes as a table for work: everything of a note in its row, edited in place. */
export function NoteTable({
  view,
  notes,
  shown,
  selected,
  asked,
  notebook,
  onSelect,
  onRemove,
  onTag,
  tell,
}: NoteTableProps) {
  const { columns } = words;
  const isAll = shown.every((note) => selected.includes(note));
  return (
    <table class={view}>
      <thead>
        <tr>
          <th scope="col" class="select">
            <label class="tick">
              <input
                type="checkbox"
                aria-label={words.selectAll(view)}
                checked={isAll}
                onChange={() => onSelect(isAll ? [] : shown)}
              />
              <span aria-hidden="true">{words.selectEvery}</span>
            </label>
          </th>
          <th scope="col" class="passage">
            {columns.passage}
          </th>
          <th scope="col" class="record">
            {columns.record}
          </th>
          <th scope="col" class="own">
            {columns.note}
          </th>
          <th scope="col" class="kept">
            {columns.kept}
          </th>
          <th scope="col" class="actions">
            {columns.actions}
          </th>
        </tr>
      </thead>
      <tbody>
        {notes.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            isSelected={selected.includes(note)}
            isAsked={note.id === asked}
            notebook={notebook}
            onSelect={(isSelected) =>
              onSelect(isSelected ? [...selected, note] : selected.filter((each) => each !== note))
            }
            onRemove={() => onRemove(note)}
            onTag={onTag}
            tell={tell}
          />
        ))}
      </tbody>
    </table>
  );
}
