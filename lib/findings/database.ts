import type { ForceId } from '../peel/forces.ts';
import { ok, problem, type Result } from '../result.ts';
import { RECORD_TABLES, type RecordRows, type RecordTable, readRecord, rowsOf } from './dataset.ts';
import type { LookUp } from './finding.ts';
import { problemInWords } from './parse.ts';
import { conditionOf, fill, read, stampOf, storeNamed } from './store.ts';
import { words } from './words.ts';

/** What stands in the database. */
export interface Held {
  /** The dataset's version. */
  readonly version: string;
  /** How many grades there are. */
  readonly findings: number;
}

export interface FindingsDatabase {
  /**
   * Waits until the database holds this version whole, then answers from it. A database that cannot be had (blocked, out
   * of room, no storage at all) does not keep a reader waiting: then the bundled files answer. Rejects only when those
   * cannot be read either.
   */
  readonly lookUp: LookUp;
  /** Makes the database hold this version: at once if it does already. Calls made together share one seeding. */
  readonly seed: () => Promise<Result<Held>>;
  /** What the database holds, without changing it. */
  readonly status: () => Promise<Result<Held>>;
  /** Deletes the database and seeds it from the bundled files. */
  readonly seedAgain: () => Promise<Result<Held>>;
  /** Lets go of the database; it is opened again when next asked. */
  readonly close: () => void;
}

interface Options {
  /** The version of the bundled files. */
  readonly version: string;
  /** The text of a bundled table. */
  readonly readCsv: (table: RecordTable) => Promise<string>;
  readonly name?: string;
  /** Milliseconds to wait for the browser before doing without the database. */
  readonly patience?: number;
}

/** Opens the official grades. Nothing is touched until the first call. */
export const openFindings = ({
  version,
  readCsv,
  name = 'peelback-findings',
  patience = 3_000,
}: Options): FindingsDatabase => {
  let store = storeNamed(name);
  let seeding: Promise<void> | null = null;

  const bundledRows = async (): Promise<RecordRows> => {
    const texts = await Promise.all(RECORD_TABLES.map(async (table) => [table, await readCsv(table)] as const)).catch(
      (error: unknown) => {
        throw new Unmendable(`the bundled tables could not be read: ${String(error)}`);
      },
    );
    const { rows, problems } = readRecord(Object.fromEntries(texts) as Record<RecordTable, string>);
    if (problems.length > 0) throw new Unmendable(problems.map(problemInWords).join('\n'));
    return rows;
  };

  const patiently = <T>(work: PromiseLike<T>): Promise<T> => within(patience, work);

  const startAfresh = async (): Promise<void> => {
    store.close();
    store = storeNamed(name);
    await patiently(store.delete({ disableAutoOpen: false }));
  };

  const makeWhole = async (): Promise<void> => {
    const condition = await patiently(conditionOf(store, version));
    if (condition === 'whole') return;
    if (condition === 'broken') await startAfresh();
    await patiently(fill(store, version, await bundledRows()));
  };

  /** Whatever is wrong with a database of public facts, a new one is right. */
  const makeWholeOrAnew = (): Promise<void> =>
    makeWhole().catch(async (error) => {
      if (error instanceof Unmendable) throw error;
      await startAfresh();
      await makeWhole();
    });

  const seeded = (): Promise<void> => {
    seeding ??= makeWholeOrAnew().finally(() => {
      seeding = null;
    });
    return seeding;
  };

  /** Closed, emptied, deleted underneath, or of another version: seeding mends it, and the second reading counts. */
  const readWhole = async (forces: readonly ForceId[]): Promise<RecordRows> => {
    const readNow = () => patiently(read(store, version, forces));
    const found = await readNow().catch((error) => {
      if (error instanceof Unmendable) throw error;
      return null;
    });
    if (found) return found;
    await seeded();
    const again = await readNow();
    if (again) return again;
    throw new Error('the database was changed while it was read');
  };

  const held = async (): Promise<Held> => {
    const stamp = await patiently(stampOf(store));
    if (!stamp) throw new Error('nothing is stored yet');
    return { version: stamp.version, findings: stamp.counts[0] };
  };

  return {
    lookUp: async (forces) => {
      const rows = await readWhole(forces).catch(async () => rowsOf(await bundledRows(), forces));
      return { version, ...rows };
    },
    seed: () => attempt(() => seeded().then(held)),
    status: () => attempt(held),
    seedAgain: () =>
      attempt(async () => {
        await seeding?.catch(() => null);
        await startAfresh();
        await seeded();
        return held();
      }),
    close: () => store.close({ disableAutoOpen: false }),
  };
};

/** What a new database would not mend, so that the one there is left alone. */
class Unmendable extends Error {
  override readonly name = 'Unmendable';
}

/**
 * The work's outcome, unless the browser does not answer in time: another page may hold the database. The 'blocked' event
 * alone does not say so, for it also comes when a connection is a moment late to close.
 */
const within = <T>(patience: number, work: PromiseLike<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unmendable('the database did not answer in time')), patience);
    work.then(resolve, reject).then(() => clearTimeout(timer));
  });

const attempt = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work());
  } catch (error) {
    return problem('findings-unavailable', words.notStored, error);
  }
};
