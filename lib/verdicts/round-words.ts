import type { PartialDate } from '../findings/finding.ts';
import { type ForceId, nameOf } from '../peel/forces.ts';
import { dateInWords, type Span } from './dates.ts';
import { inspectionInWords } from './phrases.ts';
import type { RoundReason } from './rounds.ts';
import type { OfficialGrade } from './verdict.ts';

/** Why that inspection was chosen. */
export const roundReasonInWords = (
  reason: RoundReason,
  force: ForceId | null,
  article: Span | null,
  official: OfficialGrade | null,
): string => {
  const whose = force ? nameOf(force) : 'the forces';
  const day = article ? dayInWords(article) : 'an unknown day';
  const out = official?.published ? `, published ${onDate(official.published)}` : '';
  switch (reason.code) {
    case 'round-named':
      return `The words name ${inspectionInWords(reason.round)}.`;
    case 'year-named':
      return `The words name ${reason.year}${official ? `; ${inspectionInWords(official.round)} was published in that year or is about it` : ''}.`;
    case 'newest-then':
      return `These were the newest findings on ${whose} when the article came out on ${day}${out}.`;
    case 'embargo':
      return `The article came out on ${day}, up to three days before the report${out}: the press has such reports early.`;
    case 'newest-uncertain':
      return `The article came out on ${day}; the day of the newest report on ${whose} is not known, so more than one inspection is possible.`;
    case 'one-before':
      return official
        ? `The words speak of an earlier grade; when the article came out on ${day}, that was the one from ${inspectionInWords(official.round)}.`
        : `The words speak of the inspection before the one that was newest on ${day}.`;
    case 'no-longer-graded':
      return 'Newer inspections grade no such area, so the words tell of an earlier one.';
    case 'date-unknown':
      return 'The article has no date, and the words name no year.';
    case 'year-without-report':
      return `The words name ${reason.year}; no report on ${whose} in our records came out in or for that year.`;
    case 'not-yet-published':
      return `The words name ${inspectionInWords(reason.round)}, whose report was not out when the article was, on ${day}.`;
    case 'before-the-record':
      return 'The article is older than the first grades in our records, published in November 2014.';
    case 'no-rounds':
      return `PEEL inspections cover the 43 police forces of England and Wales; ${whose} is not one of them.`;
  }
};

const dayInWords = ({ first, last }: Span): string => dateInWords(first === last ? first : first.slice(0, 7));

const onDate = (date: PartialDate): string => `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;
