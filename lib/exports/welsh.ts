import type { Claim, Monitoring, Tally } from '../claims/claim.ts';
import { and } from '../language/welsh.ts';
import { counted, NOUNS } from '../language/welsh-numbers.ts';
import { nameOf } from '../peel/forces.ts';
import { dateInWords } from '../verdicts/dates.ts';
import { quoted } from '../verdicts/phrases.ts';
import { amFaes } from '../verdicts/welsh-phrases.ts';
import type { HEADINGS, words } from './words.ts';

/** "Cafodd Heddlu Gwent y radd 'da' am atal troseddu". */
const claim = (said: Claim | Tally | Monitoring): string => {
  if ('says' in said) return monitoring(said);
  if ('count' in said) return tally(said);
  return `Cafodd ${nameOf(said.force)} y radd ${gradeAndArea(said)}`;
};

const monitoring = ({ force, says, on, past }: Monitoring): string => {
  const verbs = {
    in: past ? `Roedd ${nameOf(force)} dan` : `Mae ${nameOf(force)} dan`,
    out: past ? `Nid oedd ${nameOf(force)} dan` : `Nid yw ${nameOf(force)} dan`,
    entered: `Rhoddwyd ${nameOf(force)} dan`,
    left: `Tynnwyd ${nameOf(force)} o`,
  };
  return `${verbs[says]} fesurau arbennig${on ? ` (${dateInWords(on)})` : ''}`;
};

const tally = (said: Tally): string => {
  const { force, count, grade } = said;
  const none = count === 0;
  if (force)
    return none
      ? `Ni chafodd ${nameOf(force)} y radd ${quoted(grade)} mewn unrhyw faes`
      : `Cafodd ${nameOf(force)} y radd ${quoted(grade)} mewn ${counted(count, NOUNS.area)}`;
  return none
    ? `Ni chafodd yr un heddlu y radd ${gradeAndArea(said)}`
    : `Cafodd ${counted(count, NOUNS.force)} y radd ${gradeAndArea(said)}`;
};

const gradeAndArea = ({ grade, area }: Claim | Tally): string =>
  area ? `${quoted(grade)} ${amFaes(area)}` : quoted(grade);

export const exported: typeof words = {
  claim,

  noDate: 'dim dyddiad',
  noTitle: '[Dim teitl]',
  available: ' Ar gael yn: ',
  accessed: (day) => ` (Cyrchwyd: ${day}).`,
  lastAuthor: (author) => (/^[AEIOUWYÂÊÎÔÛŴŶ]/i.test(author) ? and(author) : `a ${author}`),
  tags: 'Tagiau',
  genre: 'Adroddiad arolygu',

  ratings: {
    matches: 'Yn cyd-fynd â’r radd swyddogol',
    partly: 'Yn rhannol gywir',
    outdated: 'Gradd cylch cynharach',
    differs: 'Yn wahanol i’r radd swyddogol',
    'not-graded': 'Heb ei raddio yn y cylch hwnnw',
    'no-record': 'Ddim yng nghofnodion Peelback',
    'cannot-compare': 'Ni ellir cymharu',
  },

  toFill: { name: 'LLENWCH: eich sefydliad', rating: 'LLENWCH: eich gradd' },
};

export const headings: typeof HEADINGS = {
  Status: 'Statws',
  Quote: 'Dyfyniad',
  Claim: 'Honiad',
  Force: 'Heddlu',
  Area: 'Maes',
  'Grade claimed': 'Gradd a honnwyd',
  Speaker: 'Siaradwr',
  Verdict: 'Canlyniad',
  Explanation: 'Esboniad',
  'Official grade': 'Gradd swyddogol',
  'Official count': 'Cyfrif swyddogol',
  'Official wording': 'Geiriad swyddogol',
  Round: 'Cylch',
  'Official grade published': 'Cyhoeddi’r radd swyddogol',
  Report: 'Adroddiad',
  'Source of the record': 'Ffynhonnell y cofnod',
  Dataset: 'Set ddata',
  Article: 'Erthygl',
  Outlet: 'Cyhoeddwr',
  Authors: 'Awduron',
  'Article published': 'Cyhoeddi’r erthygl',
  Address: 'Cyfeiriad',
  'Link to the passage': 'Dolen i’r darn',
  Note: 'Nodyn',
  Tags: 'Tagiau',
  Flagged: 'Fflagiwyd',
  Changed: 'Newidiwyd',
  Id: 'Dynodydd',
  Inspection: 'Arolygiad',
  'Asked as': 'Y cwestiwn',
  State: 'Cyflwr',
  Grade: 'Gradd',
  Published: 'Cyhoeddwyd',
  'Corrected on': 'Cywirwyd ar',
  'First published as': 'Cyhoeddwyd yn gyntaf fel',
  'Carried over from': 'Cariwyd drosodd o',
  'Who says so': 'Pwy sy’n dweud',
  'Pages that state it': 'Tudalennau sy’n ei nodi',
  Source: 'Ffynhonnell',
  'Other source': 'Ffynhonnell arall',
  Origin: 'Tarddiad',
  note: 'nodyn',
  source: 'ffynhonnell',
};
