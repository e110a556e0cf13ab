import { counted, NOUNS } from '../../lib/language/welsh-numbers.ts';
import type { View } from './place.ts';
import type { words } from './words.ts';

const NOUN: Readonly<Record<View, (typeof NOUNS)['flag' | 'snippet']>> = { flags: NOUNS.flag, snippets: NOUNS.snippet };
const PLURAL: Readonly<Record<View, string>> = { flags: 'fflagiau', snippets: 'dyfyniadau' };
const ONE: Readonly<Record<View, string>> = { flags: 'fflag', snippets: 'dyfyniad' };

/** Every word of the desk. */
export const desk: typeof words = {
  title: 'Desg',
  intro: 'Y fflagiau a’r dyfyniadau a gadwyd gennych, pob un gyda’r radd swyddogol fel yr oedd ar y pryd.',
  pageTitle: (view) => `Desg Peelback: ${PLURAL[view]}`,
  record: 'Y cofnod swyddogol',
  views: 'Beth i’w ddangos',
  view: { flags: 'Fflagiau', snippets: 'Dyfyniadau' },

  loading: 'Yn darllen eich llyfr nodiadau…',
  failed: 'Nid oedd modd agor eich llyfr nodiadau',
  reload: 'Ail-lwytho’r dudalen hon',
  outdated:
    'Diweddarwyd Peelback. Ail-lwythwch y dudalen hon i fynd ymlaen. Yn gyntaf, copïwch unrhyw nodyn nad ydych wedi’i gadw.',
  blocked:
    'Mae tudalen Peelback arall yn dal llyfr nodiadau hŷn ar agor. Caewch y tabiau Peelback eraill, ac fe aiff y dudalen hon yn ei blaen.',
  close: 'Cau’r neges hon',

  empty: {
    flags: {
      heading: 'Dim fflagiau eto',
      how: [
        'Mewn erthygl, agorwch gerdyn honiad sydd wedi’i danlinellu a dewiswch ‘Fflagio’.',
        'Yma y bydd fflagiau, gyda’r honiad, y canlyniad a’r radd swyddogol fel yr oeddent.',
      ],
      fromMenu:
        'Ar unrhyw dudalen arall, dewiswch y geiriau, agorwch eu dewislen (de-glicio, neu bwyso a dal) a dewiswch ‘Fflagio’r darn hwn yn Peelback’.',
    },
    snippets: {
      heading: 'Dim dyfyniadau eto',
      how: [
        'Mewn erthygl, agorwch gerdyn honiad sydd wedi’i danlinellu a dewiswch ‘Cadw’r dyfyniad’.',
        'Yma y bydd dyfyniadau, gyda chyfeiriad llyfryddol sy’n barod i’w gopïo.',
      ],
      fromMenu:
        'Ar unrhyw dudalen arall, dewiswch y geiriau, agorwch eu dewislen (de-glicio, neu bwyso a dal) a dewiswch ‘Cadw’r darn hwn fel dyfyniad yn Peelback’.',
    },
  },
  nothingMatches: (view) => `Nid oes ${ONE[view]} yn cyfateb.`,
  clear: 'Clirio’r chwiliad a’r hidlwyr',
  goneNote: 'Nid yw’r nodyn y gofynnwyd amdano yn y llyfr nodiadau bellach.',

  search: 'Chwilio',
  searchHint: 'Dyfyniad, teitl, heddlu, nodyn, tag',
  status: 'Statws',
  anyStatus: 'Unrhyw statws',
  statuses: { open: 'Agored', published: 'Wedi’i gyhoeddi', dismissed: 'Wedi’i wrthod' },
  tag: 'Tag',
  anyTag: 'Unrhyw dag',
  shown: (view, count, all) => (count === all ? counted(all, NOUN[view]) : `${count} o ${counted(all, NOUN[view])}`),
  more: (count) => `Dangos ${count} arall`,

  columns: {
    select: 'Dewis',
    passage: 'Darn',
    record: 'Honiad a gradd swyddogol',
    note: 'Eich nodyn',
    status: 'Statws',
    kept: 'Cadwyd',
    actions: 'Gweithredoedd',
  },
  selectAll: (view) => `Dewis pob un o’r ${PLURAL[view]} a ddangosir`,
  selectEvery: 'Dewis pob un',
  select: (quote) => `Dewis: ${quote}`,

  noTitle: 'Tudalen heb deitl',
  noDate: 'dim dyddiad',
  unfold: 'Dangos y darn cyfan',
  fold: 'Dangos llai',
  toPassage: 'Mynd at y darn',
  byHand: 'Nid oes honiad ynghlwm: dewiswyd y geiriau â llaw.',
  official: 'Swyddogol',
  officialCount: (count) => `Cyfrif swyddogol: ${count}`,
  graded: (round, date) => (date ? `${round}, cyhoeddwyd ${date}` : round),
  report: 'Adroddiad',
  source: 'Ffynhonnell',
  dataset: (version) => `Set ddata ${version.slice(0, 12)}`,

  note: 'Nodyn',
  notePlaceholder: 'Ychwanegu nodyn',
  tags: 'Tagiau, gyda choma rhyngddynt',
  editTags: 'Golygu’r tagiau',
  addTags: 'Ychwanegu tagiau',
  filterByTag: (tag) => `Dangos dim ond y rhai â’r tag ${tag}`,
  saved: 'Wedi’i gadw.',

  copyCitation: 'Copïo’r cyfeiriad llyfryddol',
  copyMarkdown: 'Copïo Markdown',
  copyClaimReview: 'Copïo ClaimReview',
  copied: 'Wedi’i gopïo.',
  copyFailed: 'Ni adawodd y porwr i ni gopïo. Allforiwch ffeil yn lle hynny.',

  remove: 'Dileu',
  removeNamed: (view, quote) => `Dileu ${ONE[view]}: ${quote}`,
  removeSelected: 'Dileu’r rhai a ddewiswyd',
  removed: (view, count) => `Dilëwyd ${counted(count, NOUN[view])}.`,
  undo: 'Dadwneud',
  undoRemoval: (count) => `Dadwneud y dileu (${counted(count, NOUNS.note)})`,
  undone: (count) => `Rhoddwyd ${counted(count, NOUNS.note)} yn ôl.`,

  export: 'Allforio',
  exported: (file) => `Cadwyd ${file} yn eich lawrlwythiadau.`,
  exportSelected: (count) => `${count} wedi’u dewis`,
  exportShown: (count) => `pob un o’r ${count} a ddangosir`,
  csv: 'CSV',
  claimReview: 'Drafft ClaimReview',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  markdown: 'Markdown',

  backup: 'Copi o’r llyfr nodiadau',
  restore: 'Adfer copi wrth gefn',
  restoring: 'Yn darllen y copi wrth gefn…',
  restored: (added, updated, unchanged) =>
    `Adferwyd y copi: ${added} wedi’u hychwanegu, ${updated} wedi’u diweddaru, ${unchanged} heb newid. Ni ddilëwyd dim.`,
  tooBig: (megabytes) =>
    `Mae’r ffeil hon yn fwy na ${megabytes} MB, ac nid oes copi wrth gefn Peelback mor fawr â hynny. Dewiswch ffeil arall. Ni newidiwyd dim.`,
  unreadable: 'Nid oedd modd darllen y ffeil hon. Dewiswch hi eto. Ni newidiwyd dim.',

  keys: 'Bysellau: / chwilio, Ctrl+Enter cadw nodyn, Ctrl+Z dadwneud dileu.',
};
