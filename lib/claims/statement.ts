import { type AreaId, PILLARS } from '../peel/areas.ts';
import type { Claim, Evidence, Tally } from './claim.ts';
import type { Use } from './constructions/construction.ts';
import type { Standing, Story, TallyInMind } from './discourse.ts';
import { areaIn, areasIn, areasStated, type Era, eraOf } from './era.ts';
import { leadsIn } from './lead-in.ts';
import { type Passage, quotationAt, quoteOf } from './passage.ts';
import type { Recount } from './recounts.ts';
import type { SameCount } from './same-counts.ts';
import type { AreaScope } from './scope/area-question.ts';
import type { ForceScope } from './scope/force-scope.ts';
import type { WhenScope } from './scope/when-scope.ts';
import { type GradeMark, type Mark, plainAt, type Skeleton } from './skeleton.ts';

/** A grade word understood: what it is used for, and of whom, of what and of when it is said. */
export interface Statement {
  readonly passage: Passage;
  readonly story: Story;
  readonly skeleton: Skeleton;
  readonly mark: GradeMark;
  readonly construction: string;
  readonly use: Exclude<Use, { readonly kind: 'nothing' }>;
  readonly force: ForceScope;
  readonly area: AreaScope;
  readonly when: WhenScope;
}

/** What 2014 graded. */
const FIRST_GRADED = ['preventing-crime', 'investigating-crime', 'efficiency'] as const;

/** The claims a statement makes: one for each force and area, of each inspection that it names. */
export const claimsOf = (statement: Statement): readonly Claim[] =>
  [statement, ...alsoThen(statement)].flatMap(claimsOfOne);

/** The same statement of the other inspections: 'in 2015, 2016 and 2017'. */
const alsoThen = (statement: Statement): readonly Statement[] => {
  const { when } = statement;
  if (when.mark?.date.when !== when.when) return [];
  return when.mark.date.also.map((date) => ({
    ...statement,
    when: { ...when, when: date.when, previous: date.past },
  }));
};

const claimsOfOne = (statement: Statement): readonly Claim[] => {
  const { passage, mark, construction, use, force, area, when } = statement;
  const areas = claimedAreas(statement);
  if (areas.length === 0) return [];
  const start = area.mark && area.mark.at < mark.at && construction === 'label' ? area.mark.start : mark.start;
  const quote = quoteOf(passage, start, Math.max(mark.end, area.mark?.end ?? 0));
  const evidence = evidenceOf(statement);
  const speaker = quotationAt(passage, mark.start)?.speaker ?? null;
  return force.forces.flatMap((id) =>
    areas.map((claimed) => ({
      ...quote,
      force: id,
      grade: mark.grade.grade,
      area: claimed,
      when: when.when,
      stated: use.kind !== 'description',
      previous: when.previous,
      speaker,
      construction,
      evidence,
      ...doubtOf(force),
    })),
  );
};

const doubtOf = ({ sure }: ForceScope): { readonly uncertain?: true } => (sure ? {} : { uncertain: true });

/** The areas a statement's claims are about; `null` for an overall grade; none where it makes no claim. */
export const claimedAreas = (statement: Statement): readonly (AreaId | null)[] => {
  const { passage, use, area, when, story, mark, skeleton, construction, force } = statement;
  const era = eraOf(when.when, story);
  if (use.kind !== 'description' && use.throughout === true && area.by === 'pointer') return areasIn(area.areas, era);
  if (use.kind !== 'description' && use.throughout === true)
    return allGraded(era)?.filter((each) => !leftOut(skeleton, era).includes(each)) ?? pointedAll(area, use, era);
  if (use.kind === 'heading') return area.by === 'heading' ? areasIn(area.areas, era) : [];
  if (use.kind === 'tally') {
    if (use.count === 0 || (use.of === 'forces' && use.naming !== true)) return [];
    const isOfSomeOthers = force.mark === null && force.forces.length !== use.count && area.areas.length !== use.count;
    if (use.of === 'forces' && construction === 'tally-so-many' && isOfSomeOthers) return [];
    const isNamed = area.by === 'name' && area.mark !== null && area.mark.at > use.from;
    if (use.of !== 'forces' && area.by === 'all') return pointedAll(area, use, era);
    if (!isNamed && isAllPillars(statement, era)) return PILLARS;
    if (use.of !== 'forces') return isNamed ? areasIn(area.areas, era) : [];
  }
  if (area.areas.length > 0) {
    return isOfPlainArea(use, area, mark) ? areasStated(area.areas, era) : areasIn(area.areas, era);
  }
  if (use.kind === 'description' && !/ (?:service|standard)/.test(skeleton.text.slice(mark.at))) return [];
  if (leadsIn(skeleton.text) || (use.kind === 'grade' && use.brief === true && passage.field === 'text')) return [];
  return [null];
};

/** Characters between an area's name and its grade: what stands further off may be what a story tells beside the grade. */
const BESIDE = 80;

/** Whether an area is named with a grade beyond doubt, so that it is meant whatever was graded at the time. */
const isOfPlainArea = (use: Statement['use'], { by, mark: named }: AreaScope, mark: Mark): boolean =>
  use.kind !== 'description' &&
  by !== 'pointer' &&
  by !== 'all' &&
  (named === null || Math.max(named.start - mark.end, mark.start - named.end) <= BESIDE);

/** 'Kent had three goods': before 2021 what is counted are the pillars, and there are three. */
const isAllPillars = ({ use, mark, story, force }: Statement, era: Era): boolean =>
  use.kind === 'tally' &&
  use.count === PILLARS.length &&
  (era === 'early' || era === 'before') &&
  story.topic === null &&
  mark.grade.plural &&
  force.mark !== null;

