import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { DATASET } from '../../lib/findings/files.ts';
import { problemInWords } from '../../lib/findings/parse.ts';
import { validateDataset } from '../../scripts/dataset.ts';

/** A copy of the dataset in which one piece of one table's text is another; gone when the test is. */
export const plant = (file: string, from: string, to: string): string => {
  const dir = mkdtempSync(join(tmpdir(), 'peelback-dataset-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync(DATASET, dir, { recursive: true });
  const text = readFileSync(join(dir, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(dir, file), text.replace(from, to));
  return dir;
};

/** What is then said of the dataset. */
export const problemsWith = (file: string, from: string, to: string): readonly string[] =>
  validateDataset(plant(file, from, to)).map(problemInWords);
