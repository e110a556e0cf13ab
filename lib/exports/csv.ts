import type { Flag } from '../notebook/note.ts';
import { areaInWords } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { gradeInWords } from '../peel/grades.ts';
import { claimInWords } from './claim-words.ts';
import { officialOf } from './official.ts';
import { ratingOf } from './rating.ts';
import { asCsv } from './spreadsheet.ts';
import { passageLink } from './text-fragment.ts';
import { HEADINGS, type Heading } from './words.ts';

type Column = readonly [heading: Heading, cell: (flag: Flag) => string | null | undefined];

const COLUMNS: readonly Column[] = [
  ['Status', ({ status }) => status],
  ['Quote', ({ quote }) => quote],
  ['Claim', ({ claim }) => claim && claimInWords(claim)],
  ['Force', ({ claim }) => claim?.force && nameOf(claim.force)],
  ['Area', ({ claim }) => (claim && 'area' in claim && claim.area ? areaInWords(claim.area) : null)],
  ['Grade claimed', ({ claim }) => (claim && 'grade' in claim ? gradeInWords(claim.grade) : null)],
  ['Speaker', ({ claim }) => (claim && 'speaker' in claim && claim.speaker ? claim.speaker : null)],
  ['Verdict', ({ verdict }) => verdict && ratingOf(verdict).words],
  ['Explanation', ({ verdict }) => verdict?.sentence],
  ['Official grade', ({ verdict }) => verdict?.official && gradeInWords(verdict.official.grade)],
  ['Official count', ({ verdict }) => verdict?.counted?.count.toString()],
  ['Official wording', ({ verdict }) => verdict?.official?.wording],
  ['Round', ({ verdict }) => verdict?.round ?? officialOf(verdict)?.round],
  ['Official grade published', ({ verdict }) => officialOf(verdict)?.published],
  ['Report', ({ verdict }) => officialOf(verdict)?.report],
  ['Source of the record', ({ verdict }) => officialOf(verdict)?.source ?? verdict?.monitored?.[0]?.sourceUrl],
  ['Dataset', ({ dataset }) => dataset],
  ['Article', ({ article }) => article.title?.value],
  ['Outlet', ({ article }) => article.outlet?.value],
  ['Authors', ({ article }) => article.authors?.value.join('; ')],
  ['Article published', ({ article }) => article.published?.value],
  ['Address', ({ article }) => article.url],
  ['Link to the passage', ({ article, selectors }) => passageLink(article.url, selectors)],
  ['Note', ({ note }) => note],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Flagged', ({ created }) => created],
  ['Changed', ({ changed }) => changed],
  ['Id', ({ id }) => id],
];

/** Flags as a table: a row each, for spreadsheets. */
export const flagsAsCsv = (flags: readonly Flag[]): string =>
  asCsv(
    COLUMNS.map(([heading]) => HEADINGS[heading]),
    flags.map((flag) => COLUMNS.map(([, cell]) => cell(flag) ?? '')),
  );
