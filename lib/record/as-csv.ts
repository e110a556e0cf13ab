import { asCsv } from '../exports/spreadsheet.ts';
import { HEADINGS, type Heading } from '../exports/words.ts';
import { areaInWords, gradedArea } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { gradeInWords } from '../peel/grades.ts';
import { roundInWords } from '../verdicts/phrases.ts';
import { type Book, type Cell, gradeOf, reportOf } from './cell.ts';
import { cellsIn, type Entry, type Sheet } from './sheet.ts';
import { KINDS, provenance, reasonInWords, WORDS } from './words.ts';

type Column = readonly [heading: Heading, cell: (cell: Cell) => string | number | null | undefined];

const findingOf = (cell: Cell) => (cell.state === 'graded' ? cell.finding : null);
const gradeWord = (grade: Parameters<typeof gradeInWords>[0] | null | undefined) => grade && gradeInWords(grade);

const COLUMNS: readonly Column[] = [
  ['Force', ({ force }) => nameOf(force)],
  ['Inspection', ({ round }) => roundInWords(round)],
  ['Area', ({ area }) => areaInWords(area)],
  ['Asked as', ({ round, area }) => gradedArea(round, area)?.wording],
  ['State', (cell) => stateOf(cell)],
  ['Grade', (cell) => gradeWord(gradeOf(cell))],
  ['Published', (cell) => findingOf(cell)?.published],
  ['Corrected on', (cell) => findingOf(cell)?.corrected?.on],
  ['First published as', (cell) => gradeWord(findingOf(cell)?.corrected?.from)],
  ['Carried over from', (cell) => (cell.state === 'carried' ? cell.carried.from : null)],
  ['Who says so', (cell) => kindInWords(cell)],
  ['Pages that state it', (cell) => findingOf(cell)?.sources],
  ['Source', (cell) => (cell.state === 'carried' ? cell.carried.sourceUrl : findingOf(cell)?.sourceUrl)],
  ['Other source', (cell) => findingOf(cell)?.otherSourceUrl],
  ['Report', (cell) => reportOf(cell)],
  ['Note', (cell) => findingOf(cell)?.note || reasonInWords(cell)],
];

const stateOf = ({ state }: Cell): string =>
  ({
    graded: WORDS.graded,
    carried: WORDS.carried,
    'not-collected': WORDS.notCollected,
    'not-inspected': WORDS.notInspected,
    'not-asked': WORDS.notAsked,
  })[state];

const kindInWords = (cell: Cell): string | null => {
  if (cell.state === 'carried') return KINDS.official;
  const finding = findingOf(cell);
  return finding && KINDS[finding.sourceKind];
};

/** What is shown: one row a cell with all that is known of it, or the table as it stands where it holds no cells. */
export const sheetAsCsv = (book: Book, sheet: Sheet): string => {
  const cells = cellsIn(sheet);
  const origin = provenance(book.version, book.newest).join(' ');
  if (cells.length > 0)
    return asCsv(
      [...COLUMNS.map(([heading]) => HEADINGS[heading]), HEADINGS.Origin],
      cells.map((cell) => [...COLUMNS.map(([, of]) => String(of(cell) ?? '')), origin]),
    );
  return asCsv(
    [
      sheet.corner,
      ...sheet.columns.flatMap(({ label }) => [label, `${label}: ${HEADINGS.note}`, `${label}: ${HEADINGS.source}`]),
      HEADINGS.Origin,
    ],
    sheet.rows.map(({ head, entries }) => [head.label, ...entries.flatMap(partsOf), origin]),
  );
};

const partsOf = (entry: Entry): readonly string[] =>
  'cell' in entry ? ['', '', ''] : [entry.text, entry.note ?? '', entry.source ?? ''];
