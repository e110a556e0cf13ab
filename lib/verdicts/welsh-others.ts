import type { Monitoring, Tally } from '../claims/claim.ts';
import { joined, listed } from '../language/welsh.ts';
import { NOUNS, counted as withNumber } from '../language/welsh-numbers.ts';
import { areaInWords } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { dateInWords } from './dates.ts';
import type { HeadlineFacts } from './headline-words.ts';
import type { Stay } from './monitoring-words.ts';
import { quoted } from './phrases.ts';
import type { TallyDecision } from './tally-decision.ts';
import type { OfficialCount, OfficialGrade } from './verdict.ts';
import { amFaes, arDdyddiad, arolygiad, ffynhonnell, prydGraddiwyd, ynMis } from './welsh-phrases.ts';

/** Welsh sentences on counts, special measures, moves and headlines. */

export const tallySentence = (tally: Tally, decision: TallyDecision): string =>
  joined(tallyOpening(tally, decision), tallySays(tally, decision), tallySource(decision));

const tallyOpening = (tally: Tally, { rule, round, counted, related }: TallyDecision): string => {
  const inspection = round ? arolygiad(round) : 'yr arolygiad hwnnw';
  switch (rule) {
    case 'date-unknown':
      return 'Nid oes dyddiad ar yr erthygl, felly ni allwn ddweud pa arolygiad sydd dan sylw.';
    case 'round-uncertain':
      return 'Gallai fod yn fwy nag un arolygiad.';
    case 'before-the-record':
      return 'Mae ein cofnodion yn dechrau gyda’r graddau a gyhoeddwyd ym mis Tachwedd 2014.';
    case 'not-yet-published':
      return 'Daeth adroddiad yr arolygiad a enwir allan ar ôl yr erthygl.';
    case 'year-without-report':
      return 'Nid oes adroddiad o’r flwyddyn honno yn ein cofnodion.';
    case 'area-unknown':
      return 'Nid yw’r geiriau’n dweud ym mha faes y cyfrifir yr heddluoedd.';
    case 'area-not-in-round':
      return `Ni raddiwyd dim ${tally.area ? amFaes(tally.area) : ''} yn ${inspection}.`;
    case 'rows-missing':
      return `Nid yw pob gradd o ${inspection} yn ein cofnodion, felly ni ellir gwirio’r cyfrif.`;
    case 'scope-unknown':
      return counted
        ? `${countSentence(counted)}${counted.count > 0 ? ' i gyd' : ''}; efallai mai dim ond rhai ohonynt y mae’r geiriau’n eu cyfrif.`
        : '';
    default:
      return counted ? `${countSentence(counted)}${areasListed(tally, counted, related)}` : '';
  }
};

const countSentence = ({ force, area, grade, count, round, published }: OfficialCount): string => {
  const when = published ? ynMis(published) : `yn ${arolygiad(round)}`;
  const grading = `y radd ${quoted(grade)}`;
  if (force) {
    const within = area ? ` o dan ${areaInWords(area)}` : '';
    return count === 0
      ? `Ni chafodd ${nameOf(force)} ${grading} mewn unrhyw faes${within} ${when}`
      : `Cafodd ${nameOf(force)} ${grading} mewn ${withNumber(count, NOUNS.area)}${within} ${when}`;
  }
  const at = area ? ` ${amFaes(area)}` : '';
  return count === 0
    ? `Ni chafodd yr un heddlu ${grading}${at} ${when}`
    : `Cafodd ${withNumber(count, NOUNS.force)} ${grading}${at} ${when}`;
};

const areasListed = ({ force }: Tally, { count }: OfficialCount, related: readonly OfficialGrade[]): string => {
  if (!force || related.length === 0 || related.length > count) return '.';
  const areas = listed(related.map(({ area }) => areaInWords(area)));
  return related.length === count ? `: ${areas}.` : `, yn eu plith: ${areas}.`;
};

