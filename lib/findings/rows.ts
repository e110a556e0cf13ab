import * as z from 'zod/mini';
import { GRADES } from '../peel/grades.ts';
import { count, date, note, oneOf, orNull, webAddress } from './cells.ts';
import { type Carried, type EngageEvent, type Finding, SOURCE_KINDS, type Total } from './finding.ts';
import { areaWasGraded, countsForces, countsOnScale, gradesOnScale, insideRound, together } from './rules.ts';
import type { Table } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The four tables of the record, as this vocabulary allows them. */
export const recordTables = (vocabulary: Vocabulary) => {
  const cells = cellsOf(vocabulary);
  return {
    findings: findingsTable(cells, vocabulary),
    carried: carriedTable(cells, vocabulary),
    totals: totalsTable(cells, vocabulary),
    engage: engageTable(cells),
  };
};

const cellsOf = ({ forces, areas, rounds }: Vocabulary) => ({
  force: oneOf(
    forces.filter(({ kind }) => kind === 'territorial').map(({ id }) => id),
    'a force that is inspected (forces.csv)',
  ),
  round: oneOf(
    rounds.map(({ round }) => round),
    'a round (rounds.csv)',
  ),
  area: oneOf([...new Set(areas.map(({ area }) => area))], 'an area (areas.csv)'),
  grade: oneOf(GRADES, 'a grade'),
  sourceKind: oneOf(SOURCE_KINDS, `one of ${SOURCE_KINDS.join(', ')}`),
});
type Cells = ReturnType<typeof cellsOf>;

const cellKey = ({ force, round, area }: Pick<Finding, 'force' | 'round' | 'area'>): string =>
  `${force} ${round} ${area}`;

const findingsTable = ({ force, round, area, grade, sourceKind }: Cells, vocabulary: Vocabulary): Table<Finding> => ({
  file: 'findings.csv',
  columns: [
    ...['force', 'round', 'area', 'grade', 'published', 'corrected_on', 'corrected_from'],
    ...['source_kind', 'source_url', 'other_source_url', 'sources', 'note'],
  ],
  key: cellKey,
  row: z.pipe(
    z
      .object({
        force,
        round,
        area,
        grade,
        published: orNull(date('month')),
        corrected_on: orNull(date('day')),
        corrected_from: orNull(grade),
        source_kind: sourceKind,
        source_url: webAddress,
        other_source_url: orNull(webAddress),
        sources: count,
        note,
      })
      .check(
        areaWasGraded(vocabulary),
        gradesOnScale(vocabulary),
        insideRound(vocabulary),
        together('corrected_on', 'corrected_from'),
        z.refine(({ corrected_from: from, grade }) => from !== grade, {
          path: ['corrected_from'],
          error: 'is the same as grade',
        }),
        z.refine(({ corrected_on: on, published }) => !on || !published || published <= on, {
          path: ['corrected_on'],
          error: 'is before the day of publication',
        }),
        z.refine(({ sources, other_source_url: other }) => sources >= (other ? 2 : 1), {
          path: ['sources'],
          error: 'is less than the sources named',
        }),
      ),
    z.transform(
      (row): Finding => ({
        force: row.force,
        round: row.round,
        area: row.area,
        grade: row.grade,
        published: row.published,
        corrected: row.corrected_on && row.corrected_from ? { on: row.corrected_on, from: row.corrected_from } : null,
        sourceKind: row.source_kind,
        sourceUrl: row.source_url,
        otherSourceUrl: row.other_source_url,
        sources: row.sources,
        note: row.note,
      }),
    ),
  ),
});

const carriedTable = ({ force, round, area, grade }: Cells, vocabulary: Vocabulary): Table<Carried> => ({
  file: 'carried.csv',
  columns: ['force', 'round', 'area', 'grade', 'carried_from', 'source_url'],
  key: cellKey,
  row: z.pipe(
    z.object({ force, round, area, grade, carried_from: orNull(inspectionYear), source_url: webAddress }).check(
      areaWasGraded(vocabulary),
      gradesOnScale(vocabulary),
      z.refine(({ carried_from: from, round }) => from === null || isEarlier(from, round, vocabulary), {
        path: ['carried_from'],
        error: 'is not an earlier round',
      }),
    ),
    z.transform(
      ({ carried_from, source_url, ...row }): Carried => ({ ...row, from: carried_from, sourceUrl: source_url }),
    ),
  ),
});

/** '2017', '2018-19', and '2017/18' as one report has it. */
const inspectionYear = z.string().check(z.regex(/^\d{4}([-/]\d{2})?$/, 'is not a round or a year of inspection'));

/** Whether a round or year lies before this round, and not before the first. */
const isEarlier = (from: string, round: string, { rounds }: Vocabulary): boolean => {
  const [year = '', end] = from.split(/[-/]/);
  const isSpan = end === undefined || Number(end) === (Number(year) + 1) % 100;
  return isSpan && (rounds[0]?.round ?? '').slice(0, 4) <= year && year < round.slice(0, 4);
};

const totalsTable = ({ force, round, area, sourceKind }: Cells, vocabulary: Vocabulary): Table<Total> => ({
  file: 'totals.csv',
  columns: ['round', 'force', 'area', ...GRADES, 'graded', 'published', 'source_kind', 'source_url', 'note'],
  key: ({ round, force, area }) => `${round} ${force ?? 'all forces'} ${area ?? 'all areas'}`,
  row: z.pipe(
    z
      .object({
        round,
        force: orNull(force),
        area: orNull(area),
        outstanding: orNull(count),
        good: orNull(count),
        adequate: orNull(count),
        'requires-improvement': orNull(count),
        inadequate: orNull(count),
        graded: orNull(count),
        published: orNull(date('month')),
        source_kind: sourceKind,
        source_url: webAddress,
        note,
      })
      .check(
        areaWasGraded(vocabulary),
        countsOnScale(vocabulary),
        insideRound(vocabulary),
        z.refine(({ force, area }) => force !== null || area !== null, {
          path: ['force'],
          error: 'and area are both empty: a total is one of an area, or one of a force',
        }),
        z.refine(
          ({ graded, ...row }) => graded === null || GRADES.reduce((sum, g) => sum + (row[g] ?? 0), 0) <= graded,
          {
            path: ['graded'],
            error: 'is less than the counts together',
          },
        ),
        countsForces(vocabulary),
      ),
    z.transform(
      (row): Total => ({
        round: row.round,
        force: row.force,
        area: row.area,
        counts: Object.fromEntries(GRADES.map((grade) => [grade, row[grade]])) as Total['counts'],
        graded: row.graded,
        published: row.published,
        sourceKind: row.source_kind,
        sourceUrl: row.source_url,
        note: row.note,
      }),
    ),
  ),
});

const engageTable = ({ force, sourceKind }: Cells): Table<EngageEvent> => ({
  file: 'engage.csv',
  columns: ['force', 'event', 'date', 'source_kind', 'source_url', 'note'],
  key: ({ force, event, date }) => `${force} ${event} ${date}`,
  row: z.pipe(
    z.object({
      force,
      event: oneOf(['entered', 'left'], "'entered' or 'left'"),
      date: date('year'),
      source_kind: sourceKind,
      source_url: webAddress,
      note,
    }),
    z.transform(
      ({ source_kind, source_url, ...row }): EngageEvent => ({
        ...row,
        sourceKind: source_kind,
        sourceUrl: source_url,
      }),
    ),
  ),
});
