import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { spoken } from '../../lib/language/catalogue.ts';
import type { Note } from '../../lib/notebook/note.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { keepForGood } from '../../lib/notebook/persistence.ts';
import type { Result } from '../../lib/result.ts';
import { BackupBar } from './backup-bar.tsx';
import { NoteList } from './note-list.tsx';
import { type Place, type View, viewAt, viewOf } from './place.ts';
import { Failed, Interrupted, type Interruption, Loading, MessageBar } from './states.tsx';
import { type Messages, useMessages } from './use-messages.ts';
import { usePlace } from './use-place.ts';
import { useRemoval } from './use-removal.ts';
import { words } from './words.ts';

interface DeskProps {
  readonly notebook: Notebook;
  readonly interruption: Interruption | null;
}

/** Flags and snippets at work: read, annotated, filtered, exported, backed up. */
export function Desk({ notebook, interruption }: DeskProps) {
  const notes = useNotes(notebook);
  const place = usePlace();
  const messages = useMessages();
  // A blocked notebook opens by itself once the other page is closed.
  const isInTheWay = interruption === 'outdated' || (interruption === 'blocked' && notes === null);
  return (
    <main class="desk">
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      {isInTheWay && <Interrupted interruption={interruption} />}
      {notes === null && <Loading />}
      {notes?.ok === false && <Failed problem={notes.problem} />}
      {notes?.ok && <OpenDesk notebook={notebook} notes={notes.value} place={place} messages={messages} />}
      <MessageBar messages={messages} />
    </main>
  );
}

interface OpenDeskProps {
  readonly notebook: Notebook;
  readonly notes: readonly Note[];
  readonly place: Place;
  readonly messages: Messages;
}

function OpenDesk({ notebook, notes, place, messages }: OpenDeskProps) {
  const view = viewAt(place, notes);
  const removal = useRemoval(notebook, messages.tell);
  const isEmpty = notes.length === 0;
  useEffect(() => {
    if (!isEmpty) keepForGood();
  }, [isEmpty]);
  useEffect(() => {
    document.title = words.pageTitle(view);
  }, [view, spoken()]);
  return (
    <>
      <div class="bar">
        <Views view={view} notes={notes} />
        <a href="record.html">{words.record}</a>
        <BackupBar notebook={notebook} tell={messages.tell} />
      </div>
      <NoteList
        key={view}
        view={view}
        notes={notes.filter((note) => viewOf(note) === view)}
        asked={'note' in place ? place.note : null}
        notebook={notebook}
        removal={removal}
        tell={messages.tell}
      />
    </>
  );
}

function Views({ view, notes }: { readonly view: View; readonly notes: readonly Note[] }) {
  return (
    <nav class="views" aria-label={words.views}>
      {(['flags', 'snippets'] as const).map((each) => (
        <a key={each} href={`#${each}`} aria-current={each === view ? 'page' : undefined}>
          {words.view[each]} <span class="count">{notes.filter((note) => viewOf(note) === each).length}</span>
        </a>
      ))}
    </nav>
  );
}

const useNotes = (notebook: Notebook): Result<readonly Note[]> | null => {
  const [notes, setNotes] = useState<Result<readonly Note[]> | null>(null);
  // Not after painting: a tab in the background is not painted.
  useLayoutEffect(() => notebook.watch(setNotes), [notebook]);
  return notes;
};
