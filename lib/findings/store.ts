import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ForceId } from '../peel/forces.ts';
import { RECORD_TABLES, type RecordRows } from './dataset.ts';
import type { Carried, EngageEvent, Finding, Total } from './finding.ts';

/** Raise it when stored rows change their shape: databases of another shape are deleted and seeded again. */
const SHAPE = 1;

/** How many rows there are of findings, carried, totals and engage. */
type Counts = readonly [number, number, number, number];

/** Written last in the seeding transaction. Where it stands and its counts are right, the rows are whole. */
interface Stamp {
  readonly id: 'seeded';
  readonly shape: number;
  readonly version: string;
  readonly counts: Counts;
}

/** The findings database: `[force+round+area]` answers both for one grade and, by its beginning, for one force. */
export interface Store extends Dexie {
  readonly findings: Table<Finding>;
  readonly carried: Table<Carried>;
  readonly totals: Table<Total>;
  readonly engage: Table<EngageEvent>;
  readonly stamps: EntityTable<Stamp, 'id'>;
}

/** The database under this name, not opened yet: Dexie opens it when it is first asked for something. */
export const storeNamed = (name: string): Store => {
  // The live-query cache would hold a second copy of data that never changes while it is read.
  // Losing the last write to a power cut costs one seeding, so nothing waits for the disk.
  const store = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'relaxed' }) as Store;
  store.version(SHAPE).stores({
    findings: '[force+round+area]',
    carried: '[force+round+area]',
    totals: '++',
    engage: '++, force',
    stamps: 'id',
  });
  // Another context deletes or replaces it: let go at once, and open again when next asked. It can be made anew.
  store.on('versionchange', () => {
    store.close({ disableAutoOpen: false });
    return false;
  });
  return store;
};

/** What a store holds: all of a version; nothing yet; all of another version; or remains that cannot be trusted. */
export type Condition = 'whole' | 'empty' | 'other-version' | 'broken';

export const conditionOf = (store: Store, version: string): Promise<Condition> =>
  store.transaction('r', store.tables, async () => {
    const [stamp, counts] = await Promise.all([stampOf(store), countsIn(store)]);
    if (!stamp) return counts.every((count) => count === 0) ? 'empty' : 'broken';
    if (stamp.shape !== SHAPE || !counts.every((count, at) => count === stamp.counts[at])) return 'broken';
    return stamp.version === version ? 'whole' : 'other-version';
  });

export const stampOf = (store: Store): PromiseLike<Stamp | undefined> => store.stamps.get('seeded');

/**
 * Puts these rows in place of what is there, in one transaction: a worker killed at any moment leaves the old rows or
 * the new. Two contexts that fill at once are queued by the browser, and the second finds its work done.
 */
export const fill = (store: Store, version: string, rows: RecordRows): Promise<void> =>
  store.transaction('rw', store.tables, async () => {
    if ((await conditionOf(store, version)) === 'whole') return;
    await Promise.all(store.tables.map((table) => table.clear()));
    await Promise.all(RECORD_TABLES.map((table) => store.table(table).bulkAdd(rows[table])));
    await store.stamps.add({
      id: 'seeded',
      shape: SHAPE,
      version,
      counts: [rows.findings.length, rows.carried.length, rows.totals.length, rows.engage.length],
    });
  });

/** The rows of these forces and the national totals, or null where the store does not hold this version whole. */
export const read = (store: Store, version: string, forces: readonly ForceId[]): Promise<RecordRows | null> =>
  store.transaction('r', store.tables, async () => {
    if ((await conditionOf(store, version)) !== 'whole') return null;
    const [findings, carried, totals, engage] = await Promise.all([
      ofForces(store.findings, forces),
      ofForces(store.carried, forces),
      store.totals.toArray(),
      ofForces(store.engage, forces),
    ]);
    return {
      findings,
      carried,
      totals: totals.filter(({ force }) => force === null || forces.includes(force)),
      engage,
    };
  });

/** One request a force: `anyOf` would walk a cursor row by row, ten times slower. */
const ofForces = async <T>(table: Table<T>, forces: readonly ForceId[]): Promise<readonly T[]> =>
  (await Promise.all([...new Set(forces)].map((force) => table.where('force').equals(force).toArray()))).flat();

/** Rows as a look-up finds them, so that a table without its index counts as broken. */
const countsIn = (store: Store): PromiseLike<Counts> =>
  Promise.all([
    store.findings.where('force').startsWith('').count(),
    store.carried.where('force').startsWith('').count(),
    store.totals.count(),
    store.engage.where('force').startsWith('').count(),
  ]);
