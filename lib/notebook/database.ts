import { Dexie, type Table } from 'dexie';
import { NewerNotebook } from './failure.ts';
import { type Migration, newestOf, type StoredNote } from './migrations.ts';
import type { Note } from './note.ts';

export interface NotebookDatabase extends Dexie {
  readonly notes: Table<Note, string, Note>;
}

export interface Interruptions {
  /** A newer Peelback wants to change the database: this connection is closed, and the page must be loaded again. */
  readonly onOutdated: () => void;
  /** An older page still holds the database open, so that it cannot be brought up to date. */
  readonly onBlocked: () => void;
}

/** The database, not opened yet: Dexie opens it when it is first asked for something. */
export const notebookDatabase = (
  name: string,
  migrations: readonly Migration[],
  { onOutdated, onBlocked }: Interruptions,
): NotebookDatabase => {
  const database = new Dexie(name) as NotebookDatabase;
  for (const { version, stores, upgrade } of migrations) {
    database
      .version(version)
      .stores(stores)
      .upgrade((transaction) =>
        transaction
          .table<StoredNote>('notes')
          .toCollection()
          .modify((note, place) => {
            place.value = upgrade(note);
          }),
      );
  }
  refuseNewer(database, newestOf(migrations));
  database.on('versionchange', ({ newVersion }) => {
    const isDeleted = newVersion === null;
    database.close({ disableAutoOpen: !isDeleted });
    if (!isDeleted) onOutdated();
    return false;
  });
  database.on('blocked', onBlocked);
  return database;
};

/** Dexie opens a database of a later version as it is; writing the old shape into it could cost notes. */
const refuseNewer = (database: Dexie, newest: number): void => {
  const isSticky = true;
  database.on(
    'ready',
    () => {
      // Dexie stores ten times the version, and may add to it when an index is missing.
      if (Math.floor(database.backendDB().version / 10) > newest) throw new NewerNotebook();
    },
    isSticky,
  );
};
