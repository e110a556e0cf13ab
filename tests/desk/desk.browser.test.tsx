import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../components/desk/words.ts';
import { openNotebook } from '../../lib/notebook/notebook.ts';
import { bareSnippet, claimFlag, claimSnippet, sampleNotes, tallyFlag } from '../notebook/sample.ts';
import { button, heldNote, name, openDesk, passages, rowOf } from './set-up.tsx';

describe('lists', () => {
  test('flags are shown with claim, verdict and official grade as they were kept', async () => {
    await openDesk(sampleNotes);
    const row = () => rowOf(claimFlag).element().textContent;
    await expect.poll(row).toContain('Differs from the official grade');
    expect(row()).toContain('South Wales Police was graded ‘good’ at protecting vulnerable people');
    expect(row()).toContain('requires improvement');
    expect(row()).toContain('PEEL 2015, published 15 December 2015');
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
