import { counted, NOUNS } from '../language/welsh-numbers.ts';
import type { KINDS, WORDS } from './words.ts';

/** What the record page and its exports say alike. */
export const record: typeof WORDS = {
  attribution: 'Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan Drwydded Llywodraeth Agored f3.0',
  sourceLine: 'Ffynhonnell: HMIC a HMICFRS, asesiadau PEEL.',
  datasetLine: (version, newest) =>
    `Set ddata Peelback ${version}, gradd ddiweddaraf ${newest}. Ystyr ‘heb ei chasglu’ yw nad oes gan Peelback radd, byth na roddwyd un.`,

  force: 'Heddlu',
  area: 'Maes',
  span: (first, last) => `${first} i ${last}`,
  onRecord: 'Graddau yn y cofnod',
  missing: 'Ar goll',
  statedBy: 'Nodwyd gan',
  stated: (count) => `nodwyd ${count}`,
  notKnown: 'anhysbys',
  noTotal: 'dim cyfanswm wedi’i gasglu',

  entered: 'Dechrau',
  left: 'Diwedd',
  notes: 'Nodiadau (yn Saesneg)',
  noLeaving: 'ddim yn y cofnod',
  yearOnly: 'dim ond y flwyddyn sy’n hysbys',
  monthOnly: 'nid yw’r diwrnod yn hysbys',

  secondHand: 'ail-law',
  derived: 'wedi’i chyfrif',
  carriedOver: 'wedi’i chario drosodd',
  graded: 'graddiwyd',
  carried: 'cariwyd drosodd',
  notCollected: 'heb ei chasglu',
  notInspected: 'heb ei arolygu',
  notAsked: 'heb ei raddio yn yr arolygiad hwnnw',
  leftOut: 'y tu allan i’r chwiliad neu’r hidlydd',
  emptyField: 'gwag: y tu allan i’r chwiliad neu’r hidlydd',

  perhapsNotInspected: (peel) =>
    `Hyd y gwyddys, ni arolygodd ${peel} bob heddlu yma, ac nid oes neb wedi dweud pa rai: efallai na arolygwyd yr heddlu hwn.`,
  inspectedButMissing: (peel) => `Hyd y gwyddys, graddiodd ${peel} bob heddlu yma, felly mae un yn yr adroddiad.`,
  notInRound: (peel) => `Ni raddiodd ${peel} y maes hwn.`,
  allOthersKnown: (graded) =>
    `Yn ôl y cyfanswm y mae tudalen yn ei nodi, graddiwyd ${counted(graded, NOUNS.force)} yma, ac mae pob un yn y cofnod. Nid yw’r heddlu hwn yn un ohonynt.`,

  titles: {
    round: (peel) => `${peel}: pob heddlu, pob maes`,
    force: (force) => `${force}: pob arolygiad`,
    area: (area, peel) => `${area}: pob heddlu, ${peel}`,
    compare: (forces, peel) => `Cymharu ${forces || 'heddluoedd'}, ${peel}`,
    counts: (peel) => `${peel}: cyfrifon cenedlaethol`,
    engage: 'Heddluoedd yn Engage',
  },
  narrowed: (title, by) => `${title} – dim ond ${by}`,
};

export const recordSources: typeof KINDS = {
  official: 'swyddogol',
  pcc: 'ail-law: comisiynydd heddlu a throseddu',
  force: 'ail-law: yr heddlu ei hun',
  news: 'ail-law: adroddiad newyddion',
  other: 'ail-law: tudalen arall',
  derived: 'wedi’i chyfrif o gyfanswm a nodwyd',
};
