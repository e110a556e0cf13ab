/** `lib/peel/tables.generated.ts`: the vocabulary tables as literals, so that forces, areas and rounds are types. */
import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '../lib/findings/vocabulary.ts';

export const TABLES_FILE = fileURLToPath(new URL('../lib/peel/tables.generated.ts', import.meta.url));

/** The text of `TABLES_FILE`. A test, and the build, hold the file to it. */
export const generateTables = ({ forces, areas, rounds }: Vocabulary): string =>
  [
    '// Generated from public/dataset by `npm run dataset -- --write`. Do not edit.\n',
    rows('FORCES', forces),
    rows('AREAS', areas),
    rows('ROUNDS', rounds),
  ].join('\n');

const rows = (name: string, table: readonly object[]): string =>
  `export const ${name} = [\n${table.map((row) => `  ${JSON.stringify(row)},\n`).join('')}] as const;\n`;
