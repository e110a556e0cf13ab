import { type AreaId, isPillar, PILLARS } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { Claim, Evidence, Tally, When } from './claim.ts';
import type { Sight, Use } from './constructions/construction.ts';
import { CONSTRUCTIONS } from './constructions/index.ts';
import { type Discourse, idsOf, openingDiscourse, type Story } from './discourse.ts';
import type { AreaMention } from './mentions/mention.ts';
import { isQuoted, mentionCursor, type Passage, quoteOf } from './passage.ts';
import { areasOf } from './scope/area-scope.ts';
import { forcesOf, subjectOf } from './scope/force-scope.ts';
import { whenOf } from './scope/when-scope.ts';
import type { Quotation } from './speakers.ts';
import { foldSentence, type GradeMark, type Mark, type Skeleton } from './skeleton.ts';

/** Claims and tallies of one passage, in reading order. */
export interface Findings {
  readonly claims: readonly Claim[];
  readonly tallies: readonly Tally[];
}

/** Reads one field of an article from its first sentence to its last. */
export const readPassage = (passage: Passage, story: Story): Findings => {
  const claims: Claim[] = [];
  const tallies: Tally[] = [];
  const discourse = openingDiscourse(story);
  const within = mentionCursor(passage.mentions);
  for (const sentence of passage.plain.sentences) {
    const mentions = within(sentence);
    if (sentence.paragraph !== discourse.paragraph) startParagraph(discourse, story, sentence.paragraph);
    if (mentions.grades.length === 0 && mentions.forces.length === 0 && mentions.areas.length === 0) continue;
    const skeleton = foldSentence(passage.plain, sentence, mentions);
    const found = mentions.grades.length > 0 ? readSentence(passage, skeleton, discourse, story) : NOTHING_FOUND;
    claims.push(...found.claims);
    tallies.push(...found.tallies);
    remember(discourse, skeleton);
  }
  return { claims, tallies };
};

const NOTHING_FOUND: Findings = { claims: [], tallies: [] };

const startParagraph = (discourse: Discourse, story: Story, paragraph: number): void => {
  discourse.paragraph = paragraph;
  discourse.heading = [];
  if (story.main) discourse.focus = [story.main];
};

/** What a sentence leaves in mind for the next one. */
const remember = (discourse: Discourse, skeleton: Skeleton): void => {
  const subject = subjectOf(skeleton);
  if (subject) discourse.focus = idsOf(subject.forces);
  for (const mark of skeleton.marks) {
    if (mark.is === 'F' && mark.forces.length > 1) discourse.group = idsOf(mark.forces);
    if (mark.is === 'A') discourse.areas = mark.areas;
  }
  const bare = skeleton.text.trimEnd();
  const first = skeleton.marks[0];
  discourse.subject = first?.is === 'A' && /^(?: (?:the|its|their|[-•]))*\s?$/.test(bare.slice(0, first.at)) ? first.areas : [];
  if (first?.is === 'A' && /^(?: [-•])?(?: the)? A(?: :)?$/.test(bare)) discourse.heading = first.areas;
};

const readSentence = (passage: Passage, skeleton: Skeleton, discourse: Discourse, story: Story): Findings => {
  const claims: Claim[] = [];
  const tallies: Tally[] = [];
  const taken = new Set<number>();
  let earlier: Use | null = null;
  for (const mark of skeleton.marks) {
    if (mark.is !== 'G') continue;
    const sight = sightOf(passage, skeleton, mark, earlier);
    const [name, use] = useOf(sight);
    if (use === null || use.kind === 'nothing') {
      earlier = use;
      continue;
    }
    const scope = { passage, skeleton, mark, discourse, story, taken, name };
    const forces = forcesOf(skeleton, mark, discourse, story);
    const when = whenOf(skeleton, mark, use.kind === 'grade' && use.earlier === true, false);
    const made = { scope, forces: forces.forces, forceMark: forces.mark, ...when };
    if (use.kind === 'tally') tallies.push(...makeTallies(made, use));
    if (use.kind !== 'tally' || use.naming === true) claims.push(...makeClaims(made, use));
    earlier = use;
  }
  return { claims, tallies };
};

const sightOf = (passage: Passage, skeleton: Skeleton, mark: GradeMark, earlier: Use | null): Sight => ({
  skeleton,
  mark,
  before: skeleton.text.slice(0, mark.at),
  after: skeleton.text.slice(mark.at + 1),
  word: passage.plain.text.slice(mark.start, mark.end),
  quoted: isQuoted(passage, mark.start, mark.end),
  spoken: quotationAt(passage, mark.start) !== null,
  earlier,
});

const useOf = (sight: Sight): readonly [string, Use | null] => {
  for (const construction of CONSTRUCTIONS) {
    const use = construction.read(sight);
    if (use) return [construction.name, use];
  }
  return ['', null];
};

interface Made {
  readonly scope: {
    readonly passage: Passage;
    readonly skeleton: Skeleton;
    readonly mark: GradeMark;
    readonly discourse: Discourse;
    readonly story: Story;
    readonly taken: Set<number>;
    readonly name: string;
  };
  readonly forces: readonly ForceId[];
  readonly forceMark: Mark | null;
  readonly when: When;
  readonly previous: boolean;
  readonly mark: Mark | null;
}

