import { browser } from 'wxt/browser';
import { type KeptNote, keptAt } from '../../lib/notebook/kept.ts';
import type { FlagDraft, SnippetDraft } from '../../lib/notebook/note.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { statementOf } from '../../lib/page/mark.ts';
import { ok, type Result } from '../../lib/result.ts';
import { askAnnotator } from './annotate.ts';
import { checkedTabs } from './tab-state.ts';

/** Keeps a flag and answers with its id. A statement that has one is not flagged twice: the other surface was quicker. */
export const keepFlag = async (notebook: Notebook, draft: FlagDraft): Promise<Result<{ id: string }>> =>
  (await standing(notebook, 'flag', draft)) ?? told(await notebook.keepFlag(draft));

/** The same for a snippet. */
export const keepSnippet = async (notebook: Notebook, draft: SnippetDraft): Promise<Result<{ id: string }>> =>
  (await standing(notebook, 'snippet', draft)) ?? told(await notebook.keepSnippet(draft));

/** Takes a note back; one that somebody else has taken back is gone all the same. */
export const takeBack = async (notebook: Notebook, id: string): Promise<Result<null>> => {
  const removed = await notebook.remove(id);
  if (!removed.ok && removed.problem.code !== 'no-such-note') return removed;
  await tellOfNotes();
  return ok(null);
};

/** The notes on an article's statements, newest first. */
export const notesAt = async (notebook: Notebook, url: string): Promise<Result<readonly KeptNote[]>> => {
  const notes = await notebook.list();
  return notes.ok ? ok(keptAt(notes.value, url)) : notes;
};

const standing = async (
  notebook: Notebook,
  kind: KeptNote['kind'],
  { article, claim }: SnippetDraft,
): Promise<Result<{ id: string }> | null> => {
  if (!claim || !article.url) return null;
  const notes = await notesAt(notebook, article.url);
  const found = notes.ok && notes.value.find((note) => note.kind === kind && note.of === statementOf(claim));
  return found ? ok({ id: found.id }) : null;
};

const told = async (kept: Result<{ readonly id: string }>): Promise<Result<{ id: string }>> => {
  if (!kept.ok) return kept;
  await tellOfNotes();
  return ok({ id: kept.value.id });
};

/** Not waited for by who changed something: a page may be slow to answer, and a panel need not be open. */
const tellOfNotes = async (): Promise<void> => {
  browser.runtime.sendMessage({ type: 'annotator/notes' }).catch(() => {});
  for (const tabId of await checkedTabs()) void askAnnotator(tabId, { type: 'annotator/notes' });
};
