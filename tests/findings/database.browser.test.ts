import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FindingsDatabase, openFindings } from '../../lib/findings/database.ts';
import { RECORD_TABLES, type RecordTable, readRecord, rowsOf } from '../../lib/findings/dataset.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';

const NAME = 'peelback-findings-test';
const ALL = TERRITORIAL.map(({ id }) => id);
const readCsv = async (table: RecordTable): Promise<string> => (await fetch(`/dataset/${table}.csv`)).text();
const bundled = readRecord(
  Object.fromEntries(
    await Promise.all(RECORD_TABLES.map(async (table) => [table, await readCsv(table)] as const)),
  ) as Record<RecordTable, string>,
).rows;

/** Only the header and the first rows of each table. */
const readLittle = async (table: RecordTable): Promise<string> =>
  (await readCsv(table)).split('\r\n').slice(0, 4).join('\r\n');

const opened: FindingsDatabase[] = [];
const open = (changes: Partial<Parameters<typeof openFindings>[0]> = {}): FindingsDatabase => {
  const findings = openFindings({ version: 'new', readCsv, name: NAME, patience: 20_000, ...changes });
  opened.push(findings);
  return findings;
};

/** The database as the browser has it, without Dexie between. */
const openRaw = (version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const changeRaw = async (change: (database: IDBDatabase) => IDBTransaction): Promise<void> => {
  const database = await openRaw();
  const transaction = change(database);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
};

beforeEach(() => Dexie.delete(NAME));
afterEach(() => {
  for (const findings of opened.splice(0)) findings.close();
});

test('a look-up seeds first, and answers just what the files say of those forces', async () => {
  const { version, ...rows } = await open().lookUp(['south-wales', 'kent']);
  const expected = rowsOf(bundled, ['kent', 'south-wales']);
  expect(version).toBe('new');
  expect(sorted(rows.findings)).toEqual(sorted(expected.findings));
  expect(sorted(rows.carried)).toEqual(sorted(expected.carried));
  expect(rows.totals).toEqual(expected.totals);
  expect(sorted(rows.engage)).toEqual(sorted(expected.engage));
});

test('a look-up of no force still has the national totals', async () => {
  const { findings, totals } = await open().lookUp([]);
  expect(findings).toEqual([]);
  expect(totals).toEqual(bundled.totals.filter(({ force }) => force === null));
});

test('calls made together share one seeding', async () => {
  const asked: string[] = [];
  const findings = open({
    readCsv: (table) => {
      asked.push(table);
      return readCsv(table);
    },
  });
  await Promise.all([findings.seed(), findings.lookUp(['kent']), findings.lookUp(['dorset']), findings.seed()]);
  expect(asked.sort()).toEqual([...RECORD_TABLES].sort());
});

test('a version that is there already is not seeded again', async () => {
  await open().seed();
  const unread = open({ readCsv: () => Promise.reject(new Error('read again')) });
  expect(await unread.seed()).toEqual({ ok: true, value: { version: 'new', findings: bundled.findings.length } });
  expect((await unread.lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
});

test('another version takes the place of the one before', async () => {
  await open({ version: 'old', readCsv: readLittle }).seed();
  const findings = open();
  expect((await findings.lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
  expect(await findings.status()).toMatchObject({ ok: true, value: { version: 'new' } });
});

test('two contexts that seed at once leave one whole copy', async () => {
  const [one, two] = [open(), open()];
  await Promise.all([one.seed(), two.seed()]);
  expect((await one.lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
  expect((await two.lookUp(ALL)).totals).toHaveLength(bundled.totals.length);
});

test.each([0, 20, 50, 80, 120, 160, 220])(
  'a context killed %i ms into seeding leaves the old rows or the new, never a mixture',
  async (ms) => {
    await open({ version: 'old', readCsv: readLittle }).seed();
    const seeder = new Worker(`${new URL('./seeding.worker.ts', import.meta.url)}#name=${NAME}&version=new`, {
      type: 'module',
    });
    await new Promise((resolve) => {
      seeder.onmessage = resolve;
    });
    await new Promise((resolve) => setTimeout(resolve, ms));
    seeder.terminate();

    const left = await open({ version: 'old', readCsv: () => Promise.reject(new Error('read')) }).status();
    expect([
      { version: 'old', findings: 3 },
      { version: 'new', findings: bundled.findings.length },
    ]).toContainEqual(left.ok ? left.value : left);
    expect((await open().lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
  },
);

test('the status of a database that was never seeded says so, and does not seed it', async () => {
  const findings = open({ readCsv: () => Promise.reject(new Error('read')) });
  expect(await findings.status()).toMatchObject({ ok: false, problem: { code: 'findings-unavailable' } });
});

test('a database deleted under an open one is seeded again by the next look-up', async () => {
  const findings = open();
  await findings.seed();
  await Dexie.delete(NAME);
  expect((await findings.lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
});

test('a database closed while its worker slept is opened again', async () => {
  const findings = open();
  await findings.seed();
  findings.close();
  expect((await findings.lookUp(['kent'])).findings.length).toBeGreaterThan(0);
});

test.each(['findings', 'carried', 'totals', 'engage', 'stamps'])(
  'a database whose table of %s was emptied is seeded again',
  async (table) => {
    await open().seed();
    await changeRaw((database) => {
      const transaction = database.transaction(table, 'readwrite');
      transaction.objectStore(table).clear();
      return transaction;
    });
    const { version: _, ...rows } = await open().lookUp(ALL);
    expect(rows.findings).toHaveLength(bundled.findings.length);
    expect(rows.carried).toHaveLength(bundled.carried.length);
    expect(rows.totals).toHaveLength(bundled.totals.length);
    expect(rows.engage).toHaveLength(bundled.engage.length);
  },
);

test.each([
  ['of a later version', 990, { findings: 'id' }],
  ['with other tables', 10, { something: 'id' }],
  ['with tables keyed another way', 10, { findings: 'id', carried: 'id', totals: 'id', engage: 'id', stamps: 'id' }],
  ['with no tables', 10, {}],
])('a foreign database %s is replaced', async (_, version, tables) => {
  const foreign = await openRaw(version, (database) => {
    for (const [table, keyPath] of Object.entries(tables))
      database.createObjectStore(table, { keyPath }).add({ id: 1 });
  });
  foreign.close();
  const findings = open();
  expect((await findings.lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
  expect(await findings.status()).toMatchObject({ ok: true, value: { findings: bundled.findings.length } });
});

test('a database that another page will not let go of does not keep a reader waiting', async () => {
  const stubborn = await openRaw(10, (database) => database.createObjectStore('findings', { keyPath: 'id' }));
  const findings = open({ patience: 300 });
  expect((await findings.lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
  expect(await findings.seed()).toMatchObject({ ok: false, problem: { code: 'findings-unavailable' } });

  stubborn.close();
  // So short a patience may be too short for a busy machine: then the next try has it.
  await expect.poll(() => findings.seed()).toMatchObject({ ok: true });
  expect((await findings.lookUp(ALL)).findings).toHaveLength(bundled.findings.length);
});

test('a bundled row that is bad is named, and what was stored before stays', async () => {
  await open({ version: 'old', readCsv: readLittle }).seed();
  const findings = open({
    readCsv: async (table) => (await readCsv(table)).replace('avon-and-somerset,2014', 'avalon,2014'),
  });
  const answer = await findings.seed();
  expect(answer).toMatchObject({ ok: false, problem: { code: 'findings-unavailable' } });
  expect(answer.ok ? '' : answer.problem.cause).toContain("findings.csv:2: force 'avalon' is not a force");
  await expect(findings.lookUp(['kent'])).rejects.toThrow('findings.csv:2');
  expect(await findings.status()).toEqual({ ok: true, value: { version: 'old', findings: 3 } });
});

test('seeding again throws away what is there, however whole it looks', async () => {
  const findings = open();
  await findings.seed();
  await changeRaw((database) => {
    const transaction = database.transaction('findings', 'readwrite');
    const store = transaction.objectStore('findings');
    store.get(['kent', '2014', 'efficiency']).onsuccess = ({ target }) =>
      store.put({ ...(target as IDBRequest).result, grade: 'inadequate' });
    return transaction;
  });
  expect(await findings.seedAgain()).toMatchObject({ ok: true });
  expect(sorted((await findings.lookUp(ALL)).findings)).toEqual(sorted(bundled.findings));
});

test('whatever is asked at once, every answer is whole', async () => {
  const findings = open();
  const [seeded, looked, again, lookedAgain] = await Promise.all([
    findings.seed(),
    findings.lookUp(ALL),
    findings.seedAgain(),
    findings.lookUp(ALL),
  ]);
  expect([seeded.ok, again.ok]).toEqual([true, true]);
  expect([looked.findings.length, lookedAgain.findings.length]).toEqual([
    bundled.findings.length,
    bundled.findings.length,
  ]);
});

/** Rows come in the order of their keys, which is not the files'. */
const sorted = <T extends object>(rows: readonly T[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
