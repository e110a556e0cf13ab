/**
 * Writes `lib/peel/tables.generated.ts` from the three vocabulary tables of `public/dataset`, so that forces, areas and
 * rounds are literal types wherever they are named. Run by `npm run dataset -- --write`; a test fails when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

const read = (table: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(
    readFileSync(new URL(`../public/dataset/${table}.csv`, import.meta.url), 'utf8').trimEnd(),
    { header: true },
  ).data;

const rows = (name: string, table: readonly object[]): string =>
  `export const ${name} = [\n${table.map((row) => `  ${JSON.stringify(row)},\n`).join('')}] as const;\n`;

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

/** The text of `lib/peel/tables.generated.ts`. */
export const generateTables = (): string =>
  [
    '// Generated from public/dataset by `npm run dataset -- --write`. Do not edit.\n',
    rows(
      'FORCES',
      read('forces').map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases: list(aliases) })),
    ),
    rows(
      'AREAS',
      read('areas').map(({ round, area, pillar, level, wording }) => ({
        round,
        area,
        pillar: pillar || null,
        level,
        wording,
      })),
    ),
    rows(
      'ROUNDS',
      read('rounds').map(({ round, inspectorate, scale, first_published, last_published, report_url }) => ({
        round,
        inspectorate,
        scale: list(scale),
        firstPublished: first_published || null,
        lastPublished: last_published || null,
        reportUrl: report_url || null,
      })),
    ),
  ].join('\n');

export const TABLES_FILE = new URL('../lib/peel/tables.generated.ts', import.meta.url);

if (import.meta.main) writeFileSync(TABLES_FILE, generateTables());
