import type { Monitoring } from '../claims/claim.ts';
import type { EngageEvent } from '../findings/finding.ts';
import { nameOf } from '../peel/forces.ts';
import { dateInWords, type Span } from './dates.ts';
import type { Verdict } from './verdict.ts';

/** One stay in the monitoring: moved in, and moved out or not yet. */
export interface Stay {
  readonly entered: EngageEvent;
  readonly left: EngageEvent | null;
}

const LABELS: Readonly<Partial<Record<Verdict['kind'], string>>> = {
  matches: 'Matches the record of monitoring',
  differs: 'Differs from the record of monitoring',
  'no-record': 'Not in our records',
  'cannot-compare': 'Can’t be compared',
};

export const monitoringLabel = (kind: Verdict['kind']): string => LABELS[kind] ?? '';

/** What the record says of a force's stays, and what the article says. */
export const monitoringSentence = (said: Monitoring, stays: readonly Stay[]): string =>
  [officialSentence(said, stays), says(said)].join(' ');

/** Which day the statement was held against. */
export const monitoringReason = (on: Monitoring['on'], article: Span | null): string => {
  if (on) return `The words name ${dateInWords(on)}.`;
  if (!article) return 'The article has no date.';
  return `The article came out on ${dateInWords(article.first === article.last ? article.first : article.first.slice(0, 7))}.`;
};

const officialSentence = ({ force }: Monitoring, stays: readonly Stay[]): string => {
  if (stays.length === 0)
    return `Our records, from 2019 to 2025, do not show ${nameOf(force)} in the inspectorate’s closest monitoring (‘Engage’, in the news ‘special measures’).`;
  return stays
    .map(({ entered, left }) => {
      const out = left ? `and out of it ${onDate(left.date)}` : 'and our records do not show it leaving';
      return `The inspectorate moved ${nameOf(force)} into its closest monitoring (‘Engage’, in the news ‘special measures’) ${onDate(entered.date)}, ${out}.`;
    })
    .join(' ');
};

const onDate = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;

const says = ({ says, on, past }: Monitoring): string => {
  const when = on ? ` (${dateInWords(on)})` : '';
  const words = {
    in: past ? 'it was in it' : 'it is in it',
    out: past ? 'it was not in it' : 'it is not in it',
    entered: 'it was moved into it',
    left: 'it was moved out of it',
  };
  return `The article says ${words[says]}${when}.`;
};
