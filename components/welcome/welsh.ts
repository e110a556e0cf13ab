import type { PERMISSION_WORDS, words } from './words.ts';

/** The words of the page that opens once, after Peelback was installed. */
export const welcome: typeof words = {
  title: 'Mae Peelback yn barod',
  lead: 'Mae erthyglau newyddion yn dweud sut y gwnaeth heddluoedd mewn arolygiadau. Mae Peelback yn gosod y radd swyddogol wrth ymyl geiriau’r erthygl, ar gyfer pob heddlu yng Nghymru a Lloegr.',

  example: 'Rhowch gynnig arni yma',
  exampleHelp:
    'Ni sydd wedi creu’r erthygl Saesneg hon. Mae un radd ynddi’n anghywir ac un yn hen, a hynny’n fwriadol. Dewiswch eiriau sydd wedi’u tanlinellu i weld eu cerdyn.',
  paper: 'The Borsetshire Echo',
  reading: 'Yn chwilio am y graddau swyddogol…',
  failed:
    'Nid oedd modd darllen y graddau swyddogol, felly ni ellir dangos yr enghraifft hon. Llwythwch y dudalen eto.',
  card: 'Peelback: y radd swyddogol',
  noCard: 'Dewiswch eiriau sydd wedi’u tanlinellu i weld eu cerdyn.',
  notKept: 'Dim ond enghraifft yw hon, felly ni chadwyd dim. Ar erthygl go iawn mae hyn yn gweithio.',

  how: 'Sut mae’n gweithio',
  steps: (sites) => [
    `Darllenwch y newyddion fel arfer. Mae Peelback yn edrych ohono’i hun ar ${sites} o wefannau newyddion a heddlu Prydain.`,
    'Mae’r geiriau sy’n nodi gradd yn cael llinell denau oddi tanynt: solet lle mae’r cofnod yn cyd-fynd, dwbl lle mae’n wahanol, toredig lle mae’n rhannol gywir neu’n hen, dotiog ar gyfer popeth arall.',
    'Gadewch y pwyntydd ar y geiriau, tapiwch nhw, neu ewch atynt â Tab. Mae cerdyn yn dangos y radd swyddogol, ei dyddiad a’i ffynhonnell.',
    'Ar unrhyw dudalen arall, cliciwch fotwm Peelback yn y bar offer.',
  ],

  permissions: 'Beth y caiff ei wneud, a pham',
  private: 'Nid yw Peelback yn gofyn dim gan y rhwydwaith.',
  privateWhy:
    'Daeth y graddau swyddogol gydag ef, ac mae ei reolau ei hun yn atal ei dudalennau rhag llwytho dim o unman arall. Mae’r hyn a ddarllenwch a’r hyn a gadwch yn aros yn y porwr hwn, oni bai eich bod yn ei allforio.',
  sites: (count) => `Darllen ${count} o wefannau a enwir`,
  sitesWhy: 'I ddod o hyd i erthyglau am arolygiadau. Ar dudalen am unrhyw beth arall nid yw’n gwneud dim.',
  otherSites: 'Darllen gwefannau eraill',
  otherSitesWhy: 'Byth ohono’i hun. Dim ond gwefan rydych chi’n ei hychwanegu, ac mae’r porwr yn gofyn i chi’n gyntaf.',

  next: 'I ble nesaf',
  options: 'Dewisiadau',
  optionsWhy: 'dewis Cymraeg neu Saesneg, chwilio am wefan neu ychwanegu un, a gwneud copi wrth gefn o bopeth',
  record: 'Y cofnod swyddogol',
  recordWhy: 'pob gradd sydd gan Peelback',
};

export const permissions: typeof PERMISSION_WORDS = {
  activeTab: {
    name: 'Darllen tudalen pan ofynnwch',
    why: 'I wirio’r dudalen lle rydych yn clicio ei fotwm, un waith.',
  },
  contextMenus: {
    name: 'Ychwanegu at ddewislen geiriau dethol',
    why: 'Er mwyn i chi allu fflagio neu gadw geiriau a ddewiswyd.',
  },
  scripting: { name: 'Tanlinellu geiriau', why: 'I roi’r llinellau a’r cerdyn ar y dudalen.' },
  storage: {
    name: 'Storio',
    why: 'I gadw’r graddau swyddogol, eich nodiadau a’r hyn a ganfu ym mhob tab, i gyd yn y porwr hwn.',
  },
  sidePanel: { name: 'Dangos panel ochr', why: 'I restru’r hyn y mae erthygl yn ei ddweud wrth ei hymyl.' },
};
