import * as z from 'zod/mini';
import { ok, problem, type Result } from '../result.ts';
import { LIMITS } from './limits.ts';
import { type Migration, migrate, newestOf, type StoredNote } from './migrations.ts';
import type { Note } from './note.ts';
import { noteSchema } from './schema.ts';
import { issueInWords } from './schema-words.ts';
import { words } from './words.ts';

/** The notebook as one JSON document: the user's way out, and back in. */
const FORMAT = 'peelback-notebook';

const envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  made: z.iso.datetime({ precision: 3 }),
  notes: z.array(z.record(z.string(), z.unknown())),
});

const contents = z.strictObject({ notes: z.array(noteSchema) });

/** The text of a backup of these notes, made at that instant. */
export const writeBackup = (notes: readonly Note[], version: number, made: Date): string =>
  `${JSON.stringify({ format: FORMAT, version, made: made.toISOString(), notes }, null, 1)}\n`;

/** The notes of a backup, brought to the newest version; or, if anything at all is wrong with it, what and where. */
export const readBackup = (text: string, migrations: readonly Migration[]): Result<readonly Note[]> => {
  if (text.length > LIMITS.backup) return problem('backup-too-big', unchanged(words.tooBig(LIMITS.backup / 1_000_000)));
  const document = parsed(text);
  if (!document.ok) return document;
  const read = envelope.safeParse(document.value);
  if (!read.success) return refused(read.error);
  const { version, notes } = read.data;
  if (version > newestOf(migrations)) return problem('backup-newer', unchanged(words.newer));
  const migrated = migratedNotes(notes, version, migrations);
  if (!migrated.ok) return migrated;
  const checked = contents.safeParse({ notes: migrated.value });
  if (!checked.success) return refused(checked.error);
  return withoutRepeats(checked.data.notes);
};

const unchanged = (why: string): string => `${why} ${words.nothingChanged}`;

const parsed = (text: string): Result<unknown> => {
  try {
    // A byte order mark is what some editors leave behind.
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return problem('backup-not-json', unchanged(words.notJson), error);
  }
};

const refused = (error: z.core.$ZodError): Result<never> =>
  problem('backup-refused', unchanged(words.refused(capitalised(issueInWords(error)))));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A migration meets whatever stands in the file, so it may throw. */
const migratedNotes = (
  notes: readonly StoredNote[],
  version: number,
  migrations: readonly Migration[],
): Result<readonly StoredNote[]> => {
  const migrated: StoredNote[] = [];
  for (const note of notes) {
    try {
      migrated.push(migrate(note, version, migrations));
    } catch {
      const place = words.note(migrated.length + 1);
      return problem('backup-refused', unchanged(words.notMigrated(place)));
    }
  }
  return ok(migrated);
};

const withoutRepeats = (notes: readonly Note[]): Result<readonly Note[]> => {
  const seen = new Set<string>();
  for (const [index, { id }] of notes.entries()) {
    if (seen.has(id)) return problem('backup-refused', unchanged(words.refused(words.twice(index + 1))));
    seen.add(id);
  }
  return ok(notes);
};

/** What a restore did, or would do. */
export interface Restored {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What a restore writes: notes that are missing, and those the backup holds in a later state. Nothing is taken away. */
export const mergePlan = (
  incoming: readonly Note[],
  held: ReadonlyMap<string, Note>,
): Restored & { readonly writes: readonly Note[] } => {
  const added = incoming.filter(({ id }) => !held.has(id));
  const updated = incoming.filter(({ id, changed }) => changed > (held.get(id)?.changed ?? changed));
  return {
    added: added.length,
    updated: updated.length,
    unchanged: incoming.length - added.length - updated.length,
    writes: [...added, ...updated],
  };
};
