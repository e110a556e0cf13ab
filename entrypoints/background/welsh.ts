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

  notAllowed:
    'Nid yw’r porwr yn gadael i Peelback ddarllen y dudalen hon. Os erthygl newyddion yw hi, pwyswch fotwm Peelback yn y bar offer.',
  noAnnotator: 'Nid yw’r dudalen hon yn ateb. Llwythwch hi eto.',
  badMessage: 'Nid yw Peelback yn adnabod y neges hon.',
  badSender: 'Dim ond tudalennau Peelback ei hun gaiff ofyn hyn.',
  failed:
    'Aeth rhywbeth o’i le. Llwythwch y dudalen eto; os yw’n digwydd eto, mae diagnosteg i’w chopïo yn y dewisiadau.',
  checkFailed:
    'Nid oedd modd gwirio’r erthygl. Llwythwch y dudalen eto; os yw’n digwydd eto, mae diagnosteg i’w chopïo yn y dewisiadau.',
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
