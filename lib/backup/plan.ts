import { mergePlan, type Restored } from '../notebook/backup.ts';
import { SETTING_NAMES, type Settings } from '../settings/settings.ts';
import type { Everything } from './file.ts';

/** What taking a backup in would change. Nothing is taken away: notes, hidden sites and added sites only grow. */
export interface Plan {
  readonly notes: Restored;
  /** Settings that would be another than now. */
  readonly settings: Partial<Settings>;
  /** Sites whose highlights would be switched off. */
  readonly hidden: readonly string[];
  /** Sites that the browser would be asked for. */
  readonly sites: readonly string[];
}

export const planOf = (incoming: Everything, held: Everything): Plan => {
  const { writes: _, ...notes } = mergePlan(incoming.notes, new Map(held.notes.map((note) => [note.id, note])));
  const changed = SETTING_NAMES.filter(
    (name) => incoming.settings[name] !== undefined && incoming.settings[name] !== held.settings[name],
  );
  return {
    notes,
    settings: Object.fromEntries(changed.map((name) => [name, incoming.settings[name]])),
    hidden: incoming.hidden.filter((host) => !held.hidden.includes(host)),
    sites: incoming.sites.filter((site) => !held.sites.includes(site)),
  };
};

export const changesNothing = ({ notes, settings, hidden, sites }: Plan): boolean =>
  notes.added + notes.updated + Object.keys(settings).length + hidden.length + sites.length === 0;
