import type { Tally } from '../claims/claim.ts';
import { areaInWords } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { monthInWords } from './dates.ts';
import { atArea, inspectionInWords, listed, numberInWords, quoted, sourceOf } from './phrases.ts';
import type { TallyDecision } from './tally-decision.ts';
import type { OfficialCount, OfficialGrade } from './verdict.ts';

/** What the record counts, what the article counts, and where from. */
export const tallySentence = (tally: Tally, decision: TallyDecision): string =>
  [opening(tally, decision), says(tally, decision), source(decision)].filter(Boolean).join(' ');

const opening = (tally: Tally, { rule, round, counted, related }: TallyDecision): string => {
  switch (rule) {
    case 'date-unknown':
      return 'The article has no date, so we cannot tell which inspection it means.';
    case 'round-uncertain':
      return 'More than one inspection could be meant.';
    case 'before-the-record':
      return 'Our records begin with the grades published in November 2014.';
    case 'not-yet-published':
      return 'The report of the inspection named came out after the article.';
    case 'year-without-report':
      return 'Our records hold no report from that year.';
    case 'area-unknown':
      return 'The words do not say in which area the forces are counted.';
    case 'area-not-in-round':
      return `Nothing was graded ${tally.area ? atArea(tally.area) : ''} in ${round ? inspectionInWords(round) : 'that inspection'}.`;
    case 'rows-missing':
      return `Our records do not hold every grade of ${round ? inspectionInWords(round) : 'that inspection'}, so the count cannot be checked.`;
    case 'scope-unknown':
      return counted ? `${countSentence(counted)} in all; the words may count only some of them.` : '';
    default:
      return counted ? `${countSentence(counted)}${areasListed(tally, counted, related)}` : '';
  }
};

const countSentence = ({ force, area, grade, count, round, published }: OfficialCount): string => {
  const when = published ? `in ${monthInWords(published)}` : `in ${inspectionInWords(round)}`;
  return force
    ? `Inspectors graded ${nameOf(force)} ${quoted(grade)} in ${things(count, 'area')}${area ? ` of ${areaInWords(area)}` : ''} ${when}`
    : `Inspectors graded ${things(count, 'force')} ${quoted(grade)}${area ? ` ${atArea(area)}` : ''} ${when}`;
};

/** ': preventing crime and recording crime.' for a force whose rows make up the count, ', among them …' where they are some of it. */
const areasListed = ({ force }: Tally, { count }: OfficialCount, related: readonly OfficialGrade[]): string => {
  if (!force || related.length === 0 || related.length > count) return '.';
  const areas = listed(related.map(({ area }) => areaInWords(area)));
  return related.length === count ? `: ${areas}.` : `, among them ${areas}.`;
};

const says = ({ force, count }: Tally, { rule }: TallyDecision): string =>
  rule === 'earlier-grade'
    ? `The article says ${things(count, force ? 'area' : 'force')}, as in an earlier round.`
    : `The article says ${things(count, force ? 'area' : 'force')}.`;

const things = (count: number, noun: 'area' | 'force'): string =>
  count === 0 ? `no ${noun}` : `${numberInWords(count)} ${noun}${count === 1 ? '' : 's'}`;

const source = ({ counted, related }: TallyDecision): string => {
  if (!counted) return '';
  const { round, kind } = counted;
  const [row] = related;
  return kind === 'derived' ? (row ? sourceOf(row) : '') : sourceOf({ round, kind, carriedFrom: null });
};
