/**
 * `npm run dataset`: checks every row of the dataset, prints how much of the record is known, and holds it to the totals
 * that pages state. Ends with status 1 when a row is bad. Another folder of tables may be named. `--write` brings
 * `lib/peel/tables.generated.ts` up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AreaCoverage, coverageOf } from '../lib/findings/coverage.ts';
import { type RecordRows, readRecord } from '../lib/findings/dataset.ts';
import { DATASET, readTexts, versionOf } from '../lib/findings/files.ts';
import { problemInWords, type RowProblem } from '../lib/findings/parse.ts';
import { checkTotals, type StatedTotal } from '../lib/findings/stated.ts';
import { readVocabulary, type Vocabulary } from '../lib/findings/vocabulary.ts';
import { GRADES, type Grade } from '../lib/peel/grades.ts';
import { generateTables, TABLES_FILE } from './tables.ts';

/** Every bad row of the dataset in this folder, by file, line and reason; none when it may be built. */
export const validateDataset = (dir: string = DATASET): readonly RowProblem[] => {
  const texts = readTexts(dir);
  const vocabulary = readVocabulary(texts);
  if (vocabulary.problems.length > 0) return vocabulary.problems;
  const { problems } = readRecord(texts, vocabulary);
  return [...problems, ...staleTables(vocabulary)];
};

const staleTables = (vocabulary: Vocabulary): readonly RowProblem[] =>
  readFileSync(TABLES_FILE, 'utf8') === generateTables(vocabulary)
    ? []
    : [
        {
          file: 'lib/peel/tables.generated.ts',
          line: 1,
          reason: 'is not what forces.csv, areas.csv and rounds.csv say: run npm run dataset -- --write',
        },
      ];

/** What `npm run dataset` prints of a dataset with no bad row. */
export const describeDataset = (version: string, rows: RecordRows, vocabulary: Vocabulary): string => {
  const { findings, carried, totals, engage } = rows;
  return [
    `Dataset ${version}: ${findings.length} grades, ${carried.length} carried over, ${totals.length} stated totals, ${engage.length} monitoring events`,
    ...describeCoverage(coverageOf(rows, vocabulary)),
    ...describeTotals(checkTotals(rows, vocabulary.areas)),
  ].join('\n');
};

const describeCoverage = (coverage: readonly AreaCoverage[]): readonly string[] =>
  [...Map.groupBy(coverage, ({ round }) => round)].flatMap(([round, areas]) => [
    '',
    `${round}: known / gradable, ${sumOf(areas, 'known')} / ${sumOf(areas, 'gradable')}`,
    ...areas.map(
      ({ area, level, known, carried, gradable }) =>
        `  ${(level === 'question' ? `  ${area}` : area).padEnd(34)}${String(known).padStart(3)} / ${gradable}${carried > 0 ? `  and ${carried} carried over` : ''}`,
    ),
  ]);

const sumOf = (areas: readonly AreaCoverage[], column: 'known' | 'gradable'): number =>
  areas.reduce((sum, area) => sum + area[column], 0);

const describeTotals = (checked: readonly StatedTotal[]): readonly string[] => {
  const having = (outcome: StatedTotal['outcome']) => checked.filter((each) => each.outcome === outcome);
  return [
    '',
    `Stated totals: ${having('agrees').length} agree, ${having('fits').length} fit as far as rows are known, ${having('differs').length} differ`,
    ...having('fits').map((each) => `  fits     ${describeTotal(each)}`),
    ...having('differs').map((each) => `  differs  ${describeTotal(each)}\n           ${each.total.note}`),
  ];
};

const describeTotal = ({ total: { round, force, area, counts: stated, graded }, counts }: StatedTotal): string =>
  [
    `${round} ${force ?? 'all forces'}${area ? `, ${area}` : ''}:`,
    `stated ${inSlashes(stated)}${graded === null ? '' : ` of ${graded}`}, known ${inSlashes(counts)}`,
  ].join(' ');

const inSlashes = (counts: Readonly<Record<Grade, number | null>>): string =>
  GRADES.map((grade) => counts[grade] ?? '?').join('/');

const main = (): void => {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [dir = DATASET] = positionals;
  const texts = readTexts(dir);
  const vocabulary = readVocabulary(texts);
  if (values.write && vocabulary.problems.length === 0) writeFileSync(TABLES_FILE, generateTables(vocabulary));
  const problems = validateDataset(dir);
  if (problems.length > 0) {
    console.error(problems.map(problemInWords).join('\n'));
    process.exitCode = 1;
    return;
  }
  console.log(describeDataset(versionOf(texts), readRecord(texts, vocabulary).rows, vocabulary));
};

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(`dataset: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
