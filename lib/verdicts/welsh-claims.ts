import type { Claim } from '../claims/claim.ts';
import { and, joined, listed } from '../language/welsh.ts';
import { areaInWords } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { dateInWords } from './dates.ts';
import type { Decision } from './decision.ts';
import { quoted } from './phrases.ts';
import type { Rule } from './rules.ts';
import type { OfficialGrade } from './verdict.ts';
import { amFaes, arolygiad, brawddegSwyddogol, ffynhonnell, maesAGradd, prydGraddiwyd } from './welsh-phrases.ts';
import { gradesTold, type OpenedRule, type Opening } from './words.ts';

/** What the record says, what the article says, and where from: the Welsh of `words.ts`. */
export const claimSentence = (claim: Claim, decision: Decision): string =>
  joined(
    (OPENING as Partial<Record<Rule, Opening>>)[decision.rule]?.(claim, decision) ?? opening(decision),
    says(claim),
    source(decision),
  );

const source = (decision: Decision): string => {
  const { kind, official, counted } = decision;
  const [told] = official ? [official] : gradesTold(decision);
  if (told) return kind === 'no-record' ? ffynhonnell(told, 'Ffynhonnell yr hyn sydd gennym') : ffynhonnell(told);
  return counted ? ffynhonnell({ ...counted, carriedFrom: null }) : '';
};

const opening = ({ official }: Decision): string => (official ? brawddegSwyddogol(official) : '');

const says = ({ stated, grade, quote }: Claim): string =>
  stated
    ? `Mae’r erthygl yn dweud ${quoted(grade)}.`
    : `Mae’r erthygl yn ei ddisgrifio yn y geiriau hyn: ‘${clip(quote)}’.`;

const clip = (quote: string): string => {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
};

const NO_SUCH_GRADE = (claim: Claim): string => `Nid oedd gradd ${quoted(claim.grade)} yn yr arolygiad hwnnw`;

