import { counted, NOUNS } from '../../lib/language/welsh-numbers.ts';
import type { EVIDENCE_WORDS, SOURCE_WORDS, words } from './words.ts';

/** The words of the card and of the list of findings on the page. */
export const card: typeof words = {
  list: (count) => `Peelback: ${counted(count, NOUNS.claim)} am radd${count === 1 ? '' : 'au'}`,
  listHelp: 'Mae Enter yn agor y cerdyn ac Escape yn ei gau.',
  lost: 'Nid yw ar y dudalen hon bellach',
  hidden: 'Mae’r geiriau hyn wedi’u cuddio ar y dudalen nawr.',
  card: 'Peelback: y radd swyddogol',
  close: 'Cau',

  description: 'Disgrifiad yw hwn, nid gradd a nodwyd.',
  officialGrade: 'Gradd swyddogol',
  record: 'Y cofnod',
  why: 'Pam?',

  says: 'Yn ôl yr erthygl',
  saysWho: (speaker) => `Yn ôl ${speaker}`,
  earlier: 'Gradd gynharach yw hon yn yr erthygl.',
  asked: 'Y cwestiwn',
  round: 'Arolygiad',
  peel: (round) => `PEEL ${round.replace('-', '/')}`,
  published: 'Cyhoeddwyd',
  noDate: 'Nid yw’r diwrnod yn ein cofnodion.',
  report: 'Adroddiad swyddogol',
  source: 'Ffynonellau',
  carried: (round) => `Ni arolygwyd eto yn y cylch hwn: roedd gradd PEEL ${round.replace('-', '/')} yn dal i sefyll.`,
  corrected: (from, on) => `Cyhoeddodd yr arolygiaeth ‘${from}’ yn gyntaf, a’i gywiro ar ${on}.`,
  monitoring: 'Mesurau arbennig',
  moved: (event, on) => (event === 'entered' ? `Dechrau: ${on}.` : `Diwedd: ${on}.`),
  now: 'Nawr',
  others: 'Graddau eraill',
  noSource: 'Dim: nid yw’r hyn a fyddai’n setlo hyn yn ein cofnodion.',

  timeline: 'Pob arolygiad',
  thisArticle: (date) => `Yr erthygl hon: ${date}`,
  current: 'cyfredol',
  leftOut: 'Beth mae’r erthygl yn ei hepgor',
  found: (round, mentioned, graded) =>
    `Canfu Peelback radd yn yr erthygl ar gyfer ${mentioned} o’r ${counted(graded, NOUNS.area)} yn ${round}.`,
  inArticle: 'yn yr erthygl',
  secondHand: 'ail-law',
  derived: 'wedi’i chyfrif',
  states: {
    carried: 'wedi’i chario drosodd',
    'not-collected': 'heb ei chasglu',
    'not-inspected': 'heb ei arolygu',
  },

  theRound: 'Arolygiad',
  theWords: 'Geiriau',
  theRule: 'Rheol',
  rule: (construction, reason) => `${construction}, ${reason}`,
  dataset: (version) => `Data ${version.slice(0, 12)}`,

  flag: 'Fflagio',
  flagged: 'Wedi’i fflagio.',
  snippet: 'Cadw’r dyfyniad',
  saved: 'Wedi’i gadw.',
  undo: 'Dadwneud',
  openDesk: 'Agor y ddesg',
  noAnswer: 'Nid yw Peelback yn ateb. Llwythwch y dudalen eto.',
};

export const cardSources: typeof SOURCE_WORDS = {
  official: 'swyddogol',
  pcc: 'ail-law: tudalen comisiynydd',
  force: 'ail-law: tudalen yr heddlu ei hun',
  news: 'ail-law: adroddiad newyddion',
  other: 'ail-law',
  derived: 'wedi’i chyfrif o gyfanswm a nodwyd',
};

export const cardEvidence: typeof EVIDENCE_WORDS = {
  force: 'heddlu',
  grade: 'gradd',
  area: 'maes',
  date: 'dyddiad',
  speaker: 'pwy sy’n dweud',
  construction: 'geiriad',
  monitoring: 'monitro',
};

/** Short names of the forces that have a Welsh one. */
export const cardForces = {
  'dyfed-powys': 'Dyfed-Powys',
  'greater-manchester': 'Manceinion Fwyaf',
  gwent: 'Gwent',
  merseyside: 'Glannau Mersi',
  'north-wales': 'Gogledd Cymru',
  'south-wales': 'De Cymru',
};