const makeClaims = (made: Made, use: Use): readonly Claim[] => {
  const { scope, forces, when } = made;
  const { passage, skeleton, mark, discourse, story, taken, name } = scope;
  const era = eraOf(when, story);
  const found = areasOf({ skeleton, mark, discourse, story, taken, construction: name });
  if (found.mark && found.mark.at > mark.at) taken.add(found.mark.at);
  const isThroughout = (use.kind === 'grade' || use.kind === 'tally') && use.throughout === true;
  let areas: readonly (AreaId | null)[];
  if (isThroughout) {
    if (era === 'late') return [];
    areas = PILLARS;
  } else if (found.areas.length > 0) {
    const ids = found.areas.map((area) => idIn(area, era)).filter((id) => id !== null);
    areas = [...new Set(ids)];
    if (areas.length === 0) return [];
  } else {
    areas = [null];
  }
  const counted = use.kind === 'tally' && use.of !== 'forces' && !isThroughout;
  if (counted && found.by !== 'name') return [];
  if (counted && found.mark && found.mark.at < mark.at && !/ A : /.test(skeleton.text)) return [];
  const stated = use.kind !== 'description';
  if (
    use.kind === 'description' &&
    found.areas.length === 0 &&
    !/ (?:service|standard)/.test(skeleton.text.slice(mark.at))
  )
    return [];
  const ends = [mark.end, found.mark?.end ?? 0, mark.start];
  const start = found.mark && found.mark.at < mark.at && name === 'label' ? found.mark.start : mark.start;
  const quote = quoteOf(passage, start, Math.max(...ends));
  const evidence = evidenceOf(made, found.mark);
  return forces.flatMap((force) =>
    areas.map((area) => ({
      ...quote,
      force,
      grade: mark.grade.grade,
      area,
      when,
      stated,
      previous: made.previous,
      speaker: quotationAt(passage, mark.start)?.speaker ?? null,
      construction: name,
      evidence,
    })),
  );
};

const makeTallies = (made: Made, use: Use & { readonly kind: 'tally' }): readonly Tally[] => {
  const { scope, forces, when } = made;
  const { passage, skeleton, mark, discourse, story, name, taken } = scope;
  const of = use.of === 'unsaid' ? guessCounted(scope, forces, use.count) : use.of;
  const era = eraOf(when, story);
  const area = of === 'forces' ? areasOf({ skeleton, mark, discourse, story, taken, construction: name }) : null;
  const first = area?.areas[0];
  const start = plainAt(skeleton, Math.min(use.from, mark.at));
  const end = Math.max(mark.end, plainAt(skeleton, use.to));
  const quote = quoteOf(passage, start, end);
  const grade: Grade = mark.grade.grade;
  const base = { ...quote, grade, count: use.count, when, construction: name, evidence: evidenceOf(made, null) };
  const kept = { grade, of, count: use.count, forces, when };
  discourse.tallies = [...discourse.tallies.slice(-7), kept];
  if (of === 'forces') return [{ ...base, force: null, area: first ? idIn(first, era) : null }];
  return forces.map((force) => ({ ...base, force, area: null }));
};

/** Bare counts ('two were good') count what was counted before, or areas where one force is in mind. */
const guessCounted = (scope: Made['scope'], forces: readonly ForceId[], count: number): 'areas' | 'forces' => {
  if (count > 12) return 'forces';
  const last = scope.discourse.tallies.at(-1);
  if (last) return last.of;
  if (/ forces /.test(scope.skeleton.text) || forces.length !== 1) return 'forces';
  return 'areas';
};

/** The plain position behind a skeleton position. */
const plainAt = (skeleton: Skeleton, position: number): number => {
  let plain = skeleton.sentence.start;
  let at = 0;
  for (const mark of skeleton.marks) {
    if (mark.at >= position) break;
    plain = mark.end;
    at = mark.at + 1;
  }
  return Math.min(plain + (position - at), skeleton.sentence.end);
};

/** Before this day the inspection before was one of pillars. */
const SECOND_LATE_ROUND = '2023-10-01';

const eraOf = (when: When, story: Story): 'early' | 'late' => {
  if (when.kind === 'year') return when.year < 2021 ? 'early' : 'late';
  if (when.kind === 'round') return Number(when.round.slice(0, 4)) < 2021 ? 'early' : 'late';
  if (when.kind === 'previous' && story.published !== null && story.published < SECOND_LATE_ROUND) return 'early';
  return story.era;
};

const idIn = (area: AreaMention, era: 'early' | 'late'): AreaId | null => {
  const id = era === 'early' ? area.early : area.late;
  if (id === null && area.early !== null && isPillar(area.early)) return area.early;
  return id;
};

const evidenceOf = (made: Made, areaMark: Mark | null): readonly Evidence[] => {
  const { passage, mark } = made.scope;
  const of = (kind: Evidence['of'], at: Mark): Evidence => ({ ...quoteOf(passage, at.start, at.end), of: kind });
  return [
    of('grade', mark),
    ...(made.forceMark ? [of('force', made.forceMark)] : []),
    ...(areaMark ? [of('area', areaMark)] : []),
    ...(made.mark ? [of('date', made.mark)] : []),
  ];
};

/** The quotation that holds a place of the plain text. */
const quotationAt = (passage: Passage, place: number): Quotation | null => {
  const at = passage.plain.origin(place, place + 1).start;
  return passage.quotations.find(({ start, end }) => start <= at && at < end) ?? null;
};
