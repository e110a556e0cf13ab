import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MIGRATIONS, type Migration } from '../../lib/notebook/migrations.ts';
import type { FlagDraft, Note } from '../../lib/notebook/note.ts';
import { type Notebook, type NotebookOptions, openNotebook } from '../../lib/notebook/notebook.ts';
import type { Result } from '../../lib/result.ts';
import stored from './examples/v1.json' with { type: 'json' };
import { bareSnippet, claimFlag, sampleNotes } from './sample.ts';

let name: string;
const opened: Notebook[] = [];

const open = (options: NotebookOptions = {}): Notebook => {
  const notebook = openNotebook({ name, ...options });
  opened.push(notebook);
  return notebook;
};

const answered = async <T>(answer: Promise<Result<T>>): Promise<T> => {
  const result = await answer;
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

const problemOf = async (answer: Promise<Result<unknown>>): Promise<string> => {
  const result = await answer;
  return result.ok ? 'none' : result.problem.code;
};

const { quote, selectors, article, claim, verdict, dataset } = claimFlag;
const draft: FlagDraft = { quote, selectors, article, claim, verdict, dataset };

beforeEach(() => {
  name = `notebook-${crypto.randomUUID()}`;
});

afterEach(async () => {
  for (const notebook of opened.splice(0)) notebook.close();
  await Dexie.delete(name);
});

describe('keeping', () => {
  test('a flag keeps claim, verdict and finding as they were, and starts open', async () => {
    const flag = await answered(open().keepFlag(draft));
    expect(flag).toMatchObject({ ...draft, kind: 'flag', status: 'open', note: '', tags: [] });
    expect(await answered(open().list())).toEqual([flag]);
  });

  test('an overlong title and an address off the web do not keep a passage from being saved', async () => {
    const snippet = await answered(
      open().keepSnippet({
        quote,
        selectors,
        claim: null,
        verdict: null,
        article: {
          ...article,
          url: 'file:///home/me/page.html',
          title: { value: 'x'.repeat(9000), source: 'document' },
        },
      }),
    );
    expect(snippet.article.url).toBeNull();
    expect(snippet.article.title?.value).toHaveLength(2000);
  });

  test('what the next backup could not hold is refused', async () => {
    const notebook = open();
    expect(await problemOf(notebook.keepFlag({ ...draft, quote: 'x'.repeat(10_001) }))).toBe('note-refused');
    expect(await answered(notebook.list())).toEqual([]);
  });
});

describe('changing', () => {
  test('note, tags and status change, and the time of the change is kept', async () => {
    const notebook = open();
    const flag = await answered(notebook.keepFlag(draft));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = await answered(
      notebook.change(flag.id, { note: 'Corrected online.', tags: ['wales'], status: 'published' }),
    );
    expect(changed).toMatchObject({ note: 'Corrected online.', tags: ['wales'], status: 'published', quote });
    expect(changed.changed > flag.changed).toBe(true);
    expect(await answered(notebook.list())).toEqual([changed]);
  });

  test('a snippet takes no status, an overlong note is refused, and both leave the note as it was', async () => {
    const notebook = open();
    const snippet = await answered(notebook.putBack(bareSnippet));
    expect(await problemOf(notebook.change(snippet.id, { status: 'open' }))).toBe('note-refused');
    expect(await problemOf(notebook.change(snippet.id, { note: 'x'.repeat(20_001) }))).toBe('note-refused');
    expect(await answered(notebook.list())).toEqual([bareSnippet]);
  });

  test('a note that is gone cannot be changed or removed', async () => {
    const notebook = open();
    expect(await problemOf(notebook.change(claimFlag.id, { note: 'x' }))).toBe('no-such-note');
    expect(await problemOf(notebook.remove(claimFlag.id))).toBe('no-such-note');
  });
});

test('a removed note can be put back just as it was', async () => {
  const notebook = open();
  await notebook.putBack(claimFlag);
  const removed = await answered(notebook.remove(claimFlag.id));
  expect(await answered(notebook.list())).toEqual([]);
  await notebook.putBack(removed);
  expect(await answered(notebook.list())).toEqual([claimFlag]);
});

test('the newest note stands first', async () => {
  const notebook = open();
  for (const note of sampleNotes) await notebook.putBack(note);
  const created = (await answered(notebook.list())).map((note) => note.created);
  expect(created).toEqual([...created].sort().reverse());
});

test('a watcher hears of notes that another connection keeps', async () => {
  const heard: (readonly Note[])[] = [];
  const stop = open().watch((notes) => notes.ok && heard.push(notes.value));
  await vi.waitFor(() => expect(heard).toEqual([[]]));
  await open().keepFlag(draft);
  await vi.waitFor(() => expect(heard.at(-1)).toHaveLength(1));
  stop();
});

describe('backup and restore', () => {
  test('a backup restores into an empty notebook as it was', async () => {
    const notebook = open();
    for (const note of sampleNotes) await notebook.putBack(note);
    const before = await answered(notebook.list());
    const backup = await answered(notebook.backup());
    for (const { id } of sampleNotes) await notebook.remove(id);
    expect(await answered(notebook.restore(backup))).toEqual({ added: 3, updated: 0, unchanged: 0 });
    expect(await answered(notebook.list())).toEqual(before);
    expect(await answered(notebook.restore(backup))).toEqual({ added: 0, updated: 0, unchanged: 3 });
  });

  test('a file with one bad note changes nothing', async () => {
    const notebook = open();
    await notebook.putBack(claimFlag);
    const backup = await answered(notebook.backup());
    await notebook.change(claimFlag.id, { note: 'later' });
    const before = await answered(notebook.list());
    const document = JSON.parse(backup);
    document.notes.push({ ...bareSnippet }, { ...bareSnippet, id: 'no-id' });
    expect(await problemOf(notebook.restore(JSON.stringify(document)))).toBe('backup-refused');
    expect(await answered(notebook.list())).toEqual(before);
  });
});

describe('versions', () => {
  /** Writes the stored example as the first released version did, without today's code. */
  const writeVersion1 = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 10);
      request.onupgradeneeded = () => {
        const notes = request.result.createObjectStore('notes', { keyPath: 'id' });
        notes.createIndex('created', 'created');
        for (const note of stored) notes.add(note);
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });

  const remark: Migration = {
    version: 3,
    stores: { notes: 'id, created, kind' },
    upgrade: (note) => ({ ...note, note: `${note.note} (upgraded)` }),
  };

  test('a notebook of version 1 opens with every note', async () => {
    await writeVersion1();
    const notes = await answered(open().list());
    expect([...notes].sort((a, b) => a.id.localeCompare(b.id))).toEqual(sampleNotes);
  });

  test('a migration carries every stored note to its own shape', async () => {
    await writeVersion1();
    const notes = await answered(open({ migrations: [...MIGRATIONS, remark] }).list());
    expect(notes.map(({ note }) => note).sort()).toEqual([
      ' (upgraded)',
      'For chapter 2 (upgraded)',
      'Rang the newsroom, waiting for an answer. (upgraded)',
    ]);
  });

  test('a migration that fails changes nothing', async () => {
    await writeVersion1();
    const failing: Migration = {
      ...remark,
      upgrade: (note) => {
        if (note.kind === 'snippet') throw new Error('no snippets please');
        return { ...note, note: 'half-written' };
      },
    };
    expect((await open({ migrations: [...MIGRATIONS, failing] }).list()).ok).toBe(false);
    expect((await answered(open().list())).map(({ note }) => note)).not.toContain('half-written');
  });

  test('a notebook of a newer version is left alone', async () => {
    const newer = open({ migrations: [...MIGRATIONS, remark] });
    await newer.putBack(claimFlag);
    newer.close();
    const older = open();
    expect(await problemOf(older.list())).toBe('notebook-newer');
    expect(await problemOf(older.keepFlag(draft))).toBe('notebook-newer');
    const heard: Result<readonly Note[]>[] = [];
    const stop = older.watch((notes) => heard.push(notes));
    await vi.waitFor(() => expect(heard).toMatchObject([{ ok: false, problem: { code: 'notebook-newer' } }]));
    stop();
  });

  test('an open page steps aside for a newer version, is told, and says so from then on', async () => {
    const onOutdated = vi.fn();
    const older = open({ onOutdated });
    await older.putBack(claimFlag);
    const newer = open({ migrations: [...MIGRATIONS, remark] });
    expect(await answered(newer.list())).toHaveLength(1);
    expect(onOutdated).toHaveBeenCalledOnce();
    expect(await problemOf(older.list())).toBe('notebook-closed');
  });

  test('a page that will not step aside is reported as blocking, and the upgrade goes on once it does', async () => {
    await writeVersion1();
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 10);
      request.onsuccess = () => resolve(request.result);
    });
    const onBlocked = vi.fn();
    const listed = open({ migrations: [...MIGRATIONS, remark], onBlocked }).list();
    await vi.waitFor(() => expect(onBlocked).toHaveBeenCalled());
    holding.close();
    expect(await answered(listed)).toHaveLength(3);
  });

  test('a notebook deleted under an open page starts again empty', async () => {
    const notebook = open();
    await notebook.putBack(claimFlag);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    expect(await answered(notebook.list())).toEqual([]);
  });
});
