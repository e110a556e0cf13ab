import * as z from 'zod/mini';
import { type AreaId, type GradedArea, PILLARS } from '../peel/areas.ts';
import type { Force, ForceId } from '../peel/forces.ts';
import { GRADES, type Grade } from '../peel/grades.ts';
import type { Round, RoundId } from '../peel/rounds.ts';
import { date, list, note, oneOf, orNull, slug, text, webAddress } from './cells.ts';
import type { RowProblem } from './parse.ts';
import { together } from './rules.ts';
import { readTable, type Table } from './table.ts';

/** A round as `rounds.csv` has it. */
export type RoundRow = Omit<Round, 'round' | 'scale' | 'firstPublished' | 'lastPublished' | 'reportUrl'> & {
  readonly round: RoundId;
  /** The grades it could give, best first. */
  readonly scale: readonly Grade[];
  /** ISO days, or both null for a round that has published nothing yet. */
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  /** The address of a force's report, with `{force}` for its id. */
  readonly reportUrl: string | null;
};

/** What the other tables may speak of: forces, areas by round, rounds oldest first. */
export interface Vocabulary {
  readonly forces: readonly Force[];
  readonly areas: readonly GradedArea[];
  readonly rounds: readonly RoundRow[];
}

export const VOCABULARY_TABLES = ['forces', 'areas', 'rounds'] as const;
export type VocabularyTable = (typeof VOCABULARY_TABLES)[number];

/**
 * Reads the three tables that name things. An id becomes a `ForceId`, `AreaId` or `RoundId` here: a test holds the
 * generated tables, which those types are made of, to these files.
 */
export const readVocabulary = (
  texts: Readonly<Record<VocabularyTable, string>>,
): Vocabulary & { readonly problems: readonly RowProblem[] } => {
  const rounds = readTable(ROUNDS_TABLE, texts.rounds);
  const forces = readTable(FORCES_TABLE, texts.forces);
  const areas = readTable(areasTable(rounds.rows.map(({ round }) => round)), texts.areas);
  return {
    forces: forces.rows,
    areas: areas.rows,
    rounds: rounds.rows,
    problems: [...forces.problems, ...areas.problems, ...rounds.problems],
  };
};

const FORCES_TABLE: Table<Force> = {
  file: 'forces.csv',
  columns: ['id', 'name', 'kind', 'nation', 'region', 'aliases'],
  key: ({ id }) => id,
  row: z.pipe(
    z.object({
      id: slug,
      name: text,
      kind: oneOf(['territorial', 'other'], "'territorial' or 'other'"),
      nation: note,
      region: note,
      aliases: list(text),
    }),
    z.transform(({ id, name, kind, aliases }): Force => ({ id: id as ForceId, name, kind, aliases })),
  ),
};

const areasTable = (rounds: readonly RoundId[]): Table<GradedArea> => ({
  file: 'areas.csv',
  columns: ['round', 'area', 'pillar', 'level', 'wording'],
  key: ({ round, area }) => `${round} ${area}`,
  row: z.pipe(
    z
      .object({
        round: oneOf(rounds, 'a round of rounds.csv'),
        area: slug,
        pillar: orNull(oneOf(PILLARS, 'a pillar')),
        level: oneOf(['pillar', 'pillar-ungraded', 'question', 'area'], 'a level'),
        wording: text,
      })
      .check(
        z.refine(({ pillar, level }) => (pillar === null) === (level === 'area'), {
          path: ['pillar'],
          error: "is named for pillars and questions, and is empty for level 'area'",
        }),
      ),
    z.transform((row): GradedArea => ({ ...row, area: row.area as AreaId })),
  ),
});

const ROUNDS_TABLE: Table<RoundRow> = {
  file: 'rounds.csv',
  columns: ['round', 'inspectorate', 'scale', 'first_published', 'last_published', 'report_url', 'note'],
  key: ({ round }) => round,
  row: z.pipe(
    z
      .object({
        round: slug,
        inspectorate: oneOf(['HMIC', 'HMICFRS'], "'HMIC' or 'HMICFRS'"),
        scale: list(oneOf(GRADES, 'a grade')),
        first_published: orNull(date('day')),
        last_published: orNull(date('day')),
        report_url: orNull(webAddress),
        note,
      })
      .check(
        z.refine(({ scale }) => scale.length > 0 && isBestFirst(scale), {
          path: ['scale'],
          error: 'is not a list of grades, best first',
        }),
        together('last_published', 'first_published'),
        z.refine(({ first_published: first, last_published: last }) => !first || !last || first <= last, {
          path: ['last_published'],
          error: 'is before first_published',
        }),
        z.refine(({ report_url: url }) => url === null || url.includes('{force}'), {
          path: ['report_url'],
          error: "has no '{force}' to fill in",
        }),
      ),
    z.transform(
      ({ round, inspectorate, scale, first_published, last_published, report_url }): RoundRow => ({
        round: round as RoundId,
        inspectorate,
        scale,
        firstPublished: first_published,
        lastPublished: last_published,
        reportUrl: report_url,
      }),
    ),
  ),
};

const isBestFirst = (scale: readonly Grade[]): boolean =>
  scale.every((grade, at) => at === 0 || GRADES.indexOf(scale[at - 1] as Grade) < GRADES.indexOf(grade));
