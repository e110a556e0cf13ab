import { openChromium } from '../chromium.ts';
import { median } from './median.ts';

/** How long the record page takes to show a view, in milliseconds from the click until it is painted: medians. */
export interface RecordViews {
  readonly rows: number;
  readonly slowest: number;
  readonly quickest: number;
}

const VIEWS = [
  '#round=2016',
  '#force=kent',
  '#area=preventing-crime&round=2023-25',
  '#compare=kent,essex,gwent,durham&round=2018-19',
  '#counts=2016',
  '#engage',
  '#round=2023-25&find=crime&grade=good',
  '#area=protecting-vulnerable&round=2018-19&at=kent/2018-19/protecting-vulnerable',
];

const TURNS = 9;

/** Fills every gap of the stored record with an invented grade, and goes through all views by clicking links. */
export const measureRecord = async (extension: string): Promise<RecordViews> => {
  const { context, load } = await openChromium();
  try {
    const id = await load(extension);
    const page = await context.newPage();
    const address = `chrome-extension://${id}/record.html`;
    await page.goto(address);
    await page.waitForSelector('tbody');
    const rows = await page.evaluate(fillGaps);
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForSelector('tbody');
    const times = new Map<string, number[]>(VIEWS.map((view) => [view, []]));
    for (let turn = 0; turn <= TURNS; turn++)
      for (const [view, own] of times) {
        const time = await page.evaluate(timeOfClick, view);
        // The first turn warms up.
        if (turn > 0) own.push(time);
      }
    const medians = [...times.values()].map(median);
    return { rows, slowest: Math.max(...medians), quickest: Math.min(...medians) };
  } finally {
    await context.close();
  }
};

/** Runs in the page. Answers with how many rows there are then. */
const fillGaps = async (): Promise<number> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('peelback-findings'));
  const stores = database.transaction(['findings', 'carried', 'stamps'], 'readwrite');
  const [findings, stamps] = [stores.objectStore('findings'), stores.objectStore('stamps')];
  const rows = await done(findings.getAll());
  const carried = await done(stores.objectStore('carried').getAll());
  const keyOf = (row: { force: string; round: string; area: string }) => `${row.force}/${row.round}/${row.area}`;
  const held = new Set([...rows, ...carried].map(keyOf));
  const asked = new Map(rows.map((row) => [`${row.round}/${row.area}`, row]));
  const forces = new Set(rows.map(({ force }) => force));
  for (const force of forces)
    for (const row of asked.values()) {
      const invented = { ...row, force };
      if (held.has(keyOf(invented))) continue;
      findings.add(invented);
      rows.push(invented);
    }
  const stamp = await done(stamps.get('seeded'));
  await done(stamps.put({ ...stamp, counts: [rows.length, ...stamp.counts.slice(1)] }));
  database.close();
  return rows.length;
};

/** Runs in the page: from the click on a link until the frame after the one in which the view stands. */
const timeOfClick = (hash: string): Promise<number> =>
  new Promise((resolve) => {
    const link = document.createElement('a');
    link.href = hash;
    document.body.append(link);
    const started = performance.now();
    link.click();
    link.remove();
    addEventListener(
      'hashchange',
      () =>
        // Drawn before the next frame; a task after that frame comes when it has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - started);
          port2.postMessage(null);
        }),
      { once: true },
    );
  });
