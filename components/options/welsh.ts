import type { words } from './words.ts';

/** The words of the options page. */
export const options: typeof words = {
  title: 'Dewisiadau Peelback',
  appearance: 'Iaith a golwg',
  language: 'Iaith',
  theme: 'Lliwiau',
  themes: { system: 'Fel y system', light: 'Golau', dark: 'Tywyll' },
  marking: 'Tanlinellu',
  markings: {
    shapes:
      'Llinellau y gellir eu hadnabod wrth eu siâp: solet yn cyd-fynd, dwbl yn wahanol, toredig yn rhannol gywir neu’n hen, dotiog er gwybodaeth',
    plain: 'Un llinell blaen ar gyfer popeth',
  },
  appearanceHelp: 'Mae dewis yn dod i rym ar unwaith, ar bob tudalen sydd ar agor.',

  sites: 'Gwefannau',
  listed: (count) =>
    `Mae Peelback yn darllen erthyglau ohono’i hun ar ${count} o wefannau newyddion ac atebolrwydd heddlu Prydain. Ar unrhyw dudalen arall, cliciwch ei fotwm.`,
  added: 'Gwefannau a ychwanegwyd gennych',
  noneAdded: 'Dim eto. Agorwch erthygl ar y wefan, cliciwch fotwm Peelback a dewiswch “Gwirio … bob tro”.',
  everySite: 'pob gwefan',
  remove: 'Tynnu',
  removeSite: (site) => `Tynnu ${site}`,
  data: 'Graddau swyddogol',
  version: 'Fersiwn',
  findings: 'Graddau a gedwir',
  loading: 'Yn darllen…',
  dataFailed: 'Nid oedd modd darllen y graddau swyddogol.',
  seedAgain: 'Llwytho’r graddau eto',
  seeded: 'Wedi’u llwytho.',
  licence:
    'Gwybodaeth y Goron yw’r graddau, gan HMICFRS a’r tudalennau a enwir gyda phob gradd, a ailddefnyddir o dan Drwydded Llywodraeth Agored f3.0. Ni chasglwyd gradd sydd ar goll: nid yw’n golygu na roddwyd un.',
  notebook: 'Fflagiau a dyfyniadau',
  openDesk: 'Agor y ddesg, gyda chopi wrth gefn ac adfer',
  privacy: 'Preifatrwydd',
  privacyText:
    'Nid yw Peelback yn gofyn dim gan y rhwydwaith. Mae’r hyn y mae’n ei ddarllen yn aros yn y porwr hwn. Nid oes dim yn ei adael oni bai eich bod yn ei allforio.',
};
