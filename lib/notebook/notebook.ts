import { liveQuery } from 'dexie';
import { ok, problem, type Result } from '../result.ts';
import { mergePlan, type Restored, readBackup, writeBackup } from './backup.ts';
import { type Interruptions, notebookDatabase } from './database.ts';
import { attempt } from './failure.ts';
import { MIGRATIONS, type Migration, newestOf } from './migrations.ts';
import type { Flag, FlagDraft, FlagStatus, Note, Snippet, SnippetDraft } from './note.ts';
import { noteSchema } from './schema.ts';
import { issueInWords } from './schema-words.ts';
import { trimmedReference } from './trim.ts';
import { words } from './words.ts';

/** What a person may change in a note. `status` belongs to flags only. */
export interface NoteChange {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly status?: FlagStatus;
}

/** The user's own notes. Every answer is a value: nothing here throws or rejects. */
export interface Notebook {
  readonly keepFlag: (draft: FlagDraft) => Promise<Result<Flag>>;
  readonly keepSnippet: (draft: SnippetDraft) => Promise<Result<Snippet>>;
  readonly change: (id: string, change: NoteChange) => Promise<Result<Note>>;
  /** Answers with the note that is gone now, for `putBack`. */
  readonly remove: (id: string) => Promise<Result<Note>>;
  /** Takes back a removal: the note stands again just as it was. */
  readonly putBack: (note: Note) => Promise<Result<Note>>;
  /** Newest first. */
  readonly list: () => Promise<Result<readonly Note[]>>;
  /** The list now and after every change, whichever page or worker made it. Answers with a way to stop. */
  readonly watch: (listener: (notes: Result<readonly Note[]>) => void) => () => void;
  /** The text of a file that `restore` takes. */
  readonly backup: () => Promise<Result<string>>;
  /** Adds what is missing and updates what the backup holds in a later state, all or nothing; takes nothing away. */
  readonly restore: (backup: string) => Promise<Result<Restored>>;
  /** The same for notes that were read already; answers with what it takes to undo it. */
  readonly takeIn: (notes: readonly Note[]) => Promise<Result<TakenIn>>;
  /** As it was before these were taken in, all or nothing. */
  readonly takeOut: (taken: TakenIn) => Promise<Result<null>>;
  readonly close: () => void;
}

/** Notes that were taken in: the ids of those that are new, and the others as they were before. */
export interface TakenIn extends Restored {
  readonly fresh: readonly string[];
  readonly replaced: readonly Note[];
}

export interface NotebookOptions extends Partial<Interruptions> {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
}

/** The notebook. Its database opens when it is first asked for something. */
export const openNotebook = ({
  name = 'peelback-notebook',
  migrations = MIGRATIONS,
  onOutdated = () => {},
  onBlocked = () => {},
}: NotebookOptions = {}): Notebook => {
  const database = notebookDatabase(name, migrations, { onOutdated, onBlocked });
  const { notes } = database;

  const add = <T extends Note>(note: T): Promise<Result<T>> =>
    attempt(async () => {
      const fault = faultOf(note);
      if (fault) return fault;
      await notes.add(note);
      return note;
    });

  const takeIn = (incoming: readonly Note[]): Promise<Result<TakenIn>> =>
    attempt(() =>
      database.transaction('rw', notes, async () => {
        const held = (await notes.bulkGet(incoming.map(({ id }) => id))).filter((note) => note !== undefined);
        const byId = new Map(held.map((note) => [note.id, note]));
        const { writes, ...restored } = mergePlan(incoming, byId);
        await notes.bulkPut(writes);
        const replaced = writes.flatMap(({ id }) => byId.get(id) ?? []);
        return { ...restored, replaced, fresh: writes.flatMap(({ id }) => (byId.has(id) ? [] : [id])) };
      }),
    );

  const newestFirst = async (): Promise<readonly Note[]> => notes.orderBy('created').reverse().toArray();

  return {
    keepFlag: (draft) => add({ ...kept(draft), kind: 'flag', status: 'open' }),
    keepSnippet: (draft) => add({ ...kept(draft), kind: 'snippet' }),

    change: (id, change) =>
      attempt(() =>
        database.transaction('rw', notes, async () => {
          const note = await notes.get(id);
          if (!note) return missing();
          const changed: Note = { ...note, ...change, changed: new Date().toISOString() };
          const fault = faultOf(changed);
          if (fault) return fault;
          await notes.put(changed);
          return changed;
        }),
      ),

    remove: (id) =>
      attempt(() =>
        database.transaction('rw', notes, async () => {
          const note = await notes.get(id);
          if (!note) return missing();
          await notes.delete(id);
          return note;
        }),
      ),

    putBack: (note) =>
      attempt(async () => {
        const fault = faultOf(note);
        if (fault) return fault;
        await notes.put(note);
        return note;
      }),

    list: () => attempt(newestFirst),

    watch: (listener) => {
      // As a value: a live query keeps silent about a database that cannot be opened.
      const subscription = liveQuery(() => attempt(newestFirst)).subscribe(listener);
      return () => subscription.unsubscribe();
    },

    backup: () => attempt(async () => writeBackup(await newestFirst(), newestOf(migrations), new Date())),

    restore: async (text) => {
      const read = readBackup(text, migrations);
      if (!read.ok) return read;
      const taken = await takeIn(read.value);
      if (!taken.ok) return taken;
      const { added, updated, unchanged } = taken.value;
      return ok({ added, updated, unchanged });
    },

    takeIn,

    takeOut: ({ fresh, replaced }) =>
      attempt(() =>
        database.transaction('rw', notes, async () => {
          await notes.bulkDelete([...fresh]);
          await notes.bulkPut([...replaced]);
          return null;
        }),
      ),

    close: () => database.close({ disableAutoOpen: true }),
  };
};

const kept = <T extends FlagDraft | SnippetDraft>(draft: T) => {
  const now = new Date().toISOString();
  const article = trimmedReference(draft.article);
  return { ...draft, article, id: crypto.randomUUID(), created: now, changed: now, note: '', tags: [] };
};

/** Why a note may not stand in the notebook, or null: whatever enters could otherwise spoil the next backup. */
const faultOf = (note: Note): Result<never> | null => {
  const { error } = noteSchema.safeParse(note);
  return error ? problem('note-refused', words.noteRefused(issueInWords(error))) : null;
};

const missing = (): Result<never> => problem('no-such-note', words.noSuchNote);
