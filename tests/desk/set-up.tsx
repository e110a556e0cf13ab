import { Dexie } from 'dexie';
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Desk } from '../../components/desk/desk.tsx';
import type { Interruption } from '../../components/desk/states.tsx';
import type { Note } from '../../lib/notebook/note.ts';
import { type Notebook, openNotebook } from '../../lib/notebook/notebook.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/desk/desk.css';
import '../../components/desk/table.css';

/** A desk over a notebook of its own, anew for each test. */

export let name: string;
export let notebook: Notebook;
export let root: HTMLElement;

export const openDesk = async (notes: readonly Note[], hash = '#flags', interruption: Interruption | null = null) => {
  for (const note of notes) await notebook.putBack(note);
  location.hash = hash;
  render(<Desk notebook={notebook} interruption={interruption} />, root);
};

export const held = async (): Promise<readonly Note[]> => {
  const notes = await notebook.list();
  if (!notes.ok) throw new Error(notes.problem.message);
  return notes.value;
};

export const heldNote = async (id: string): Promise<Note | undefined> => (await held()).find((note) => note.id === id);

/** The rows on show, by their passages. */
export const passages = (): string[] =>
  [...root.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '');

export const button = (text: string | RegExp) => page.getByRole('button', { name: text });
export const rowOf = (note: Note) => page.getByRole('row').filter({ hasText: note.quote });

/** Catches the files that the page saves, instead of the browser's download folder. */
export const savedFiles = () => {
  const saved: { name: string; blob: Blob }[] = [];
  const make = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: make.mock.lastCall?.[0] as Blob });
  });
  return saved;
};

export const choose = (text: string) => {
  const picker = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('There is no file picker.');
  return userEvent.upload(picker, new File([text], 'backup.json', { type: 'application/json' }));
};

beforeEach(() => {
  name = `desk-${crypto.randomUUID()}`;
  notebook = openNotebook({ name });
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(async () => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
  notebook.close();
  await Dexie.delete(name);
});
