import { catalogue } from '../language/catalogue.ts';
import type { RoundId } from './rounds.ts';
import { AREAS } from './tables.generated.ts';

/** What was graded: until 2018-19 a pillar or one of its questions, since 2021-22 an area. */
export type AreaId = (typeof AREAS)[number]['area'];
export const PILLARS = ['effectiveness', 'efficiency', 'legitimacy'] as const;
export type Pillar = (typeof PILLARS)[number];

export interface GradedArea {
  readonly round: RoundId;
  readonly area: AreaId;
  readonly pillar: Pillar | null;
  readonly level: 'pillar' | 'pillar-ungraded' | 'question' | 'area';
  /** The question or heading in the inspectorate's own words. */
  readonly wording: string;
}

export const AREA_IDS: readonly AreaId[] = [...new Set(AREAS.map(({ area }) => area))];

const GRADED: ReadonlyMap<RoundId, ReadonlyMap<AreaId, GradedArea>> = new Map(
  [...Map.groupBy(AREAS, ({ round }) => round)].map(([round, areas]) => [
    round,
    new Map(areas.filter(({ level }) => level !== 'pillar-ungraded').map((each) => [each.area, each])),
  ]),
);

/** All that a round graded, in the inspectorate's order. */
export const gradedAreas = (round: RoundId): readonly GradedArea[] => [...(GRADED.get(round)?.values() ?? [])];

/** The area as that round worded it, or null where the round did not grade it. */
export const gradedArea = (round: RoundId, area: AreaId): GradedArea | null => GRADED.get(round)?.get(area) ?? null;

export const isPillar = (area: AreaId): area is Pillar => (PILLARS as readonly AreaId[]).includes(area);

/** A short plain name for headings and tables: 'protecting vulnerable people'. */
export const areaInWords = (area: AreaId): string => PLAIN_NAMES[area];

const PLAIN_NAMES = catalogue('areas', {
  effectiveness: 'effectiveness',
  efficiency: 'efficiency',
  legitimacy: 'legitimacy',
  'preventing-crime': 'preventing crime',
  'investigating-crime': 'investigating crime',
  'anti-social-behaviour': 'tackling anti-social behaviour',
  'protecting-vulnerable': 'protecting vulnerable people',
  'serious-organised-crime': 'tackling serious and organised crime',
  'meeting-demand': 'using resources to meet demand',
  'understanding-demand': 'understanding demand',
  'planning-for-the-future': 'planning for the future',
  'workforce-model': 'a sustainable workforce model',
  'financial-position': 'financial position',
  'wellbeing-and-ethics': 'staff wellbeing and ethics',
  'treating-public-fairly': 'treating the public fairly',
  'stop-and-search': 'the use of stop and search',
  'ethical-workforce': 'an ethical workforce',
  'treating-workforce-fairly': 'treating the workforce fairly',
  'responding-to-public': 'responding to the public',
  'managing-offenders': 'managing offenders and suspects',
  'supporting-workforce': 'supporting the workforce',
  'strategic-planning': 'use of resources',
  'recording-crime': 'recording crime',
  'service-to-victims': 'service to victims',
  'leadership-and-force-management': 'leadership and force management',
} as const satisfies Readonly<Record<AreaId, string>>);
