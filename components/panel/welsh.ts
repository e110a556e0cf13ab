import type { SOURCES, words } from './words.ts';

/** The words of the side panel. */
export const panel: typeof words = {
  title: 'Peelback',

  gone: 'Caewyd y tab. Agorwch y panel eto o’r dudalen rydych am edrych arni.',
  waiting: 'Un eiliad…',
  noPermission: 'Ni chaiff Peelback ddarllen y dudalen hon.',
  noPermissionHow:
    'I’w gwirio, cliciwch fotwm Peelback yn y bar offer a dewiswch ‘Gwirio’r dudalen hon’. Ni ellir byth ddarllen tudalennau’r porwr ei hun na’i siop.',
  noWebPage: 'Nid tudalen we yw hon, felly nid oes dim i’w wirio. Agorwch erthygl newyddion.',
  unreadHow: 'Os yw hi, gofynnwch am ei gwirio.',

  undated:
    'Nid oedd modd darllen dyddiad, felly ni ellir cymharu’r graddau ag un arolygiad. Rhowch y dyddiad, ac fe gânt eu cymharu.',

  headline: 'Y pennawd',
  statements: 'Datganiadau',
  order: 'Trefn',
  orders: { reading: 'Fel ar y dudalen', force: 'Fesul heddlu' },
  show: 'Dangos',
  all: 'Pob un',
  option: (name, count) => `${name} (${count})`,
  allForces: 'Heddluoedd yn gyffredinol',

  onPage: 'Dangos ar y dudalen',
  isOpen: 'Ar agor ar y dudalen',
  lost: 'Nid yw’r geiriau hyn ar y dudalen bellach.',
  inHeadline: 'Yn y pennawd',
  count: 'Cyfrif',
  monitoring: 'Mesurau arbennig',
  earlier: 'Gradd gynharach yw hon yn yr erthygl',
  description: 'Disgrifiad, nid gradd a nodwyd',
  saysWho: (speaker) => `Yn ôl ${speaker}`,

  records: 'Y cofnod swyddogol',
  newest: (round, published) =>
    published ? `Graddau diweddaraf: ${round}, cyhoeddwyd ${published}` : `Graddau diweddaraf: ${round}`,
  area: 'Maes',
  grade: 'Gradd',
  whole: (force) => `${force} yn y cofnod`,
  noGrades: 'Nid oes gradd i’r heddlu hwn yn ein cofnodion.',
  outside: 'Nid yw’r heddlu hwn yn cael ei raddio yn yr arolygiadau hyn.',
  recordFailed: 'Nid oedd modd darllen y cofnod swyddogol. Caewch y panel a’i agor eto.',

  page: 'Y dudalen hon',
  headlineOfPage: 'Pennawd',
  outlet: 'Cyhoeddwr',
  authors: 'Gan',
  published: 'Dyddiad',
  address: 'Cyfeiriad',
  unknown: 'heb ei ganfod',
  dataset: 'Data',
  correct: 'Cywiro’r dyddiad',
  give: 'Rhoi’r dyddiad',
  dateOfArticle: 'Diwrnod cyhoeddi’r erthygl',
  useDate: 'Defnyddio’r dyddiad hwn',
  takeBack: 'Mynd yn ôl at ddyddiad y dudalen ei hun',
  forget: 'Anghofio’r dyddiad hwn',
  givenOver: (date, from) => `Mae’r dudalen ei hun yn dweud ${date} (${from}).`,
  givenOverNothing: 'Nid yw’r dudalen ei hun yn rhoi dyddiad.',
  dateHelp:
    'Y dyddiad sy’n penderfynu pa arolygiad oedd y diweddaraf. Fe’i cedwir ar gyfer y dudalen hon nes i chi gau’r porwr.',
  noDate: 'Rhowch ddyddiad cyfan: diwrnod, mis a blwyddyn.',
  tooEarly: (first) => `Mae’r graddau sydd gan Peelback yn dechrau yn 2014. Rhowch ddyddiad o ${first} ymlaen.`,
  tooLate: (today) => `Nid yw’r diwrnod hwnnw wedi dod eto. Rhowch ddyddiad hyd at heddiw, ${today}.`,
  checkingAgain: 'Yn gwirio eto gyda’r dyddiad newydd…',

  places: 'Rhagor',
  desk: 'Fflagiau a dyfyniadau',
  recordPage: 'Y cofnod swyddogol',
  options: 'Dewisiadau',
};

export const panelSources: typeof SOURCES = {
  'json-ld': 'o’i data i beiriannau chwilio, JSON-LD',
  opengraph: 'o’i thagiau rhannu, OpenGraph',
  meta: 'o’i thagiau meta',
  time: 'o amser a nodir ar y dudalen',
  url: 'o’i chyfeiriad',
  document: 'o’i theitl neu ei phennawd',
  text: 'o eiriau’r erthygl ei hun',
  given: 'gennych chi',
};
