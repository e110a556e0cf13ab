import { counted, NOUNS } from '../../lib/language/welsh-numbers.ts';
import type { words } from './words.ts';

/** The words of the record page. What its exports say too is in `lib/record/welsh.ts`. */
export const recordPage: typeof words = {
  title: 'Y cofnod swyddogol',
  pageTitle: (view) => `${view} · Cofnod Peelback`,
  intro: 'Y graddau a roddodd yr arolygiaeth i bob heddlu yng Nghymru a Lloegr.',
  views: 'Ffyrdd o edrych',
  view: {
    round: 'Pob heddlu',
    force: 'Un heddlu',
    area: 'Un maes, ar fap',
    compare: 'Cymharu',
    counts: 'Cyfrifon cenedlaethol',
    engage: 'Engage',
  },

  loading: 'Yn darllen y graddau swyddogol…',
  failed: 'Nid oedd modd darllen y graddau swyddogol',
  failedHow:
    'Ail-lwythwch y dudalen hon. Os yw’n digwydd eto, ailgychwynnwch y porwr, ac yna gosodwch Peelback o’r newydd.',
  reload: 'Ail-lwytho’r dudalen hon',
  lost: 'Nid yw’r cyfeiriad hwn yn arwain at unrhyw olwg ar y cofnod. Rydych yn gweld y dechrau yn lle hynny.',
  gap: (peel) => `Nid oes gan Peelback unrhyw radd o ${peel}. Rydych yn gweld yr arolygiad diweddaraf sydd ganddo.`,

  rounds: 'Arolygiad',
  force: 'Heddlu',
  area: 'Maes',
  compared: (place) => `Heddlu ${place}`,
  noForce: 'Dim un',
  compareHow: 'Dewiswch hyd at bedwar heddlu.',

  search: 'Chwilio',
  searchHint: 'Heddlu, maes neu radd',
  grade: 'Gradd',
  anyGrade: 'Unrhyw radd',
  found: 'Mynd at',
  clear: 'Clirio’r chwiliad a’r hidlydd',
  nothing: 'Nid oes dim yma yn ateb y chwiliad. Newidiwch ef, neu cliriwch ef.',
  nothingOnMap: 'Nid oes dim ar y map hwn yn ateb y chwiliad.',
  rows: (shown, all, what) => {
    const number = counted(all, what === 'forces' ? NOUNS.force : NOUNS.area);
    return shown === all ? number : `${shown} o ${number}`;
  },
  tally: (graded, carried, missing, uninspected, unasked) =>
    [
      counted(graded, NOUNS.grade),
      carried > 0 && `${carried} wedi’u cario drosodd`,
      missing > 0 && `${missing} heb eu casglu`,
      uninspected > 0 && `${uninspected} heb eu harolygu`,
      unasked > 0 && `${unasked} heb eu graddio yn yr arolygiad hwnnw`,
    ]
      .filter(Boolean)
      .join(', '),
  gridKeys: 'Mae’r saethau’n symud yn y tabl, ac Enter yn agor cell.',

  legend: 'Ystyr y marciau',
  secondHand: 'ail-law: nid o dudalen yr arolygiaeth ei hun',
  derived: 'wedi’i chyfrif o gyfanswm a nodwyd',
  carried: 'wedi’i chario drosodd o arolygiad cynharach',
  notCollected: 'heb ei chasglu: nid oes gan Peelback radd yma',
  notInspected: 'heb ei arolygu: ni chafodd yr heddlu hwn radd yma',
  notAsked: 'heb ei raddio yn yr arolygiad hwnnw: ni chafodd neb radd yma',

  details: 'Y gell',
  close: 'Cau',
  wording: 'Y cwestiwn',
  inspection: 'Arolygiad',
  published: 'Cyhoeddwyd',
  noDate: 'Nid yw’r diwrnod yn y cofnod.',
  state: 'Gradd',
  stood: (grade, round) => `Os na chafodd ei arolygu, safodd ei radd o ${round}: ${grade}.`,
  corrected: (from, on) => `Cyhoeddwyd yn gyntaf fel ‘${from}’. Cywirodd yr arolygiaeth hyn ar ${on}.`,
  correction: 'Cywiriad',
  carriedFrom: (round) =>
    round ? `Ni arolygwyd eto. Safodd gradd ${round}.` : 'Ni arolygwyd eto. Safodd gradd gynharach.',
  kind: 'Pwy sy’n dweud',
  pages: (count) => `${counted(count, NOUNS.page)} yn ei nodi`,
  sources: 'Ffynhonnell',
  otherSource: 'tudalen arall',
  report: 'Adroddiad swyddogol',
  note: 'Nodyn',
  more: 'Gweler hefyd',
  allRounds: (force) => `${force} dros bob arolygiad`,
  allForces: (area) => `Pob heddlu, ${area}`,

  countsHow:
    'Wedi’u cyfrif o’r rhesi yn y cofnod, fel y’u cyhoeddwyd yn gyntaf. ‘Nodwyd’ yw’r cyfanswm yn ôl tudalen. Lle mae rhesi ar goll, mae’r cyfrif yn rhy isel.',
  engageHow:
    'Engage yw monitro dwysach yr arolygiaeth, a elwir yn fesurau arbennig yn y newyddion. Y diweddaraf sydd gyntaf. Nodiadau Peelback ei hun ydynt, yn Saesneg fel yn ei ddata.',
  stay: (entered, left) =>
    `${entered ? `dechrau: ${entered}` : 'dechrau heb ei gasglu'}, ${left ? `diwedd: ${left}` : 'heb ddod i ben, hyd y gwyddys'}.`,
  mapHow: 'Un deilsen i bob heddlu, yn fras lle mae’r heddlu. Mae pob teilsen yr un maint.',
  overAll: (summary) => `Dros bob arolygiad, ${summary}`,
  shares: 'Pob heddlu fesul gradd',
  forces: 'Heddluoedd',
  stated: 'Cyfanswm a nodwyd',
  notStated: 'heb ei nodi',
  noGrade: 'dim gradd yn y cofnod',

  export: 'Cadw’r hyn a ddangosir',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  print: 'Argraffu',
  saved: (file) => `Cadwyd ${file} yn eich lawrlwythiadau.`,
  notDrawn: 'Nid oedd modd gwneud y llun. Cadwch ef fel SVG yn lle hynny.',
  source: 'ffynhonnell',
};
