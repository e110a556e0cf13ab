import type { ForceId } from '../peel/forces.ts';
import { AREAS, FORCES, ROUNDS } from '../peel/tables.generated.ts';
import type { OfficialRecord } from './finding.ts';
import type { RowProblem } from './parse.ts';
import { recordTables } from './rows.ts';
import { readTable } from './table.ts';
import { outOfTurn } from './turns.ts';
import type { Vocabulary } from './vocabulary.ts';

export const RECORD_TABLES = ['findings', 'carried', 'totals', 'engage'] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** The rows of the record, whatever version they are of. */
export type RecordRows = Omit<OfficialRecord, 'version'>;

/** The vocabulary that this build knows. */
export const KNOWN: Vocabulary = { forces: FORCES, areas: AREAS, rounds: ROUNDS };

/** Reads the four tables of the record: the good rows, and a problem for every bad one. */
export const readRecord = (
  texts: Readonly<Record<RecordTable, string>>,
  vocabulary: Vocabulary = KNOWN,
): { readonly rows: RecordRows; readonly problems: readonly RowProblem[] } => {
  const tables = recordTables(vocabulary);
  const findings = readTable(tables.findings, texts.findings);
  // A grade that was given in a round was not carried over into it.
  const carried = readTable(tables.carried, texts.carried, findings);
  const totals = readTable(tables.totals, texts.totals);
  const engage = readTable(tables.engage, texts.engage);
  return {
    rows: { findings: findings.rows, carried: carried.rows, totals: totals.rows, engage: engage.rows },
    problems: [
      ...[findings, carried, totals, engage].flatMap(({ problems }) => problems),
      ...outOfTurn(engage, tables.engage.key),
    ],
  };
};

/** Answers look-ups: all rows of the forces asked for, and the national totals. Sorts the rows by force once. */
export const rowsByForce = (rows: RecordRows): ((forces: readonly ForceId[]) => RecordRows) => {
  const findings = Map.groupBy(rows.findings, ({ force }) => force);
  const inOrder = [...findings.keys()];
  return (forces) => {
    const asked = new Set<ForceId>(forces);
    const ofThese = <T extends { readonly force: ForceId }>(all: readonly T[]) =>
      all.filter(({ force }) => asked.has(force));
    return {
      findings: inOrder.flatMap((force) => (asked.has(force) ? (findings.get(force) ?? []) : [])),
      carried: ofThese(rows.carried),
      totals: rows.totals.filter(({ force }) => force === null || asked.has(force)),
      engage: ofThese(rows.engage),
    };
  };
};

/** One look-up in rows that are looked up no more than once. */
export const rowsOf = (rows: RecordRows, forces: readonly ForceId[]): RecordRows => rowsByForce(rows)(forces);
