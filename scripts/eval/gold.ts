import { existsSync, readFileSync } from 'node:fs';
import type { AreaId } from '../../lib/peel/areas.ts';
import type { ForceId } from '../../lib/peel/forces.ts';
import type { Grade } from '../../lib/peel/grades.ts';

export interface GoldClaim {
  readonly field: 'title' | 'text';
  readonly quote: string;
  readonly start: number;
  readonly force: ForceId;
  readonly grade: Grade;
  readonly area: AreaId | null;
  readonly round: string;
  readonly stated: boolean;
  readonly previous: boolean;
  /** Articles only. */
  readonly verdict: string | null;
}

export interface GoldTally {
  readonly quote: string;
  readonly force: ForceId | null;
  readonly grade: Grade;
  readonly count: number;
  readonly area: AreaId | null;
  readonly verdict: string | null;
}

/** One labelled article, or one labelled sentence (no title, no label of page or forces). */
export interface GoldItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly isInspection: boolean | null;
  readonly forces: readonly ForceId[] | null;
  readonly claims: readonly GoldClaim[];
  readonly tallies: readonly GoldTally[];
}

/** The part an item belongs to: what rules may be developed on, and what is kept for measuring. */
export type Part = 'development' | 'held back';

/** p001 to p080, h001 to h028 and all sentences are for development; of the project's own articles, those named so. */
export const partOf = ({ id }: GoldItem): Part => {
  if (id.startsWith('dev-')) return 'development';
  if (id.startsWith('kept-')) return 'held back';
  const number = Number(id.slice(1));
  return id.startsWith('s') || number <= (id.startsWith('h') ? 28 : 80) ? 'development' : 'held back';
};

/** Reads a gold file: one JSON object a line, articles or sentences. */
export const readGold = (file: string): readonly GoldItem[] => {
  if (!existsSync(file)) {
    throw new Error(
      `There is no gold file at ${file}. Give one: npm run eval -- FILE (JSON Lines, as docs/claims.md says).`,
    );
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => itemOf(JSON.parse(line)));
};

// biome-ignore lint/suspicious/noExplicitAny: the labels come from outside, as they are
const itemOf = (row: any): GoldItem => ({
  id: row.id,
  title: row.title ?? '',
  text: row.text,
  published: row.date,
  isInspection: row.is_inspection ?? null,
  forces: row.forces ?? null,
  // biome-ignore lint/suspicious/noExplicitAny: as above
  claims: row.claims.map((claim: any) => ({
    field: claim.in ?? 'text',
    quote: claim.quote,
    start: claim.start,
    force: claim.force,
    grade: claim.grade,
    area: claim.area === 'overall' ? null : claim.area,
    round: claim.round,
    stated: claim.explicit,
    previous: claim.previous,
    verdict: claim.verdict ?? null,
  })),
  // biome-ignore lint/suspicious/noExplicitAny: as above
  tallies: row.aggregates.map((tally: any) => ({
    quote: tally.quote,
    force: tally.force === '' ? null : tally.force,
    grade: tally.grade,
    count: tally.count,
    area: tally.area === 'overall' ? null : tally.area,
    verdict: tally.verdict ?? null,
  })),
});
