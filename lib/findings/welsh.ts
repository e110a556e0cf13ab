import type { words } from './words.ts';

export const findings: typeof words = {
  notStored: (why) =>
    `Nid oedd modd storio’r graddau swyddogol (${why}). Ailgychwynnwch y porwr; os yw’n digwydd eto, gosodwch Peelback o’r newydd.`,
};