/** All that was graded, where it is said of a force as a whole what it was graded. */
const allGraded = (era: Era): readonly AreaId[] | null =>
  era === 'early' || era === 'before' ? PILLARS : era === 'first' ? FIRST_GRADED : null;

/** 'good throughout, legitimacy aside' */
const leftOut = ({ marks }: Skeleton, era: Era): readonly (AreaId | null)[] =>
  marks.flatMap((each) => (each.is === 'A' && each.apart === 'exception' ? areasIn(each.areas, era) : []));

/** 'inadequate in all three', after a sentence that named three. */
const pointedAll = (area: AreaScope, use: Statement['use'], era: Era): readonly AreaId[] => {
  const all = areasIn(area.areas, era);
  return area.by === 'all' && use.kind === 'tally' && all.length === use.count ? all : [];
};

/** The tally a statement makes: of forces, or of the areas of each force it is about. */
export const talliesOf = (statement: Statement, of: 'areas' | 'forces'): readonly Tally[] => {
  const { passage, skeleton, mark, construction, use, force, area, when, story } = statement;
  if (use.kind !== 'tally') return [];
  const quote = quoteOf(
    passage,
    plainAt(skeleton, Math.min(use.from, mark.at)),
    Math.max(mark.end, plainAt(skeleton, use.to)),
  );
  const first = use.throughout ? undefined : area.areas[0];
  const base = {
    ...quote,
    grade: mark.grade.grade,
    count: use.count,
    when: when.when,
    construction,
    evidence: evidenceOf(statement),
  };
  if (of === 'forces') return [{ ...base, force: null, area: first ? areaIn(first, eraOf(when.when, story)) : null }];
  return force.forces.map((id) => ({ ...base, force: id, area: null, ...doubtOf(force) }));
};

/** The tallies of counts that lean on a tally of areas before them: of another force, or of now where that was of before. */
export const recountedTallies = (
  passage: Passage,
  counted: TallyInMind | undefined,
  recounts: readonly Recount[],
): readonly Tally[] => {
  if (counted?.of !== 'areas') return [];
  return recounts.flatMap(({ start, end, count, force: other }) =>
    (other ? [other] : counted.forces).map((id) => ({
      ...quoteOf(passage, start, end),
      force: id,
      grade: counted.grade,
      count,
      area: null,
      when: other ? counted.when : { kind: 'current' as const },
      construction: 'recount',
      evidence: [],
      ...(other || counted.sure ? {} : { uncertain: true as const }),
    })),
  );
};

/** The tally of those that share a grade stated before, by their number alone. */
export const sameTallies = (
  passage: Passage,
  { of, count, start, end }: SameCount,
  standing: Standing,
  tallies: readonly TallyInMind[],
): readonly Tally[] => {
  const isOfForces = (of ?? tallies.at(-1)?.of) === 'forces';
  return (isOfForces ? [null] : standing.forces).map((force) => ({
    ...quoteOf(passage, start, end),
    force,
    grade: standing.grade,
    count,
    area: null,
    when: standing.when,
    construction: 'same-count',
    evidence: [],
    ...(standing.sure ? {} : { uncertain: true as const }),
  }));
};

/** 'All four were good', after the four were named: they are counted, and no others. */
export const isOfThese = ({ use, force, skeleton }: Pick<Statement, 'use' | 'force' | 'skeleton'>): boolean =>
  use.kind === 'tally' &&
  force.mark === null &&
  force.rest !== true &&
  use.count > 1 &&
  force.forces.length === use.count &&
  ALL_OF_THESE.test(skeleton.text.slice(0, use.from + 1)) &&
  !/^ ?N of (?!them|these|those)/.test(skeleton.text.slice(use.from));
const ALL_OF_THESE = / (?:all|the|these|those|both)(?: of the)? ?$/;

/** "Kent's tally, with one good", "Kent's is longer: one good": what one force was given. */
const OF_ITS_CARD =
  /^(?: (?:and|but|as for|by contrast|,))* F 's(?: (?:is|was|are|were)|(?: (?!F )[^ ,;:G]+){0,3} (?:tally|card|scorecard|report|score|scores|haul|set|collection|sheet|record|marks|grades|total|line|column|reckoning|balance)) /;

/** What bare counts ('two were good') count: what was counted before, or areas where one force is in mind. */
export const countedBy = (
  { use, force, area, skeleton, story }: Statement,
  tallies: readonly TallyInMind[],
  isBesideForces: boolean,
): 'areas' | 'forces' => {
  if (use.kind !== 'tally') return 'areas';
  if (force.rest || (force.both && force.forces.length === use.count)) return 'forces';
  if (use.of !== 'unsaid') return use.of;
  if (use.count > 12 || story.compares || isBesideForces) return 'forces';
  if (area.by === 'all' || (force.forces.length === 1 && OF_ITS_CARD.test(skeleton.text))) return 'areas';
  if (isOfThese({ use, force, skeleton })) return 'forces';
  const last = tallies.at(-1);
  if (last) return last.of;
  return / forces /.test(skeleton.text) || force.forces.length !== 1 ? 'forces' : 'areas';
};

const evidenceOf = ({ passage, mark, force, area, when }: Statement): readonly Evidence[] => {
  const of = (kind: Evidence['of'], at: Mark): Evidence => ({ ...quoteOf(passage, at.start, at.end), of: kind });
  return [
    of('grade', mark),
    ...(force.mark ? [of('force', force.mark)] : []),
    ...(area.mark
      ? [{ ...of('area', area.mark), ...(area.areas.some(({ isTold }) => isTold) ? { isTold: true as const } : {}) }]
      : []),
    ...(when.mark ? [of('date', when.mark)] : []),
  ];
};
