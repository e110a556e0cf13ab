import type { AreaId } from '../peel/areas.ts';
import type { When } from './claim.ts';
import type { Story } from './discourse.ts';
import type { AreaMention } from './mentions/mention.ts';

/**
 * Which set of headings words for areas are read by: those of 2014, pillars and questions, or the areas since 2021-22.
 * 'before': the inspection before, told of in a story of the first round of areas.
 */
export type Era = 'first' | 'early' | 'before' | 'late';

/** From this day pillars were graded. */
const PILLARS_FROM = '2015-06-01';

/** Before this day the inspection before was one of pillars. */
const SECOND_LATE_ROUND = '2023-10-01';

/** The headings in force at the inspection that a statement is about. */
export const eraOf = (when: When, story: Story): Era => {
  if (when.kind === 'year' && when.year === 2014) return 'first';
  if (when.kind === 'year') return when.year < 2021 ? 'early' : 'late';
  if (when.kind === 'round' && when.round === '2014') return 'first';
  if (when.kind === 'round') return Number(when.round.slice(0, 4)) < 2021 ? 'early' : 'late';
  if (when.kind === 'previous' && story.published !== null && story.published < SECOND_LATE_ROUND) {
    return story.era === 'late' ? 'before' : 'early';
  }
  return headingsOn(story.published, story.era);
};

/** The headings in force when an article was published. */
export const headingsOn = (published: string | null, era: Story['era']): Era =>
  published !== null && published < PILLARS_FROM ? 'first' : era;

/** What was graded, by the headings of that time. */
export const areaIn = ({ first, early, late }: AreaMention, era: Era): AreaId | null => {
  if (era === 'late') return late;
  if (era === 'before') return early ?? late;
  return era === 'first' ? first : early;
};

/**
 * The same of a grade that is stated: words for something of another time's headings keep what they mean there. No such
 * thing was graded then, and the verdict has to say so; but words too common to name an area mean none.
 */
const areaStated = (area: AreaMention, era: Era): AreaId | null =>
  areaIn(area, era) ?? (area.weak ? null : (area.late ?? area.early));

/** Without repeats. 'Investigating crime and managing offenders' was one question in 2015, and has the one answer. */
export const areasStated = (areas: readonly AreaMention[], era: Era): readonly AreaId[] => {
  const own = areasIn(areas, era);
  const isOfInvestigations = own.includes('investigating-crime') && !own.includes('managing-offenders');
  const stated = new Set(areas.map((area) => areaStated(area, era)).filter((id) => id !== null));
  if (isOfInvestigations && era !== 'late') stated.delete('managing-offenders');
  return [...stated];
};

/** What was graded, without repeats; words for what has no grade are left out. */
export const areasIn = (areas: readonly AreaMention[], era: Era): readonly AreaId[] =>
  areas
    .map((area) => areaIn(area, era))
    .filter((id) => id !== null)
    .filter((id, at, all) => all.indexOf(id) === at);
