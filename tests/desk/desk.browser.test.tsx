import axe from 'axe-core';
import { Dexie } from 'dexie';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Desk } from '../../components/desk/desk.tsx';
import type { Interruption } from '../../components/desk/states.tsx';
import { words } from '../../components/desk/words.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { type Notebook, openNotebook } from '../../lib/notebook/notebook.ts';
import { bareSnippet, claimFlag, claimSnippet, sampleNotes, tallyFlag } from '../notebook/sample.ts';
import '../../components/theme.css';
import '../../components/desk/desk.css';
import '../../components/desk/table.css';

let name: string;
let notebook: Notebook;
let root: HTMLElement;

const openDesk = async (notes: readonly Note[], hash = '#flags', interruption: Interruption | null = null) => {
  for (const note of notes) await notebook.putBack(note);
  location.hash = hash;
  render(<Desk notebook={notebook} interruption={interruption} />, root);
};

const held = async (): Promise<readonly Note[]> => {
  const notes = await notebook.list();
  if (!notes.ok) throw new Error(notes.problem.message);
  return notes.value;
};

const heldNote = async (id: string): Promise<Note | undefined> => (await held()).find((note) => note.id === id);

/** The rows on show, by their passages. */
const passages = (): string[] => [...root.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '');

const button = (text: string | RegExp) => page.getByRole('button', { name: text });
const rowOf = (note: Note) => page.getByRole('row').filter({ hasText: note.quote });

/** Catches the files that the page saves, instead of the browser's download folder. */
const savedFiles = () => {
  const saved: { name: string; blob: Blob }[] = [];
  const make = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: make.mock.lastCall?.[0] as Blob });
  });
  return saved;
};

