import type { Checked, CheckedArticle } from '../../lib/check.ts';
import type { Claim, Tally } from '../../lib/claims/claim.ts';
import { type Family, familyOf } from '../../lib/page/family.ts';
import { areaInWords } from '../../lib/peel/areas.ts';
import { forceOf } from '../../lib/peel/forces.ts';
import { gradeInWords } from '../../lib/peel/grades.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { verdictLabel } from '../../lib/verdicts/words.ts';

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Adds the sentence, the words and the round's reason under every row. */
  readonly explain: boolean;
}

/** One article with its claims and counts as a table for people. Ends with a blank line. */
export const tableOf = (id: string, checked: CheckedArticle, { width, explain }: TableOptions): string => {
  const { article, coverage, claims, tallies } = checked;
  const published = article.published ? dateInWords(article.published.value) : 'no date';
  const rows = [...claims.map(claimRow), ...tallies.map(tallyRow)];
  const lines = [
    clip(`${article.title?.value ?? id}  (${published})`, width),
    clip(`  ${summary(checked)}`, width),
    ...(rows.length > 0 ? [clip(cells(HEADINGS), width)] : []),
    ...rows.flatMap((row) => [
      clip(cells(row.cells), width),
      ...(explain ? explanation(row.of) : quoteLine(row.of, width)),
    ]),
    ...(explain ? coverage.reasons.map((reason) => `  coverage: ${plain(reason)}`) : []),
    '',
  ];
  return `${lines.join('\n')}\n`;
};

const summary = ({ coverage, forces, claims, tallies }: CheckedArticle): string => {
  const named = forces.length > 0 ? forces.map((force) => forceOf(force).name).join(', ') : 'no force named';
  const about = coverage.isInspection ? 'Coverage of a police inspection' : 'Not coverage of a police inspection';
  const found = claims.length + tallies.length === 0 ? ', no grades claimed' : '';
  return `${about} (${coverage.score.toFixed(2)})${found}: ${named}`;
};

interface Row {
  readonly of: Checked<Claim> | Checked<Tally>;
  readonly cells: Cells;
}
type Cells = readonly [verdict: string, force: string, area: string, says: string, official: string, round: string];

const HEADINGS: Cells = ['  verdict', 'force', 'area', 'article says', 'official', 'round'];
const WIDTHS: readonly number[] = [36, 24, 24, 20, 20, 8];

const cells = (row: Cells): string =>
  row
    .map((cell, at) => pad(cell, WIDTHS[at] ?? 0))
    .join(' ')
    .trimEnd();

const claimRow = (claim: Checked<Claim>): Row => {
  const { verdict, force, area, grade, stated } = claim;
  return {
    of: claim,
    cells: [
      `${MARKS[familyOf(verdict)]} ${verdictLabel(verdict)}`,
      forceOf(force).name,
      area ? areaInWords(area) : 'none named',
      stated ? gradeInWords(grade) : `(${gradeInWords(grade)})`,
      verdict.official ? gradeInWords(verdict.official.grade) : '-',
      verdict.round ?? '-',
    ],
  };
};

const tallyRow = (tally: Checked<Tally>): Row => {
  const { verdict, force, area, grade, count } = tally;
  return {
    of: tally,
    cells: [
      `${MARKS[familyOf(verdict)]} ${verdictLabel(verdict)}`,
      force ? forceOf(force).name : 'all forces',
      area ? areaInWords(area) : force ? 'all areas' : 'none named',
      `${count} × ${gradeInWords(grade)}`,
      verdict.counted ? `${verdict.counted.count} × ${gradeInWords(verdict.counted.grade)}` : '-',
      verdict.round ?? '-',
    ],
  };
};

/** The card's marks: told apart by shape. */
const MARKS: Readonly<Record<Family, string>> = { agrees: '✓', differs: '≠', partly: '≈', information: 'i' };

const quoteLine = ({ quote }: Checked<Claim> | Checked<Tally>, width: number): string[] => [
  clip(`    “${plain(quote)}”`, width),
];

const explanation = ({
  field,
  start,
  end,
  quote,
  construction,
  evidence,
  verdict,
}: Checked<Claim> | Checked<Tally>): string[] => [
  `    “${plain(quote)}” (${field} ${start} to ${end}, construction ${construction})`,
  `    ${plain(verdict.sentence)}`,
  `    ${plain(verdict.roundReason)} [${verdict.reason}]`,
  ...evidence.map((each) => `    ${each.of}: “${plain(each.quote)}” (${each.field} ${each.start} to ${each.end})`),
];

/** A page's words must not steer the terminal: control characters become spaces. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();

const pad = (cell: string, width: number): string =>
  cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width);

const clip = (line: string, width: number): string => {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const words = indent + plainLine(line.slice(indent.length));
  return words.length > width ? `${words.slice(0, Math.max(1, width - 1))}…` : words;
};

/** Like `plain`, but keeps the columns' spaces. */
const plainLine = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
