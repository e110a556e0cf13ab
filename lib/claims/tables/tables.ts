import type { ForceId } from '../../peel/forces.ts';
import type { Claim, Evidence, Tally, When } from '../claim.ts';
import type { Discourse, Story } from '../discourse.ts';
import { areasStated, eraOf } from '../era.ts';
import type { AreaMention } from '../mentions/mention.ts';
import { type Passage, quoteOf } from '../passage.ts';
import type { Skeleton } from '../skeleton.ts';
import { type Cell, rowsOf } from './cells.ts';
import { readLegends } from './legends.ts';
import { findTables, type Table } from './shapes.ts';

/** What the tables of a passage say, and the lines (by their places among the sentences) that they take up. */
export interface Tabled {
  readonly claims: readonly Claim[];
  readonly tallies: readonly Tally[];
  readonly lines: ReadonlySet<number>;
  /** What the row on a line is about: its forces, and what it has grades for. */
  readonly rows: ReadonlyMap<number, Pick<Discourse, 'focus' | 'named'>>;
}

/** Reads the tables of a passage that have more than one column of grades. */
export const readTables = (passage: Passage, skeletons: readonly Skeleton[], story: Story): Tabled => {
  const ruled = findTables(rowsOf(passage, skeletons));
  const taken = new Set(ruled.flatMap(({ lines }) => lines));
  const tables = [...ruled, ...readLegends(skeletons, taken)];
  return {
    claims: tables.flatMap((table) => claimsIn(table, passage, story)),
    tallies: tables.flatMap((table) => talliesIn(table, passage)),
    lines: new Set(tables.flatMap(({ lines }) => lines)),
    rows: new Map(tables.flatMap(rowsIn)),
  };
};

const rowsIn = ({ heads, body }: Table): readonly (readonly [number, Pick<Discourse, 'focus' | 'named'>])[] =>
  body.flatMap(({ name, lines }) => {
    if (name.is !== 'force') return [];
    const named = heads.flatMap((head) => (head.is === 'area' ? head.areas : []));
    return lines.map((line) => [line, { focus: name.forces, named }] as const);
  });

const claimsIn = (table: Table, passage: Passage, story: Story): readonly Claim[] => {
  const latest = latestIn(table);
  return table.body.flatMap(({ name, cells }) =>
    cells.flatMap((cell, column) => {
      const head = table.heads[column];
      if (cell.is !== 'grade' || head === undefined || head.is === 'other') return [];
      const settled = { name, head, title: table.title };
      const when = whenIn(settled);
      const areas = areasStated(areaMentions(settled, story), eraOf(when, story));
      const previous = isEarlier(settled, latest);
      const evidence = [cell, name, head, ...(table.title ? [table.title] : [])].flatMap((each) =>
        evidenceOf(each, passage),
      );
      return forcesIn(settled, story).flatMap((force) =>
        areas.map((area) => ({
          ...quoteOf(passage, cell.start, cell.end),
          force,
          grade: cell.grade.grade,
          area,
          when,
          stated: true,
          previous,
          speaker: null,
          construction: 'table',
          evidence,
        })),
      );
    }),
  );
};

/** Counts under grades: so many areas of each force. */
const talliesIn = (table: Table, passage: Passage): readonly Tally[] =>
  table.body.flatMap(({ name, cells }) =>
    cells.flatMap((cell, column) => {
      const head = table.heads[column];
      if (cell.is !== 'number' || head?.is !== 'grade' || name.is !== 'force') return [];
      return name.forces.map((force) => ({
        ...quoteOf(passage, cell.start, cell.end),
        force,
        grade: head.grade.grade,
        count: cell.count,
        area: null,
        when: { kind: 'current' } as const,
        construction: 'table',
        evidence: [name, head].flatMap((each) => evidenceOf(each, passage)),
      }));
    }),
  );

/** A row's name, a column's head and the title over them all: between them they say whose grade it is, for what, and when. */
interface Settled {
  readonly name: Cell;
  readonly head: Cell;
  readonly title: Cell | null;
}

const forcesIn = ({ name, head, title }: Settled, { main }: Story): readonly ForceId[] => {
  const named = [name, head, title].find((cell) => cell?.is === 'force');
  if (named?.is === 'force') return named.forces;
  return main ? [main] : [];
};

const areaMentions = ({ name, head, title }: Settled, { topic }: Story): readonly AreaMention[] => {
  const named = [name, head].find((cell) => cell?.is === 'area');
  if (named?.is === 'area') return named.areas;
  if (name.is === 'other') return [];
  return title?.is === 'area' ? title.areas : topic ? [topic] : [];
};

const whenIn = ({ name, head }: Settled): When => {
  const told = [head, name].find((cell) => cell.is === 'time');
  return told?.is === 'time' ? told.date.when : { kind: 'current' };
};

/** The latest time of any column or row. */
const latestIn = ({ heads, body }: Table): number =>
  [...heads, ...body.map(({ name }) => name)].reduce(
    (latest, cell) => (cell.is === 'time' ? Math.max(latest, timeOf(cell.date.when)) : latest),
    0,
  );

/** Whether another column, or another row, is of a later time than this one. */
const isEarlier = ({ name, head }: Settled, latest: number): boolean => {
  const told = [head, name].find((cell) => cell.is === 'time');
  return told?.is === 'time' && timeOf(told.date.when) < latest;
};

const timeOf = (when: When): number => {
  if (when.kind === 'current') return 9999;
  if (when.kind === 'previous') return 0;
  return when.kind === 'year' ? when.year : Number(when.round.slice(0, 4));
};

const OF = { force: 'force', area: 'area', grade: 'grade', time: 'date' } as const;

const evidenceOf = (cell: Cell, passage: Passage): readonly Evidence[] =>
  cell.is in OF ? [{ ...quoteOf(passage, cell.start, cell.end), of: OF[cell.is as keyof typeof OF] }] : [];