const OPENING: Readonly<Record<OpenedRule, Opening>> = {
  'same-grade-other-name': (claim, { official, round }) =>
    joined(
      official && brawddegSwyddogol(official),
      claim.area && round && `Dyna lle roedd ${arolygiad(round)} yn ymdrin â’r maes hwn: ${areaInWords(claim.area)}.`,
    ),
  'never-on-scale': (claim, decision) => joined(opening(decision), `${NO_SUCH_GRADE(claim)}.`),
  'off-scale': (claim, decision) =>
    joined(opening(decision), `${NO_SUCH_GRADE(claim)}, felly efallai mai arolygiad arall sydd dan sylw.`),
  'no-room-in-total': ({ force, grade, area }, { related, round }) =>
    related.length === 0
      ? `Ni roddodd arolygwyr y radd ${quoted(grade)} i ${nameOf(force)} mewn unrhyw faes yn ${cylch(round)}.`
      : `Yn ${cylch(round)} rhoddodd arolygwyr y radd ${quoted(grade)} i ${nameOf(force)} am y canlynol yn unig: ${listed(related.map((each) => areaInWords(each.area)))}${area ? `; nid ${amFaes(area)}` : ''}.`,
  'no-area-has-it': ({ grade, force }, { related, round }) =>
    joined(
      `Ni roddodd arolygwyr y radd ${quoted(grade)} i ${nameOf(force)} mewn unrhyw faes yn ${cylch(round)}.`,
      gradesListed(related),
    ),
  'some-areas-have-it': ({ grade, force }, { official, related, round }) => {
    const having = [official, ...related].filter((each) => each?.grade === grade);
    const areas = having.flatMap((each) => (each ? [areaInWords(each.area)] : []));
    return areas.length > 0
      ? `Yn ${cylch(round)} cafodd ${nameOf(force)} y radd ${quoted(grade)} am y canlynol: ${listed(areas)}, nid am bopeth.`
      : `Yn ${cylch(round)} cafodd ${nameOf(force)} y radd ${quoted(grade)} mewn rhai meysydd, nid ym mhob un.`;
  },
  'right-in-another-area': (_, { official, related: [other] }) =>
    joined(
      official && brawddegSwyddogol(official),
      other && `Y radd ${amFaes(other.area)} oedd ${quoted(other.grade)}.`,
    ),
  'right-in-another-round': (_, { official, related: [other] }) =>
    joined(
      official && brawddegSwyddogol(official),
      other && `Y radd ${prydGraddiwyd(other)} oedd ${quoted(other.grade)}.`,
    ),
  'earlier-grade': (_, { official, related: [other] }) =>
    joined(
      official && brawddegSwyddogol(official),
      other && `Y radd cyn hynny, ${prydGraddiwyd(other)}, oedd ${quoted(other.grade)}.`,
    ),
  'earlier-grade-as-new': ({ grade }, { official, related: [other] }) =>
    joined(official && brawddegSwyddogol(official), other && `Y radd ${prydGraddiwyd(other)} oedd ${quoted(grade)}.`),
  'since-corrected': (_, { official }) =>
    joined(
      official && brawddegSwyddogol(official),
      official?.corrected &&
        `Hyd at ${dateInWords(official.corrected.on)}, ${quoted(official.corrected.from)} oedd y radd: fe’i cywirwyd.`,
    ),
  'area-not-in-round': ({ area, force }, { round, related }) =>
    joined(
      `Ni roddodd arolygwyr radd i ${nameOf(force)} ${area ? amFaes(area) : ''} yn ${cylch(round)}: ni raddiwyd dim o dan y pennawd hwnnw yn y cylch hwnnw.`,
      related[0] && `Y radd agosaf yn ein cofnodion: ${gradeOf(related[0])}.`,
    ),
  'force-outside-peel': ({ force }) => `Nid yw arolygwyr yn graddio ${nameOf(force)} yn yr arolygiadau hyn.`,
  'row-missing': ({ force, area }, { round }) => `${noGradeHeld({ force, area }, round)}.`,
  'rows-missing': ({ force, grade }, { round, related }) =>
    joined(
      `Nid yw pob gradd a gafodd ${nameOf(force)} yn ${cylch(round)} yn ein cofnodion, felly ni allwn ddweud a oedd unrhyw un ohonynt yn ${quoted(grade)}.`,
      gradesListed(related),
    ),
  'separate-inspection': ({ force }) =>
    `Cyn 2021 roedd cofnodi troseddau’n cael ei raddio mewn arolygiadau ar wahân, ac nid yw’r rheini yn ein cofnodion ar gyfer ${nameOf(force)}.`,
  'carried-by-assumption': ({ force, area }, { round, related: [earlier] }) =>
    joined(
      `${noGradeHeld({ force, area }, round)}.`,
      earlier &&
        `Yr un flaenorol, ${prydGraddiwyd(earlier)}, oedd ${quoted(earlier.grade)}; efallai ei bod wedi newid neu wedi aros.`,
    ),
  'before-the-record': () => 'Mae ein cofnodion yn dechrau gyda’r graddau a gyhoeddwyd ym mis Tachwedd 2014.',
  'date-unknown': (_, { related }) =>
    joined(
      'Nid oes dyddiad ar yr erthygl, felly ni allwn ddweud pa arolygiad sydd dan sylw.',
      candidatesListed(related),
    ),
  'round-uncertain': (_, { related }) => joined('Gallai fod yn fwy nag un arolygiad.', candidatesListed(related)),
  'not-yet-published': () => 'Daeth adroddiad yr arolygiad a enwir allan ar ôl yr erthygl.',
  'year-without-report': ({ force }) => `Nid oes adroddiad ar ${nameOf(force)} o’r flwyddyn honno yn ein cofnodion.`,
  'force-uncertain': (_, decision) =>
    joined(opening(decision), 'Mae sôn am sawl heddlu yma, ac efallai mai un arall sydd dan sylw.'),
  'area-uncertain': (_, decision) =>
    joined(opening(decision), 'Mae sôn am sawl maes yma, ac efallai mai un arall sydd dan sylw.'),
  'wording-uncertain': (_, decision) => joined(opening(decision), 'Efallai nad yw’r geiriau hyn yn nodi gradd.'),
  'article-misread': (_, decision) =>
    joined(
      opening(decision),
      'Mae cynifer o raddau yn yr erthygl hon yn edrych yn wahanol nes ei bod yn bosibl mai arolygiad arall neu heddlu arall sydd dan sylw.',
    ),
  'derived-row': (_, decision) =>
    joined(
      opening(decision),
      'Cafodd y radd honno ei chyfrif o gyfanswm a nodwyd, felly nid yw’n ddigon cadarn i gymharu â hi.',
    ),
};

const noGradeHeld = ({ force, area }: Pick<Claim, 'force' | 'area'>, round: Decision['round']): string =>
  `Nid yw’r radd a gafodd ${nameOf(force)} ${area ? `${amFaes(area)} ` : ''}yn ${cylch(round)} yn ein cofnodion`;

const cylch = (round: Decision['round']): string => (round ? arolygiad(round) : 'yr arolygiad hwnnw');

const gradeOf = (each: OfficialGrade): string => `${quoted(each.grade)} ${amFaes(each.area)}, ${prydGraddiwyd(each)}`;

const gradesListed = (grades: readonly OfficialGrade[]): string =>
  grades.length === 0 ? '' : `Y graddau sydd gennym: ${listed(grades.map(maesAGradd))}.`;

/** As many as a reader takes in; the card lists them all. */
const MOST_CANDIDATES = 4;

const candidatesListed = (grades: readonly OfficialGrade[]): string => {
  // One that was carried over is worded as the one that it was carried from.
  const all = [...new Set(grades.map(gradeOf))];
  const shown = all.slice(0, MOST_CANDIDATES);
  if (shown.length < 2) return shown.length === 0 ? '' : `Mae un radd bosibl yn ein cofnodion: ${shown[0]}.`;
  const more = all.length - shown.length;
  return `Gallai fod yn un o’r rhain: ${shown.join('; ')}${more > 0 ? `; ${and(`${more} arall`)}` : ''}.`;
};