const choose = (text: string) => {
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

describe('lists', () => {
  test('flags are shown with claim, verdict and official grade as they were kept', async () => {
    await openDesk(sampleNotes);
    const row = () => rowOf(claimFlag).element().textContent;
    await expect.poll(row).toContain('Differs from the official grade');
    expect(row()).toContain("South Wales Police was graded 'good' at protecting vulnerable people");
    expect(row()).toContain('requires improvement');
    expect(row()).toContain('2015, published 15 December 2015');
    expect(row()).toContain('Valleys Courier, 15 December 2015');
    expect(passages()).not.toContain(bareSnippet.quote);
  });

  test('the other list is one link away', async () => {
    await openDesk(sampleNotes);
    await page.getByRole('link', { name: /^Snippets/ }).click();
    await expect.poll(passages).toEqual([bareSnippet.quote]);
  });

  test('links lead to the article and to the passage on it, and carry no referrer', async () => {
    await openDesk([claimFlag]);
    const link = page.getByRole('link', { name: words.toPassage });
    await expect.element(link).toHaveAttribute('href', expect.stringContaining('#:~:text='));
    await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  });

  test('a note that the address asks for is shown and has the focus', async () => {
    await openDesk([...sampleNotes, claimSnippet], `#note=${bareSnippet.id}`);
    await expect.poll(() => document.activeElement?.textContent).toContain(bareSnippet.quote);
  });

  test('a note kept elsewhere appears by itself', async () => {
    await openDesk([claimFlag]);
    await expect.poll(passages).toHaveLength(1);
    const elsewhere = openNotebook({ name });
    await elsewhere.putBack(tallyFlag);
    await expect.poll(passages).toHaveLength(2);
    elsewhere.close();
  });
});

describe('search and filters', () => {
  test('leave the rows that match, and say so when none does', async () => {
    await openDesk(sampleNotes);
    await page.getByRole('searchbox').fill('newsroom');
    await expect.poll(passages).toEqual([claimFlag.quote]);
    await page.getByRole('searchbox').fill('zebra');
    await expect.element(page.getByText('No flag matches.')).toBeVisible();
    await button(words.clear).click();
    await expect.poll(passages).toHaveLength(2);
  });

  test('status and tag narrow the list', async () => {
    await openDesk(sampleNotes);
    await page.getByRole('combobox', { name: words.status, exact: true }).first().selectOptions('published');
    await expect.poll(passages).toEqual([tallyFlag.quote]);
    await page.getByRole('combobox', { name: words.status, exact: true }).first().selectOptions('');
    await button(words.filterByTag('wales')).click();
    await expect.poll(passages).toEqual([claimFlag.quote]);
  });

  test('the key / goes to the search, except while something is typed', async () => {
    await openDesk(sampleNotes);
    await expect.element(page.getByRole('searchbox')).toBeInTheDocument();
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('a/b');
    await expect.element(page.getByRole('searchbox')).toHaveValue('a/b');
  });
});

describe('editing', () => {
  test('a note is saved by Ctrl+Enter', async () => {
    await openDesk([tallyFlag]);
    await page.getByRole('textbox', { name: words.note }).click();
    await userEvent.keyboard('Asked for a correction.{Control>}{Enter}{/Control}');
    await expect.poll(async () => (await heldNote(tallyFlag.id))?.note).toBe('Asked for a correction.');
  });

  test('a note is saved on leaving it', async () => {
    await openDesk([tallyFlag]);
    await page.getByRole('textbox', { name: words.note }).fill('Left.');
    await userEvent.tab();
    await expect.poll(async () => (await heldNote(tallyFlag.id))?.note).toBe('Left.');
  });

  test('Escape takes a change back', async () => {
    await openDesk([claimFlag]);
    const field = page.getByRole('textbox', { name: words.note });
    await field.fill('Never mind');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue(claimFlag.note);
    expect((await heldNote(claimFlag.id))?.note).toBe(claimFlag.note);
  });

  test('tags are edited as a list with commas, and the focus comes back', async () => {
    await openDesk([claimFlag]);
    await button(words.editTags).click();
    await userEvent.keyboard(', follow up{Enter}');
    await expect
      .poll(async () => (await heldNote(claimFlag.id))?.tags)
      .toEqual(['wales', 'vulnerable people', 'follow up']);
    await expect.element(button(words.editTags)).toHaveFocus();
  });

  test('a flag’s status changes in its row', async () => {
    await openDesk([claimFlag]);
    await rowOf(claimFlag).getByRole('combobox').selectOptions('dismissed');
    await expect.poll(async () => await heldNote(claimFlag.id)).toMatchObject({ status: 'dismissed' });
  });
});

describe('deleting', () => {
  test('is told politely and undone by the message’s button', async () => {
    await openDesk(sampleNotes);
    await rowOf(claimFlag)
      .getByRole('button', { name: /^Delete flag/ })
      .click();
    await expect.poll(passages).toEqual([tallyFlag.quote]);
    await expect.element(page.getByRole('status').filter({ hasText: '1 flag deleted.' })).toBeInTheDocument();
    await button(/^Undo$/).click();
    await expect.poll(async () => await heldNote(claimFlag.id)).toEqual(claimFlag);
  });

  test('Ctrl+Z brings back the latest delete first, then the one before', async () => {
    await openDesk(sampleNotes);
    await rowOf(claimFlag)
      .getByRole('button', { name: /^Delete flag/ })
      .click();
    await expect.poll(passages).toEqual([tallyFlag.quote]);
    await rowOf(tallyFlag)
      .getByRole('button', { name: /^Delete flag/ })
      .click();
    await expect.poll(passages).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(passages).toEqual([tallyFlag.quote]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(passages).toHaveLength(2);
  });

  test('the focus moves to the next row', async () => {
    await openDesk(sampleNotes);
    await rowOf(tallyFlag)
      .getByRole('button', { name: /^Delete flag/ })
      .click();
    await expect.poll(passages).toEqual([claimFlag.quote]);
    expect(document.activeElement?.textContent).toContain(claimFlag.quote);
  });

  test('several go at once and come back at once', async () => {
    await openDesk(sampleNotes);
    await page.getByRole('checkbox', { name: words.selectAll('flags') }).click();
    await button(words.removeSelected).click();
    await expect.element(page.getByRole('heading', { name: words.empty.flags.heading })).toBeVisible();
    await button(words.undoRemoval(2)).click();
    await expect.poll(passages).toHaveLength(2);
  });
});

describe('exports', () => {
  test('all that is shown goes into the file, or what is selected', async () => {
    const saved = savedFiles();
    await openDesk(sampleNotes);
    await button(words.csv).click();
    await rowOf(claimFlag).getByRole('checkbox').click();
    await button(words.claimReview).click();
    expect(saved.map((file) => file.name)).toEqual([
      expect.stringMatching(/^peelback-flags-\d{4}-\d\d-\d\d\.csv$/),
      expect.stringMatching(/^peelback-flags-\d{4}-\d\d-\d\d\.jsonld$/),
    ]);
    expect(new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(JSON.parse((await saved[1]?.blob.text()) ?? '')['@graph']).toHaveLength(1);
  });

  test('snippets have formats of their own', async () => {
    const saved = savedFiles();
    await openDesk([claimSnippet, bareSnippet], '#snippets');
    for (const format of [words.ris, words.cslJson, words.markdown]) await button(format).click();
    expect(saved.map((file) => file.name.replace(/.*\d\./, ''))).toEqual(['ris', 'csl.json', 'md']);
  });

  test('a citation is copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openDesk([claimSnippet], '#snippets');
    await button(words.copyCitation).click();
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/^Bowen, C\. and ap Rhys, T\. \(2015\)/));
    await expect.element(page.getByRole('status').filter({ hasText: words.copied })).toBeInTheDocument();
  });

  test('a browser that does not allow copying is said to', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await openDesk([claimSnippet], '#snippets');
    await button(words.copyMarkdown).click();
    await expect.element(page.getByRole('alert').filter({ hasText: words.copyFailed })).toBeInTheDocument();
  });
});

