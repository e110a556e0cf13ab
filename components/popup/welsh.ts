import { counted, NOUNS } from '../../lib/language/welsh-numbers.ts';
import type { words } from './words.ts';

/** The words of the popup. */
export const popup: typeof words = {
  title: 'Peelback',
  restricted: 'Nid yw’r porwr yn gadael i estyniadau ddarllen y dudalen hon.',
  checkAnyway: 'Ei gwirio beth bynnag',
  checkAgain: 'Gwirio eto',
  reading: 'Yn darllen yr erthygl…',
  nothingClaimed: 'Nid oes gradd yn cael ei honni yma.',
  notCoverage: 'Hyd y gall Peelback ddweud, nid yw’r dudalen hon am arolygiad heddlu.',
  found: (count) => `Cymharwyd ${counted(count, NOUNS.statement)}`,
  counted: (name, count) => `${name}: ${count}`,
  tallies: 'Cyfrif graddau',
  monitoring: 'Mesurau arbennig',
  findings: 'Honiadau a chyfrifon',
  jump: 'Dangos ar y dudalen',
  published: (date) => `Erthygl a ddyddiwyd ${date}`,
  undated: 'Nid oes dyddiad y gellid ei ddarllen ar yr erthygl, felly ni ellir cymharu ei graddau ag un arolygiad.',
  alwaysCheck: (host) => `Gwirio ${host} bob tro`,
  stopChecking: (host) => `Rhoi’r gorau i wirio ${host}`,
  panel: 'Panel ochr',
  desk: 'Fflagiau a dyfyniadau',
  record: 'Y cofnod swyddogol',
  options: 'Dewisiadau',
};
