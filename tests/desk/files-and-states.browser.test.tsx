import axe from 'axe-core';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../components/desk/words.ts';
import { writeEverything } from '../../lib/backup/file.ts';
import { bareSnippet, claimFlag, claimSnippet, sampleNotes, tallyFlag } from '../notebook/sample.ts';
import { inHand, smallTargets } from '../targets.ts';
import { button, choose, held, name, notebook, openDesk, passages, root, rowOf, savedFiles } from './set-up.tsx';

const { world } = vi.hoisted(() => ({ world: { browser: {} as { contextMenus?: object | undefined } } }));
vi.mock('wxt/browser', () => world);
afterEach(() => {
  world.browser.contextMenus = undefined;
});

const steps = () => [...root.querySelectorAll('.state li')].map(({ textContent }) => textContent);

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

  test('of a backup of everything the notes are taken in here', async () => {
    await openDesk([]);
    await expect.element(button(words.restore)).toBeVisible();
    await choose(writeEverything({ notes: sampleNotes, settings: {}, hidden: [], sites: [] }, new Date()));
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
    await page.getByRole('checkbox', { name: words.selectAll('flags') }).click();
    await expect
      .element(page.getByRole('group', { name: `${words.export}: ${words.exportSelected(130)}` }))
      .toBeVisible();
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

  test('an empty desk tells of the menu of selected words only where the browser has one', async () => {
    const { how, fromMenu } = words.empty.flags;
    await openDesk([]);
    await expect.poll(steps).toEqual(how);
    world.browser.contextMenus = {};
    location.hash = '#snippets';
    await expect.poll(steps).toContain(words.empty.snippets.fromMenu);
    location.hash = '#flags';
    await expect.poll(steps).toContain(fromMenu);
    expect(fromMenu).toMatch(/press and hold/);
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

test('what can be pressed is at least 24 pixels high, and 44 in a hand', async () => {
  await openDesk(sampleNotes);
  await expect.poll(passages).toHaveLength(2);
  expect(smallTargets(root, 24)).toEqual([]);
  await inHand(async () => expect(smallTargets(root, 44)).toEqual([]));
});
