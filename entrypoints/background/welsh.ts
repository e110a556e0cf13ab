import type { Translation } from '../../lib/language/catalogue.ts';
import { areas, forces, grades } from '../../lib/peel/welsh.ts';
import { labels, verdicts } from '../../lib/verdicts/welsh.ts';
import { dates } from '../../lib/verdicts/welsh-dates.ts';
import type { words } from './words.ts';

const menu: typeof words = {
  flag: 'Fflagio’r darn hwn yn Peelback',
  snippet: 'Cadw’r darn hwn fel dyfyniad yn Peelback',
};

/** What the background says, in Welsh. */
export const WELSH: Translation = {
  grades,
  areas,
  forces,
  dates,
  verdicts,
  'verdict labels': labels,
  'context menu': menu,
};
