import type { words } from './words.ts';

export const findings: typeof words = {
  notStored:
    'Nid oedd modd storio’r graddau swyddogol. Ailgychwynnwch y porwr; os yw’n digwydd eto, gosodwch Peelback o’r newydd.',
};
