import { counted, NOUNS } from '../lib/language/welsh-numbers.ts';
import type { PAGE_PROBLEMS } from '../lib/page/problems.ts';
import type { words as familyWords } from './family-words.ts';
import type { SWITCH_WORDS } from './highlight-switch.tsx';
import type { words } from './problem-words.ts';
import type { STATE_WORDS } from './state-words.ts';
import type { LOOKS_WORDS } from './use-looks.ts';

export const looks: typeof LOOKS_WORDS = {
  unread: 'Nid yw’r dudalen hon yn edrych fel un am arolygiad heddlu.',
  elsewhere: 'Nid yw Peelback yn edrych ar y wefan hon ohono’i hun.',
};

export const states: typeof STATE_WORDS = {
  reading: 'Yn darllen yr erthygl…',
  readingHow: 'Mae hyn yn cymryd eiliad. Os nad yw’n dod i ben, llwythwch y dudalen eto.',
  notCoverage: 'Hyd y gall Peelback ddweud, nid yw’r dudalen hon am arolygiad heddlu.',
  notCoverageHow: 'Mae Peelback yn cymharu erthyglau sy’n enwi heddlu, ei arolygiaeth a gradd.',
  nothingClaimed: 'Nid oes gradd yn cael ei honni yma.',
  nothingClaimedHow: 'Os yw’r dudalen wedi newid ers hynny, gwiriwch hi eto.',
  check: 'Gwirio’r dudalen hon',
  checkAgain: 'Gwirio eto',
  found: (count, compared) => {
    const statements = counted(count, NOUNS.statement);
    if (compared === count) return `Cymharwyd ${statements}`;
    if (compared > 0) return `Cafwyd ${statements}, cymharwyd ${compared}`;
    return `Cafwyd ${statements}, ni ellid ${count === 1 ? 'ei gymharu' : 'cymharu’r un'}`;
  },
  dated: (date) => `Erthygl a ddyddiwyd ${date}`,
};

export const highlightSwitch: typeof SWITCH_WORDS = {
  hide: (host) => `Cuddio’r tanlinellu ar ${host}`,
  show: (host) => `Dangos y tanlinellu ar ${host}`,
};

export const families: typeof familyWords = {
  agrees: 'Cyd-fynd',
  differs: 'Gwahanol',
  partly: 'Rhannol, neu hen',
  information: 'Er gwybodaeth',
};

export const silence: typeof words = {
  background: 'Nid yw Peelback yn ateb. Llwythwch y dudalen eto.',
  page: 'Nid yw’r dudalen hon yn ateb bellach. Llwythwch hi eto.',
};

export const pageProblems: typeof PAGE_PROBLEMS = {
  'no-such-claim': 'Nid yw’r honiad hwn ar y dudalen bellach. Gwiriwch y dudalen eto.',
  'no-claims': 'Nid oes honiad ar y dudalen hon.',
  hidden: 'Mae’r tanlinellu wedi’i ddiffodd ar y wefan hon. Dangoswch ef yn gyntaf.',
  'words-gone': 'Nid yw geiriau’r honiad hwn ar y dudalen bellach.',
  'no-cards': 'Nid oedd modd llwytho’r cerdyn. Llwythwch y dudalen eto.',
  'nothing-selected': 'Nid oes dim wedi’i ddewis ar y dudalen hon. Dewiswch eiriau yn gyntaf.',
};
