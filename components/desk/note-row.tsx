import { useEffect, useRef } from 'preact/hooks';
import { flagAsClaimReview } from '../../lib/exports/claim-review.ts';
import { dayInLondon } from '../../lib/exports/dates.ts';
import { harvardAsText } from '../../lib/exports/harvard.ts';
import { noteAsMarkdown } from '../../lib/exports/markdown.ts';
import type { Note } from '../../lib/notebook/note.ts';
import type { Notebook, NoteChange } from '../../lib/notebook/notebook.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { copyText } from './files.ts';
import { NoteEditor } from './note-editor.tsx';
import { Passage } from './passage.tsx';
import { viewOf } from './place.ts';
import { Record } from './record.tsx';
import { StatusPicker } from './status-picker.tsx';
import { TagEditor } from './tag-editor.tsx';
import type { Message } from './use-messages.ts';
import { words } from './words.ts';

interface NoteRowProps {
  readonly note: Note;
  readonly isSelected: boolean;
  /** The page's address asks for this one. */
  readonly isAsked: boolean;
  readonly notebook: Notebook;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onRemove: () => void;
  readonly onTag: (tag: string) => void;
  readonly tell: (message: Message) => void;
}

export function NoteRow({ note, isSelected, isAsked, notebook, onSelect, onRemove, onTag, tell }: NoteRowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isAsked]);

  const save = async (change: NoteChange): Promise<boolean> => {
    const answer = await notebook.change(note.id, change);
    tell(answer.ok ? { kind: 'done', text: words.saved } : { kind: 'wrong', text: answer.problem.message });
    return answer.ok;
  };

  const day = dayInLondon(note.created);
  return (
    <tr ref={row} tabIndex={-1} class={[isAsked && 'asked', isSelected && 'selected'].filter(Boolean).join(' ')}>
      <td class="select">
        <label class="tick">
          <input
            type="checkbox"
            aria-label={words.select(clip(note.quote))}
            checked={isSelected}
            onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
          />
        </label>
      </td>
      <td class="passage">
        <Passage note={note} />
      </td>
      <td class="record">
        <Record note={note} />
      </td>
      <td class="own">
        {note.kind === 'flag' && <StatusPicker status={note.status} onStatus={(status) => save({ status })} />}
        <NoteEditor note={note.note} onSave={(text) => save({ note: text })} />
        <TagEditor tags={note.tags} onSave={(tags) => save({ tags })} onTag={onTag} />
      </td>
      <td class="kept">
        <span>{words.columns.kept}: </span>
        <time dateTime={note.created}>{dateInWords(day)}</time>
      </td>
      <td class="actions">
        <CopyButtons note={note} tell={tell} />
        <button
          type="button"
          class="link"
          aria-label={words.removeNamed(viewOf(note), clip(note.quote))}
          onClick={({ currentTarget }) => {
            moveFocusFrom(currentTarget);
            onRemove();
          }}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}

function CopyButtons({ note, tell }: Pick<NoteRowProps, 'note' | 'tell'>) {
  const copy = async (text: string) =>
    tell((await copyText(text)) ? { kind: 'done', text: words.copied } : { kind: 'wrong', text: words.copyFailed });
  return (
    <>
      <button type="button" class="link" onClick={() => copy(harvardAsText(note))}>
        {words.copyCitation}
      </button>
      <button type="button" class="link" onClick={() => copy(noteAsMarkdown(note))}>
        {words.copyMarkdown}
      </button>
      {note.kind === 'flag' && (
        <button type="button" class="link" onClick={() => copy(flagAsClaimReview(note, new Date()))}>
          {words.copyClaimReview}
        </button>
      )}
    </>
  );
}

/** The row is about to go: the focus moves to a neighbour, so that the keyboard does not start over at the top. */
const moveFocusFrom = (button: HTMLElement): void => {
  const row = button.closest('tr');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  if (neighbour instanceof HTMLElement) neighbour.focus();
};

const clip = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 59)}…` : quote);