const tallySays = ({ force, count }: Tally, { rule }: TallyDecision): string => {
  const noun = force ? NOUNS.area : NOUNS.force;
  const number = count === 0 ? `dim un ${noun.other}` : withNumber(count, noun);
  return rule === 'earlier-grade'
    ? `Mae’r erthygl yn dweud ${number}, fel mewn cylch cynharach.`
    : `Mae’r erthygl yn dweud ${number}.`;
};

const tallySource = ({ counted, related: [row] }: TallyDecision): string => {
  if (!counted) return '';
  const { round, kind } = counted;
  return kind === 'derived' ? (row ? ffynhonnell(row) : '') : ffynhonnell({ round, kind, carriedFrom: null });
};

export const monitoringSentence = (said: Monitoring, stays: readonly Stay[]): string =>
  joined(monitoringRecord(said, stays), monitoringSays(said));

const CLOSEST = 'monitro dwysaf yr arolygiaeth (‘Engage’, neu ‘mesurau arbennig’ yn y newyddion)';

const monitoringRecord = ({ force }: Monitoring, stays: readonly Stay[]): string => {
  if (stays.length === 0)
    return `Nid yw ein cofnodion, o 2019 i 2025, yn dangos ${nameOf(force)} dan ${CLOSEST.replace(/^m/, 'f')}.`;
  return stays
    .map(({ entered, left }) => {
      const out = left ? `a’i dynnu ohono ${arDdyddiad(left.date)}` : 'ac nid yw ein cofnodion yn dangos iddo ei adael';
      return `Rhoddwyd ${nameOf(force)} dan ${CLOSEST.replace(/^m/, 'f')} ${arDdyddiad(entered.date)}, ${out}.`;
    })
    .join(' ');
};

const monitoringSays = ({ says, on, past }: Monitoring): string => {
  const when = on ? ` (${dateInWords(on)})` : '';
  const words = {
    in: past ? 'ei fod wedi bod dan y monitro hwnnw' : 'ei fod dan y monitro hwnnw',
    out: past ? 'nad oedd dan y monitro hwnnw' : 'nad yw dan y monitro hwnnw',
    entered: 'iddo gael ei roi dan y monitro hwnnw',
    left: 'iddo gael ei dynnu o’r monitro hwnnw',
  };
  return `Mae’r erthygl yn dweud ${words[says]}${when}.`;
};

export const moveSentence = (was: 'up' | 'down' | 'unchanged', then: OfficialGrade, now: OfficialGrade): string => {
  const [from, to] = [quoted(then.grade), quoted(now.grade)];
  return was === 'unchanged'
    ? `Yn ôl y cofnod nid yw hynny’n newid: ${from} oedd y radd o’r blaen, ${prydGraddiwyd(then)}.`
    : `Yn ôl y cofnod ${was === 'up' ? 'cododd' : 'gostyngodd'} y radd: o ${from}, ${prydGraddiwyd(then)}, i ${to}.`;
};

export const headlineSentence = (facts: HeadlineFacts): string => {
  const { grade, isAlarming, force, area, isAreaSaid, round, body, record, isOnRecord } = facts;
  const [said, understood] = area
    ? isAreaSaid
      ? [` ${amFaes(area)}`, ' am hynny']
      : ['', ` ${amFaes(area)}`]
    : ['', ''];
  const inRound = round ? ` ar gyfer ${arolygiad(round)}` : '';
  const nearest = isAlarming ? 'isaf' : 'uchaf';
  const behind = [
    ...(body ? [`y radd ${nearest}${understood} yn y testun ei hun yw ${quoted(body)}`] : []),
    ...(record ? [`y radd ${nearest}${understood} yn y cofnod${inRound} yw ${quoted(record)}`] : []),
  ];
  const way = isAlarming ? 'waeth' : 'well';
  const fairness = isOnRecord ? ' Mae’r radd honno yn y cofnod, serch hynny.' : '';
  return `Mae’r pennawd yn dweud ${quoted(grade)} am ${nameOf(force)}${said}, sy’n swnio’n ${way} na’r hyn sydd y tu ôl iddo: ${listed(behind)}.${fairness}`;
};