describe('backup', () => {
  test('a backup saved here restores here', async () => {
    const saved = savedFiles();
    await openDesk(sampleNotes);
    await button(words.backup).click();
    await expect.poll(() => saved.length).toBe(1);
    const text = (await saved[0]?.blob.text()) ?? '';
    for (const { id } of sampleNotes) await notebook.remove(id);
    await choose(text);
    await expect.element(page.getByRole('status').filter({ hasText: words.restored(3, 0, 0) })).toBeInTheDocument();
    expect(await held()).toHaveLength(3);
  });

  test('a file that is no backup is refused with the reason, which stays until it is closed', async () => {
    await openDesk([claimFlag]);
    await expect.poll(passages).toHaveLength(1);
    await choose('{"format": "something-else"}');
    await expect.element(page.getByRole('alert').filter({ hasText: 'Format: not one of' })).toBeInTheDocument();
    await button(words.close).click();
    expect(root.textContent).not.toContain('Format: not one of');
    expect(await held()).toEqual([claimFlag]);
  });
});

describe('states', () => {
  test('an empty list says how to begin', async () => {
    await openDesk([], '#snippets');
    await expect.element(page.getByRole('heading', { name: words.empty.snippets.heading })).toBeVisible();
  });

  test('a notebook that cannot be opened says why and what to do', async () => {
    const newer = new Dexie(name);
    newer.version(99).stores({ notes: 'id, created' });
    await newer.open();
    newer.close();
    await openDesk([]);
    await expect.element(page.getByRole('alert').filter({ hasText: 'newer version of Peelback' })).toBeVisible();
    await expect.element(button(words.reload)).toBeVisible();
  });

  test('a page that was overtaken by an update says so', async () => {
    await openDesk([claimFlag], '#flags', 'outdated');
    await expect.element(page.getByText(words.outdated)).toBeVisible();
  });

  test('a page that was blocked goes on by itself', async () => {
    await openDesk([claimFlag], '#flags', 'blocked');
    await expect.poll(passages).toEqual([claimFlag.quote]);
    expect(root.textContent).not.toContain(words.blocked);
  });

  test('a list of hundreds is drawn in parts', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({
      ...tallyFlag,
      id: `0b6f6a52-6c1d-4e0e-9a53-5f2f3c1b8${String(index).padStart(3, '0')}`,
    }));
    await openDesk(many);
    await expect.poll(passages).toHaveLength(100);
    await button(words.more(30)).click();
    await expect.poll(passages).toHaveLength(130);
  });
});

describe('accessibility', () => {
  const violations = async () => {
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  afterEach(() => {
    document.documentElement.style.colorScheme = '';
  });

  test.each([
    ['#flags', 'light'],
    ['#flags', 'dark'],
    ['#snippets', 'light'],
    ['#snippets', 'dark'],
  ])('axe finds nothing to mend in %s (%s), with a message on show', async (hash, scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await openDesk([...sampleNotes, claimSnippet], hash);
    await expect.poll(() => passages().length).toBeGreaterThan(0);
    await page
      .getByRole('button', { name: /^Delete (?:flag|snippet)/ })
      .first()
      .click();
    await expect.element(button(/^Undo$/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('axe finds nothing to mend in an empty desk, on a narrow page', async () => {
    await page.viewport(320, 640);
    await openDesk([]);
    await expect.element(page.getByRole('heading', { name: words.empty.flags.heading })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('nothing runs out of a page 320 pixels wide', async () => {
    await page.viewport(320, 640);
    await openDesk(sampleNotes);
    await expect.poll(passages).toHaveLength(2);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('every control is at least 24 pixels high', async () => {
    await openDesk(sampleNotes);
    await expect.poll(passages).toHaveLength(2);
    const small = [
      ...root.querySelectorAll<HTMLElement>('button, select, textarea, input:not([type=checkbox]), .tick'),
    ].filter((control) => control.offsetParent && control.getBoundingClientRect().height < 24);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});
