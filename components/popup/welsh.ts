import type { words } from './words.ts';

/** The words of the popup. */
export const popup: typeof words = {
  title: 'Peelback',
  restricted: 'Nid yw’r porwr yn gadael i estyniadau ddarllen y dudalen hon. Rhowch gynnig arni ar erthygl newyddion.',
  counted: (name, count) => `${name}: ${count}`,
  tallies: 'Cyfrif graddau',
  monitoring: 'Mesurau arbennig',
  findings: 'Honiadau a chyfrifon',
  jump: 'Dangos ar y dudalen',
  undated:
    'Nid oes dyddiad y gellid ei ddarllen ar yr erthygl, felly ni ellir cymharu ei graddau ag un arolygiad. Rhowch y dyddiad yn y panel ochr.',
  alwaysCheck: (host) => `Gwirio ${host} bob tro`,
  stopChecking: (host) => `Rhoi’r gorau i wirio ${host}`,
  panel: 'Panel ochr',
  desk: 'Fflagiau a dyfyniadau',
  record: 'Y cofnod swyddogol',
  options: 'Dewisiadau',
};
