import type { words } from './words.ts';

/** What the notebook says when something is wrong, in Welsh. */
export const notebook: typeof words = {
  nothingChanged: 'Ni newidiwyd dim.',
  tooBig: (megabytes) => `Mae’r ffeil hon yn fwy na ${megabytes} MB.`,
  newer: 'Gwnaed y copi hwn gan fersiwn mwy newydd o Peelback. Diweddarwch Peelback yn gyntaf.',
  notJson: 'Nid copi wrth gefn yw’r ffeil hon: ni ellir ei darllen fel JSON. Dewiswch un a gadwodd Peelback.',
  refused: (why) => `Nid copi wrth gefn y gall Peelback ei dderbyn yw’r ffeil hon. ${why}.`,
  notMigrated: (place) => `Ni ellir diweddaru’r copi hwn: ${place}.`,
  twice: (note) => `Mae nodyn ${note} yno ddwywaith`,

  noteRefused: (why) => `Ni ellir cadw hwn. ${why}.`,
  noSuchNote: 'Nid yw’r nodyn hwn yn y llyfr nodiadau bellach.',

  failures: {
    newer:
      'Ysgrifennwyd y llyfr nodiadau hwn gan fersiwn mwy newydd o Peelback. Diweddarwch Peelback, ac agorwch y dudalen hon eto.',
    full: 'Nid oes lle ar ôl yn y porwr i gadw hwn. Gwnewch le ar y ddisg, neu cadwch gopi wrth gefn a dileu nodiadau.',
    closed:
      'Caewyd y llyfr nodiadau oherwydd bod Peelback wedi’i ddiweddaru. Ail-lwythwch y dudalen hon i fynd ymlaen.',
    noStorage:
      'Nid yw’r porwr hwn yn gadael i Peelback storio dim. Caniatewch ddata gwefannau, ac ail-lwythwch y dudalen hon.',
    upgrade:
      'Nid oedd modd diweddaru’r llyfr nodiadau. Ni newidiwyd dim. Ail-lwythwch y dudalen hon, a rhowch wybod os yw’n digwydd eto.',
    unknown:
      'Nid oedd modd darllen nac ysgrifennu’r llyfr nodiadau. Ail-lwythwch y dudalen hon, ac ailgychwynnwch y porwr os yw’n digwydd eto.',
  },

  note: (number) => `nodyn ${number}`,
  whole: 'y cyfan',
  faults: {
    unexpected: 'nid yr hyn a ddisgwylid',
    type: (expected) => `ar goll, neu nid yw’n ${expected}`,
    longer: (most) => `yn hwy na ${most} nod`,
    more: (most) => `yn fwy na ${most}`,
    empty: 'yn wag',
    less: (least) => `yn llai na ${least}`,
    keys: (keys) => `nid yw’n adnabod ‘${keys}’`,
    value: 'nid un o’r geiriau a ganiateir yma',
    form: 'nid yw o’r ffurf gywir',
    kind: 'nid yw o fath sy’n hysbys yma',
    webAddress: 'nid yw’n gyfeiriad gwe',
  },
  expected: {
    string: 'destun',
    number: 'rhif',
    int: 'rhif cyfan',
    boolean: 'wir neu’n anwir',
    array: 'rhestr',
    tuple: 'rhestr o ddau',
    object: 'wrthrych',
    record: 'wrthrych',
  },
  formats: {
    date: 'nid yw’n ddiwrnod fel 2015-12-15',
    datetime: 'nid yw’n amser fel 2015-12-15T09:30:00.000Z',
    uuid: 'nid yw’n ddynodydd nodyn',
  },
};
