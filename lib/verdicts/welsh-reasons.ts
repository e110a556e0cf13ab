import type { Monitoring } from '../claims/claim.ts';
import { type ForceId, nameOf } from '../peel/forces.ts';
import { dateInWords, type Span } from './dates.ts';
import type { RoundReason } from './rounds.ts';
import type { OfficialGrade, Verdict } from './verdict.ts';
import { arDdyddiad, arolygiad } from './welsh-phrases.ts';
import type { LABELS } from './words.ts';

/** Welsh headings of verdicts, and why an inspection was chosen. */

export const labels: typeof LABELS = {
  matches: 'Yn cyd-fynd â’r radd swyddogol',
  differs: 'Yn wahanol i’r radd swyddogol',
  partly: 'Yn rhannol gywir',
  outdated: 'Gradd y cylch blaenorol',
  'not-graded': 'Heb ei raddio yn y cylch hwnnw',
  'no-record': 'Ddim yn ein cofnodion',
  'cannot-compare': 'Ni ellir cymharu',
  'soft matches': 'Disgrifiad sy’n cyd-fynd â’r radd',
  'soft partly': 'Disgrifiad sy’n agos at y radd',
  'soft cannot-compare': 'Disgrifiad, nid gradd',
  'earlier round': 'Gradd cylch cynharach',
  'right when written': 'Cywir pan ysgrifennwyd',
  'right until': (month) => `Cywir tan ${/^\d/.test(month) ? month : `fis ${month}`}`,
};

const MONITORING: Readonly<Partial<Record<Verdict['kind'], string>>> = {
  matches: 'Yn cyd-fynd â’r cofnod monitro',
  differs: 'Yn wahanol i’r cofnod monitro',
  'no-record': 'Ddim yn ein cofnodion',
  'cannot-compare': 'Ni ellir cymharu',
};

export const monitoringLabel = (kind: Verdict['kind']): string => MONITORING[kind] ?? '';

export const monitoringReason = (on: Monitoring['on'], article: Span | null): string => {
  if (on) return `Mae’r geiriau’n enwi ${dateInWords(on)}.`;
  return article ? `Daeth yr erthygl allan ${arDdyddiad(dayOf(article))}.` : 'Nid oes dyddiad ar yr erthygl.';
};

const dayOf = ({ first, last }: Span): string => (first === last ? first : first.slice(0, 7));

/** Why that inspection was chosen. */
export const roundReasonInWords = (
  reason: RoundReason,
  force: ForceId | null,
  article: Span | null,
  official: OfficialGrade | null,
): string => {
  const whose = force ? nameOf(force) : 'yr heddluoedd';
  const day = article ? arDdyddiad(dayOf(article)) : 'ar ddiwrnod anhysbys';
  const out = official?.published ? `, a gyhoeddwyd ${arDdyddiad(official.published)}` : '';
  switch (reason.code) {
    case 'round-named':
      return `Mae’r geiriau’n enwi ${arolygiad(reason.round)}.`;
    case 'year-named':
      return `Mae’r geiriau’n enwi ${reason.year}${official ? `; cyhoeddwyd ${arolygiad(official.round)} yn y flwyddyn honno, neu amdani hi y mae` : ''}.`;
    case 'newest-then':
      return `Dyma’r canfyddiadau diweddaraf ar ${whose}${out && `${out},`} pan ddaeth yr erthygl allan ${day}.`;
    case 'embargo':
      return `Daeth yr erthygl allan ${day}, hyd at dri diwrnod cyn yr adroddiad${out}: mae’r wasg yn cael adroddiadau o’r fath ymlaen llaw.`;
    case 'newest-uncertain':
      return `Daeth yr erthygl allan ${day}; nid yw diwrnod yr adroddiad diweddaraf ar ${whose} yn hysbys, felly mae mwy nag un arolygiad yn bosibl.`;
    case 'one-before':
      return official
        ? `Mae’r geiriau’n sôn am radd gynharach; pan ddaeth yr erthygl allan ${day}, yr un o ${arolygiad(official.round)} oedd honno.`
        : `Mae’r geiriau’n sôn am yr arolygiad cyn yr un diweddaraf ${day}.`;
    case 'no-longer-graded':
      return 'Nid yw arolygiadau mwy diweddar yn graddio maes o’r fath, felly mae’r geiriau’n sôn am un cynharach.';
    case 'date-unknown':
      return 'Nid oes dyddiad ar yr erthygl, ac nid yw’r geiriau’n enwi blwyddyn.';
    case 'year-without-report':
      return `Mae’r geiriau’n enwi ${reason.year}; ni ddaeth unrhyw adroddiad ar ${whose} yn ein cofnodion allan yn y flwyddyn honno nac amdani.`;
    case 'not-yet-published':
      return `Mae’r geiriau’n enwi ${arolygiad(reason.round)}, ond nid oedd ei adroddiad allan pan ddaeth yr erthygl ${day}.`;
    case 'before-the-record':
      return 'Mae’r erthygl yn hŷn na’r graddau cyntaf yn ein cofnodion, a gyhoeddwyd ym mis Tachwedd 2014.';
    case 'no-rounds':
      return `Mae arolygiadau PEEL yn cwmpasu 43 heddlu Cymru a Lloegr; nid yw ${whose} yn un ohonynt.`;
  }
};
