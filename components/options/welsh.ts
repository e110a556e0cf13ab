import { counted, NOUNS } from '../../lib/language/welsh-numbers.ts';
import type { words } from './words.ts';

/** The words of the options page. */
export const options: typeof words = {
  title: 'Dewisiadau Peelback',
  contents: 'Ar y dudalen hon',

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
  findSite: 'A yw gwefan ar y rhestr?',
  findSiteHint: 'Enw neu gyfeiriad',
  found: (count) =>
    count === 0 ? 'Nid oes gwefan o’r enw hwnnw ar y rhestr. Gallwch ei hychwanegu isod.' : counted(count, NOUNS.site),
  more: (count) => `a ${count} arall`,
  addSite: 'Ychwanegu gwefan',
  addSiteHint: 'www.borsetshire-echo.example',
  add: 'Ychwanegu',
  addHow: 'Mae’r porwr yn gofyn i chi a gaiff Peelback ei darllen.',
  notASite: 'Nid cyfeiriad gwefan yw hwn. Ysgrifennwch ef fel www.borsetshire-echo.example.',
  isListed: (site) => `Mae ${site} ar y rhestr yn barod.`,
  isAdded: (site) => `Ychwanegwyd ${site}.`,
  notGranted: (site) => `Ni chafodd y porwr adael i Peelback ddarllen ${site}. Ni ychwanegwyd dim.`,
  added: 'Gwefannau a ychwanegwyd gennych',
  noneAdded:
    'Dim eto. Ychwanegwch un yma, neu agorwch erthygl ar y wefan, cliciwch fotwm Peelback a dewiswch ‘Gwirio … bob tro’.',
  everySite: 'pob gwefan',
  remove: 'Tynnu',
  removeSite: (site) => `Tynnu ${site}`,
  hidden: 'Gwefannau heb danlinellu',
  noneHidden: 'Dim un. Mae clic yn y ffenestr naid neu Alt+Shift+H yn diffodd y tanlinellu ar wefan.',
  show: 'Dangos eto',
  showSite: (site) => `Dangos y tanlinellu ar ${site} eto`,

  shortcuts: 'Bysellau llwybr byr',
  command: 'Beth mae’n ei wneud',
  keys: 'Bysellau',
  noKeys: 'dim',
  commands: {
    'next-claim': 'Dangos yr honiad nesaf ar y dudalen',
    'previous-claim': 'Dangos yr honiad blaenorol',
    'toggle-highlights': 'Cuddio neu ddangos y tanlinellu ar y wefan hon',
  },
  openPopup: 'Agor ffenestr naid Peelback',
  noShortcuts: 'Nid oes gan y porwr hwn fysellau llwybr byr ar gyfer estyniadau.',
  changeShortcuts: 'Newid y bysellau',
  changeInChrome: 'Yn Chrome ac Edge: agorwch chrome://extensions/shortcuts a chwiliwch am Peelback.',
  changeInFirefox:
    'Yn Firefox: agorwch about:addons, dewiswch yr olwyn uwchben y rhestr, yna’r eitem am reoli llwybrau byr estyniadau, a chwiliwch am Peelback.',
  whileOnCard: 'Ar y cerdyn: mae Tab yn mynd drwyddo, ac Escape yn ei gau.',

  data: 'Graddau swyddogol',
  version: 'Fersiwn',
  newest: 'Gradd ddiweddaraf',
  findings: 'Graddau a gedwir',
  loading: 'Yn darllen…',
  dataFailed: 'Nid oedd modd darllen y graddau swyddogol.',
  coverage: 'Faint o bob arolygiad sydd wedi’i gasglu',
  inspection: 'Arolygiad',
  collected: 'Graddau a gasglwyd',
  of: (known, possible) => `${known} o ${possible}`,
  share: 'Cyfran',
  coverageHelp:
    'Heddluoedd wedi’u lluosi â meysydd. Lle na raddiodd arolygiad bob heddlu, ac nad oes tudalen yn dweud faint, cyfrifir pob un o’r 43 yn bosibl.',
  seedAgain: 'Llwytho’r graddau eto',
  seeded: 'Wedi’u llwytho.',
  licence:
    'Gwybodaeth y Goron yw’r graddau, gan HMICFRS a’r tudalennau a enwir gyda phob gradd, a ailddefnyddir o dan Drwydded Llywodraeth Agored f3.0. Ni chasglwyd gradd sydd ar goll: nid yw’n golygu na roddwyd un.',

  backup: 'Copi wrth gefn',
  backupHelp:
    'Un ffeil â phopeth a roesoch i Peelback: fflagiau, dyfyniadau, nodiadau a thagiau, y dewisiadau hyn, y gwefannau a ychwanegwyd gennych, a’r rhai heb danlinellu. Mae hefyd yn derbyn copi wrth gefn o’r ddesg.',
  backUp: 'Gwneud copi o bopeth',
  saved: (file) => `Cadwyd ${file} yn eich lawrlwythiadau.`,
  restore: 'Dewis copi wrth gefn i’w adfer',
  unreadable: 'Nid oedd modd darllen y ffeil hon. Dewiswch hi eto. Ni newidiwyd dim.',
  planned: 'Beth fyddai’r copi hwn yn ei newid',
  planNotes: (added, updated, unchanged) =>
    `Fflagiau a dyfyniadau: ${added}\u00A0i’w hychwanegu, ${updated}\u00A0i’w diweddaru, ${unchanged}\u00A0heb newid`,
  planSetting: (name, value) => `${name}: ${value}`,
  planHidden: (sites) => `Diffodd y tanlinellu ar: ${sites}`,
  planSites: (sites) => `Gwefannau i’w hychwanegu, os yw’r porwr yn caniatáu: ${sites}`,
  nothingToChange: 'Dim. Mae’r cyfan yma’n barod.',
  nothingLost: 'Ni fyddai dim sydd yma nawr yn cael ei ddileu.',
  doRestore: 'Adfer',
  cancel: 'Canslo',
  restored: 'Wedi’i adfer.',
  sitesRefused: (sites) => `Wedi’i adfer, ond am y gwefannau hyn, na chaniataodd y porwr: ${sites}.`,
  undo: 'Dadwneud yr adfer',
  undone: 'Mae popeth fel yr oedd o’r blaen.',
  cancelled: 'Ni newidiwyd dim.',
  notebook: 'Fflagiau a dyfyniadau',
  openDesk: 'Agor y ddesg',

  diagnostics: 'Diagnosteg',
  diagnosticsHelp:
    'Ar gyfer adroddiad am nam: fersiynau, cyfrifon a chaniatadau, yn Saesneg. Nid yw’n cynnwys cyfeiriad unrhyw dudalen na gwefan.',
  diagnosticsLabel: 'Diagnosteg i’w gopïo',
  copy: 'Copïo',
  copied: 'Wedi’i gopïo.',
  copyFailed: 'Ni adawodd y porwr i ni gopïo. Dewiswch y testun a’i gopïo.',

  privacy: 'Preifatrwydd',
  privacyText:
    'Nid yw Peelback yn gofyn dim gan y rhwydwaith. Mae’r hyn y mae’n ei ddarllen yn aros yn y porwr hwn. Nid oes dim yn ei adael oni bai eich bod yn ei allforio.',
};
