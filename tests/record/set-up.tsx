import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RecordPage } from '../../components/record/record-page.tsx';
import { RECORD_TABLES, type RecordTable, readRecord } from '../../lib/findings/dataset.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/record/record.css';
import '../../components/record/grid.css';

/** The record page over the shipped rows, anew for each test. */

export let root: HTMLElement;

const shipped: LookUp = async () => {
  const texts = await Promise.all(
    RECORD_TABLES.map(async (table) => [table, await (await fetch(`/dataset/${table}.csv`)).text()] as const),
  );
  return { version: 'abc', ...readRecord(Object.fromEntries(texts) as Record<RecordTable, string>).rows };
};

export const openRecord = async (hash: string, lookUp: LookUp = shipped) => {
  history.replaceState(null, '', hash || '#');
  render(<RecordPage lookUp={lookUp} />, root);
};

export const shows = (heading: string) => page.getByRole('heading', { level: 2, name: heading, exact: true });

/** The cell that has the focus, by its name. */
export const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.cell;

export const cellNamed = (name: string): HTMLElement => {
  const cell = root.querySelector<HTMLElement>(`[data-cell="${name}"]`);
  if (!cell) throw new Error(`No cell ${name} is shown.`);
  return cell;
};

/** Catches the files that the page saves, instead of the browser's download folder. */
export const savedFiles = () => {
  const saved: { name: string; blob: Blob }[] = [];
  const make = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: make.mock.lastCall?.[0] as Blob });
  });
  return saved;
};

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(async () => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
  history.replaceState(null, '', '#');
  document.documentElement.style.colorScheme = '';
  await page.viewport(1280, 900);
});
