import * as z from 'zod/mini';
import { LANGUAGES } from '../language/catalogue.ts';
import { readBackup as readNotebook } from '../notebook/backup.ts';
import { LIMITS } from '../notebook/limits.ts';
import { MIGRATIONS, newestOf } from '../notebook/migrations.ts';
import type { Note } from '../notebook/note.ts';
import { issueInWords } from '../notebook/schema-words.ts';
import { ok, problem, type Result } from '../result.ts';
import { MARKINGS, type Settings, THEMES } from '../settings/settings.ts';
import { words } from './words.ts';

/** Everything that a person gave Peelback, as one JSON document: the way out, and back in. */
const FORMAT = 'peelback';
const VERSION = 1;

/** What there is to back up, or to take in. */
export interface Everything {
  readonly notes: readonly Note[];
  readonly settings: Partial<Settings>;
  /** Hosts whose highlights are switched off. */
  readonly hidden: readonly string[];
  /** Match patterns of the sites that were added. */
  readonly sites: readonly string[];
}

/** A host as `siteOf` writes it, also a numeric one. */
const host = z.string().check(z.maxLength(LIMITS.name), z.regex(/^[^\s/:*?#@]+$/));

/** What the browser calls an added site. */
const pattern = z
  .string()
  .check(z.maxLength(LIMITS.name), z.regex(/^(?:\*|https?):\/\/(?:\*|(?:\*\.)?[^\s/:*?#@]+)\/\*$/));

const settings = z.strictObject({
  language: z.exactOptional(z.enum(LANGUAGES)),
  theme: z.exactOptional(z.enum(THEMES)),
  marking: z.exactOptional(z.enum(MARKINGS)),
}) satisfies z.ZodMiniType<Partial<Settings>>;

const document = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  made: z.iso.datetime({ precision: 3 }),
  /** The notebook keeps a version of its own, because its notes are brought up to date by its own migrations. */
  notebook: z.strictObject({ version: z.int().check(z.gte(1)), notes: z.array(z.unknown()) }),
  settings,
  hidden: z.array(host).check(z.maxLength(LIMITS.hosts)),
  sites: z.array(pattern).check(z.maxLength(LIMITS.hosts)),
});

export const writeEverything = ({ notes, settings, hidden, sites }: Everything, made: Date): string => {
  const notebook = { version: newestOf(MIGRATIONS), notes };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made: made.toISOString(), settings, hidden, sites, notebook }, null, 1)}\n`;
};

/** What a backup holds, the notes of an older one brought up to date; or, if anything at all is wrong, what and where. */
export const readEverything = (text: string): Result<Everything> => {
  if (text.length > LIMITS.backup) return readNotes(text);
  const parsed = parsedJson(text);
  // A backup of the notebook alone is one of everything else untouched; what is no JSON at all is told in its words too.
  if (!isOfEverything(parsed)) return readNotes(text);
  if (isNewer(parsed)) return problem('backup-newer', words.newer);
  const read = document.safeParse(parsed);
  if (!read.success) return problem('backup-refused', words.refused(capitalised(issueInWords(read.error))));
  const { notebook, settings, hidden, sites, made } = read.data;
  const notes = readNotes(
    JSON.stringify({ format: 'peelback-notebook', version: notebook.version, made, notes: notebook.notes }),
  );
  return notes.ok ? ok({ ...notes.value, settings, hidden: unique(hidden), sites: unique(sites) }) : notes;
};

const readNotes = (text: string): Result<Everything> => {
  const read = readNotebook(text, MIGRATIONS);
  return read.ok ? ok({ notes: read.value, settings: {}, hidden: [], sites: [] }) : read;
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
};

const isOfEverything = (parsed: unknown): parsed is { readonly version?: unknown } =>
  typeof parsed === 'object' && parsed !== null && 'format' in parsed && parsed.format === FORMAT;

/** Before anything else: what a newer Peelback writes may have another shape, and is not wrong for that. */
const isNewer = ({ version }: { readonly version?: unknown }): boolean =>
  typeof version === 'number' && version > VERSION;

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
