import type { Checked, CheckedArticle } from '../../lib/check.ts';
import type { Claim, Monitoring, Tally } from '../../lib/claims/claim.ts';
import { explanationOf } from '../../lib/explain.ts';
import { type Family, familyOf } from '../../lib/page/family.ts';
import type { Item } from '../../lib/page/mark.ts';
import { areaInWords } from '../../lib/peel/areas.ts';
import { forceOf } from '../../lib/peel/forces.ts';
import { gradeInWords } from '../../lib/peel/grades.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { cut, plain, wrap } from './text.ts';

export interface TableOptions {
  /** Columns of the terminal. Below `WIDE` every row takes two lines. */
  readonly width: number;
  /** Adds the sentence, the words and the reason for the round under every row. */
  readonly explain: boolean;
}

/** One article with its claims and counts as a table for people. Ends with a blank line. */
export const tableOf = (id: string, checked: CheckedArticle, { width, explain }: TableOptions): string => {
  const { article, coverage, claims, tallies, monitoring } = checked;
  const published = article.published ? dateInWords(article.published.value) : 'no date';
  const rows = [...claims.map(claimRow), ...tallies.map(tallyRow), ...monitoring.map(monitoringRow)];
  const layout = width >= WIDE ? wide : narrow;
  const lines = [
    ...wrap(`${article.title?.value ?? id} (${published})`, width, ''),
    ...wrap(summary(checked), width, '  '),
    ...(explain ? coverage.reasons.flatMap((reason) => wrap(`coverage: ${reason}`, width, '  ')) : []),
    ...(rows.length > 0 ? [layout(HEADINGS, width)[0] ?? ''] : []),
    ...rows.flatMap((row) => [
      ...layout(row, width),
      ...(explain ? explanation(row.of, width) : [cut(`    “${plain(row.of.quote)}”`, width)]),
    ]),
    '',
  ];
  return `${lines.join('\n')}\n`;
};

const summary = ({ coverage, forces, claims, tallies, monitoring }: CheckedArticle): string => {
  const named = forces.length > 0 ? forces.map((force) => forceOf(force).name).join(', ') : 'no force named';
  const about = coverage.isInspection ? 'Coverage of a police inspection' : 'Not coverage of a police inspection';
  const found = claims.length + tallies.length + monitoring.length === 0 ? ', no grades claimed' : '';
  return `${about} (${coverage.score.toFixed(2)})${found}: ${named}`;
};

interface Cells {
  readonly verdict: string;
  readonly force: string;
  readonly area: string;
  readonly says: string;
  readonly official: string;
  readonly round: string;
}
interface Row extends Cells {
  readonly of: Item;
}

const HEADINGS: Cells = {
  verdict: '  verdict',
  force: 'force',
  area: 'area',
  says: 'article says',
  official: 'official',
  round: 'round',
};

const claimRow = (claim: Checked<Claim>): Row => {
  const { verdict, force, area, grade, stated } = claim;
  return {
    of: claim,
    verdict: marked(claim),
    force: shortName(force),
    area: area ? areaInWords(area) : 'none named',
    says: stated ? gradeInWords(grade) : `(${gradeInWords(grade)})`,
    official: verdict.official ? gradeInWords(verdict.official.grade) : '-',
    round: verdict.round ?? '-',
  };
};

const tallyRow = (tally: Checked<Tally>): Row => {
  const { verdict, force, area, grade, count } = tally;
  return {
    of: tally,
    verdict: marked(tally),
    force: force ? shortName(force) : 'all forces',
    area: area ? areaInWords(area) : force ? 'all areas' : 'none named',
    says: `${count} × ${gradeInWords(grade)}`,
    official: verdict.counted ? `${verdict.counted.count} × ${gradeInWords(verdict.counted.grade)}` : '-',
    round: verdict.round ?? '-',
  };
};

const monitoringRow = (said: Checked<Monitoring>): Row => {
  const { verdict, force, says, on } = said;
  const last = verdict.monitored?.at(-1);
  return {
    of: said,
    verdict: marked(said),
    force: shortName(force),
    area: 'special measures',
    says: `${says}${on ? ` (${on})` : ''}`,
    official: last ? `${last.event} ${last.date}` : '-',
    round: '-',
  };
};

/** The card's marks: told apart by shape. */
const MARKS: Readonly<Record<Family, string>> = { agrees: '✓', differs: '≠', partly: '≈', information: 'i' };

const marked = ({ verdict }: Item): string => `${MARKS[familyOf(verdict)]} ${verdict.label}`;

/** 'Devon and Cornwall': in a column of forces the word 'Police' tells nothing. */
const shortName = (force: Claim['force']): string =>
  forceOf(force).name.replace(/ (?:Police|Constabulary)(?: Service)?$/, '');

/** Columns that a row needs on one line. */
const WIDE = 132;

const wide = ({ verdict, force, area, says, official, round }: Cells, width: number): string[] => [
  cut(columns([verdict, 35], [force, 18], [area, 26], [says, 24], [official, 24], [round, 7]), width),
];

const narrow = ({ verdict, force, area, says, official, round }: Cells, width: number): string[] => [
  cut(columns([verdict, 35], [force, 18], [area, 40]), width),
  cut(`    article: ${says}; official: ${official}${round === '-' ? '' : ` (${round})`}`, width),
];

const columns = (...cells: readonly (readonly [text: string, width: number])[]): string =>
  cells
    .map(([text, width]) => cut(text, width).padEnd(width))
    .join(' ')
    .trimEnd();

const explanation = (item: Item, width: number): string[] => {
  const { field, start, end, quote, verdict } = item;
  const { evidence, construction, round, rule } = explanationOf(item);
  return [
    `“${quote}” (${field} ${start} to ${end}, construction ${construction})`,
    verdict.sentence,
    `${round} [${rule}]`,
    ...evidence.map((each) => `${each.of}: “${each.quote}” (${each.field} ${each.start} to ${each.end})`),
  ].flatMap((line) => wrap(line, width, '    '));
};
