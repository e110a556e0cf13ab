/** A note as some version of the notebook stored it: its shape is known only once it has reached the newest version. */
export type StoredNote = Readonly<Record<string, unknown>>;

/**
 * One step in the notebook's life. The same `upgrade` serves a database that is opened and a backup that is restored,
 * so it is pure and sees one note at a time.
 */
export interface Migration {
  readonly version: number;
  /** Tables and indexes that change with this version, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  /** A note of the version before, in this version's shape. */
  readonly upgrade: (note: StoredNote) => StoredNote;
}

/**
 * Every version, oldest first. A released one is never edited: a change of shape is a new entry at the end, with a
 * stored example of the version before it in `tests/notebook/examples`.
 */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: { notes: 'id, created' }, upgrade: (note) => note },
  // Statements about special measures, and verdicts in Welsh: nothing of a note of version 1 changes, but a Peelback that
  // knows neither refuses such a backup for being newer, not for being wrong.
  { version: 2, stores: {}, upgrade: (note) => note },
];

/** The version that notes have once every migration has run. */
export const newestOf = (migrations: readonly Migration[]): number => Math.max(...migrations.map((m) => m.version));

/** A note of version `from`, brought to the newest. */
export const migrate = (note: StoredNote, from: number, migrations: readonly Migration[]): StoredNote =>
  migrations.filter(({ version }) => version > from).reduce((older, { upgrade }) => upgrade(older), note);
