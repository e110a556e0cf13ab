import { findings } from '../../lib/findings/welsh.ts';
import type { Translation } from '../../lib/language/catalogue.ts';
import { notebook } from '../../lib/notebook/welsh.ts';
import { areas, forces, grades } from '../../lib/peel/welsh.ts';
import { labels, verdicts } from '../../lib/verdicts/welsh.ts';
import { dates } from '../../lib/verdicts/welsh-dates.ts';
import type { words } from './words.ts';

const background: typeof words = {
  flag: 'Fflagio’r darn hwn yn Peelback',
  snippet: 'Cadw’r darn hwn fel dyfyniad yn Peelback',

  notAllowed: 'Nid yw’r porwr yn gadael i estyniadau ddarllen y dudalen hon.',
  notAllowedBecause: (why) => `Nid yw’r porwr yn gadael i estyniadau ddarllen y dudalen hon (${why}).`,
  noAnnotator: (why) => `Nid yw’r dudalen hon yn ateb (${why}). Llwythwch hi eto.`,
  wasLeft: 'fe’i gadawyd',
  badMessage: 'Nid yw Peelback yn adnabod y neges hon.',
  badSender: 'Dim ond tudalennau Peelback ei hun gaiff ofyn hyn.',
  failed: (why) => `Aeth rhywbeth o’i le (${why}). Llwythwch y dudalen eto.`,
  checkFailed: (why) => `Nid oedd modd gwirio’r erthygl (${why}). Llwythwch y dudalen eto.`,
};

/** What the background says, in Welsh. */
export const WELSH: Translation = {
  grades,
  areas,
  forces,
  dates,
  verdicts,
  'verdict labels': labels,
  background,
  notebook,
  findings,
};
