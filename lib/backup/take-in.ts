import { browser } from 'wxt/browser';
import { hiddenHosts, hiddenKey } from '../hiding.ts';
import type { Notebook, TakenIn } from '../notebook/notebook.ts';
import { ok, problem, type Result } from '../result.ts';
import { readSettings, SETTING_NAMES } from '../settings/settings.ts';
import { addedSites } from '../sites.ts';
import type { Everything } from './file.ts';
import { planOf } from './plan.ts';
import { words } from './words.ts';

/** All that a person gave Peelback, as it stands now. */
export const everythingNow = async (notebook: Notebook): Promise<Result<Everything>> => {
  const notes = await notebook.list();
  if (!notes.ok) return notes;
  const [settings, hidden, sites] = await Promise.all([readSettings(), hiddenHosts(), addedSites()]);
  return ok({ notes: notes.value, settings, hidden, sites });
};

/** What it takes to put everything back as it was before a backup was taken in. */
export interface WayBack {
  readonly notes: TakenIn;
  readonly stored: Readonly<Record<string, unknown>>;
  /** Keys that were not there before. */
  readonly fresh: readonly string[];
  readonly sites: readonly string[];
}

/**
 * Takes a backup in: the notes in one transaction, everything else in one write. Where the second fails, the first is
 * taken back. `granted` are those of its sites that the browser has let Peelback into.
 */
export const takeIn = async (
  incoming: Everything,
  notebook: Notebook,
  granted: readonly string[],
): Promise<Result<WayBack>> => {
  const now = await everythingNow(notebook);
  if (!now.ok) return now;
  const plan = planOf(incoming, now.value);
  const written = { ...plan.settings, ...Object.fromEntries(plan.hidden.map((host) => [hiddenKey(host), true])) };
  const notes = await notebook.takeIn(incoming.notes);
  if (!notes.ok) return notes;
  try {
    const keys = [...Object.keys(written), ...SETTING_NAMES];
    const stored = await browser.storage.local.get(keys);
    await browser.storage.local.set(written);
    const fresh = Object.keys(written).filter((key) => !(key in stored));
    return ok({ notes: notes.value, stored, fresh, sites: granted });
  } catch (error) {
    await notebook.takeOut(notes.value);
    return problem('settings-failed', words.settingsFailed, error);
  }
};

/** As it was before. */
export const takeOut = async ({ notes, stored, fresh, sites }: WayBack, notebook: Notebook): Promise<Result<null>> => {
  const out = await notebook.takeOut(notes);
  if (!out.ok) return out;
  await browser.storage.local.set({ ...stored });
  await browser.storage.local.remove([...fresh]);
  if (sites.length > 0) await browser.permissions.remove({ origins: [...sites] });
  return ok(null);
};
