/** The record from its files, for the command line and the build. Node only: the extension has `database.ts`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RECORD_TABLES, type RecordTable, readRecord, rowsByForce } from './dataset.ts';
import type { LookUp, OfficialRecord } from './finding.ts';
import { problemInWords } from './parse.ts';
import { VOCABULARY_TABLES, type VocabularyTable } from './vocabulary.ts';

/** Where the tables are in this project. */
export const DATASET = fileURLToPath(new URL('../../public/dataset', import.meta.url));

export type DatasetTexts = Readonly<Record<RecordTable | VocabularyTable, string>>;

/** The text of every table. Throws when a file is missing. */
export const readTexts = (dir: string = DATASET): DatasetTexts =>
  Object.fromEntries(
    [...RECORD_TABLES, ...VOCABULARY_TABLES].map((table) => [table, readFileSync(join(dir, `${table}.csv`), 'utf8')]),
  ) as DatasetTexts;

/**
 * The dataset's version: twelve hexadecimal digits of a hash over its tables. Two builds from one dataset have one
 * version, whatever line ends their checkouts have.
 */
export const versionOf = (texts: DatasetTexts): string => {
  const hash = createHash('sha256');
  for (const table of Object.keys(texts).sort()) {
    hash.update(`${table}\n${texts[table as keyof DatasetTexts].replaceAll('\r\n', '\n')}\0`);
  }
  return hash.digest('hex').slice(0, 12);
};

/** The whole record. Throws when a row is bad: the build refuses such a dataset, so this one has been changed since. */
export const recordFromFiles = (dir: string = DATASET): OfficialRecord => {
  const texts = readTexts(dir);
  const { rows, problems } = readRecord(texts);
  if (problems.length > 0) throw new Error(problems.map(problemInWords).join('\n'));
  return { version: versionOf(texts), ...rows };
};

/** A look-up that answers from the files, which are read once. */
export const lookUpFromFiles = (dir: string = DATASET): LookUp => {
  const { version, ...rows } = recordFromFiles(dir);
  const rowsOf = rowsByForce(rows);
  return async (forces) => ({ version, ...rowsOf(forces) });
};
