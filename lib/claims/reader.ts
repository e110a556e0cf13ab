import { timeInBrackets } from './brackets.ts';
import type { Claim, Tally } from './claim.ts';
import type { Use } from './constructions/construction.ts';
import { sentencesOfForces } from './counts-of-forces.ts';
import { type Discourse, openingDiscourse, type Standing, type Story } from './discourse.ts';
import { echoedClaims, isSame } from './echoed-claims.ts';
import { dateBehind, type Echo, type InMind } from './echoes/echo.ts';
import { ECHOES, ECHOES_OF_TIME } from './echoes/index.ts';
import { isOverNames } from './list-ahead.ts';
import { enterCell, passOver, remember, startParagraph } from './mind.ts';
import { isQuoted, mentionCursor, type Passage, quotationAt } from './passage.ts';
import { countShared, isCounted, recountsOf } from './recounts.ts';
import { type Cell, readRows } from './rows.ts';
import { sameCountOf } from './same-counts.ts';
import { areaCuedBy } from './scope/area-cues.ts';
import { areasOf } from './scope/area-scope.ts';
import { entryOf } from './scope/area-shared.ts';
import { forcesOf } from './scope/force-scope.ts';
import { shareOut } from './scope/respectively.ts';
import { goesOnFrom, toldBefore } from './scope/told-before.ts';
import { opensSentence, type WhenScope, whenOf } from './scope/when-scope.ts';
import { whenTold } from './scope/when-told.ts';
import { sectionsOf } from './sections.ts';
import { sightOf, useOf } from './sight.ts';
import { foldSentence, type Skeleton } from './skeleton.ts';
import {
  claimedAreas,
  claimsOf,
  countedBy,
  recountedTallies,
  type Statement,
  sameTallies,
  talliesOf,
} from './statement.ts';
import { isRowOfGrades } from './tables/legends.ts';
import { readTables } from './tables/tables.ts';
import { timesOfEntries } from './timeline.ts';

/** Claims and tallies of one passage, in reading order. */
export interface Found {
  readonly claims: readonly Claim[];
  readonly tallies: readonly Tally[];
}

/** Reads one field of an article from its first sentence to its last. */
export const readPassage = (passage: Passage, story: Story): Found => {
  const discourse = openingDiscourse(story);
  const within = mentionCursor(passage.mentions);
  const folded = passage.plain.sentences.map((sentence) => foldSentence(passage.plain, sentence, within(sentence)));
  const skeletons = folded.map((skeleton) => (isEmpty(skeleton) ? null : skeleton));
  discourse.inBrackets = timeInBrackets(folded);
  const sections = sectionsOf(folded);
  const times = timesOfEntries(folded);
  const ofForces = sentencesOfForces(folded);
  const tables = readTables(passage, folded, story);
  const claims: Claim[] = [...tables.claims];
  const tallies: Tally[] = [...tables.tallies];
  const cells = readRows(
    passage.plain,
    skeletons.map((skeleton, index) => (tables.lines.has(index) ? null : skeleton)),
  );
  for (const [index, sentence] of passage.plain.sentences.entries()) {
    const skeleton = skeletons[index];
    if (sentence.paragraph !== discourse.paragraph) {
      startParagraph(discourse, story, sentence, skeleton ?? null);
      if (sections[index] !== sections[index - 1]) discourse.tallies = [];
      discourse.focus = sections[index] ?? discourse.focus;
    }
    discourse.dated = times[index] ?? null;
    const told = toldBefore(folded[index] as Skeleton);
    if (told) discourse.told = { when: told, isNew: true };
    if (!skeleton) {
      claims.push(...echoesOfTime(passage, folded[index] as Skeleton, discourse, story));
      const counted = discourse.fresh ? sameCountOf(folded[index] as Skeleton, -1) : null;
      if (counted && discourse.current)
        tallies.push(...sameTallies(passage, counted, discourse.current, discourse.tallies));
      passOver(discourse, passage, folded[index] as Skeleton);
    }
    discourse.next = folded[index + 1] ?? null;
    Object.assign(discourse, tables.rows.get(index));
    if (!skeleton || tables.lines.has(index)) continue;
    const cell = cells.get(skeleton) ?? null;
    if (cell) enterCell(discourse, cell);
    if (cell?.kind !== 'unclear') {
      const isOver = isOverNames(skeleton, skeletons.slice(index + 1, index + 3), cells, discourse.list !== null);
      const found = readSentence(passage, skeleton, discourse, story, cell?.kind === 'grade' && cell, isOver, ofForces);
      claims.push(...found.claims);
      tallies.push(...found.tallies);
      discourse.fresh = found.claims.length > 0 || found.tallies.length > 0;
      if (found.claims.some(({ construction }) => construction === 'list-item')) discourse.items++;
    }
    remember(discourse, skeleton);
    if (cell) discourse.list = null;
    if (!told && discourse.told) discourse.told = goesOnFrom(skeleton) ? { ...discourse.told, isNew: false } : null;
  }
  return { claims: claims.sort((a, b) => a.start - b.start), tallies };
};

/** Nothing in it that is read, or that changes what is in mind. */
const isEmpty = ({ marks }: Skeleton): boolean => marks.every(({ is }) => is === 'D' || is === 'N' || is === 'I');

/** What a sentence of times alone says: 'It was the same in 2022.', 'It still is.' */
const echoesOfTime = (passage: Passage, skeleton: Skeleton, discourse: Discourse, story: Story): readonly Claim[] => {
  if (!discourse.fresh) return [];
  const mind: InMind = { ...discourse, from: -1, isBeforeGrade: false };
  return ECHOES_OF_TIME.flatMap(({ name, read }: Echo) =>
    read(skeleton, mind).flatMap((echoed) => echoedClaims(passage, story, echoed, name, null)),
  );
};

const readSentence = (
  passage: Passage,
  skeleton: Skeleton,
  discourse: Discourse,
  story: Story,
  row: (Cell & { readonly kind: 'grade' }) | false,
  isOver: boolean,
  ofForces: ReadonlySet<Skeleton>,
): Found => {
  discourse.seeking = false;
  if (discourse.entry.length > 0) discourse.entry = orElse(entryOf(skeleton), discourse.entry);
  if (isRowOfGrades(skeleton)) return { claims: [], tallies: [] };
  const claims: Claim[] = [];
  const tallies: Tally[] = [];
  const taken = new Set<number>();
  let earlier: Use | null = null;
  let statement: Statement | null = null;
  let from = -1;
  let today = false;
  let told: readonly Standing[] = [];
  /** What 'the same' leans on: the grade of today, or the earlier one where this sentence has told no other, or names a time where the last told no other. */
  const sameGrade = (): Standing | null =>
    (from >= 0 ? !today : discourse.fresh && discourse.isThen && isDated)
      ? discourse.standing
      : discourse.fresh || from >= 0
        ? discourse.current
        : null;
  const isDated = skeleton.marks.some(({ is }) => is === 'D');
  const echoedAt: number[] = [];
  const echo = (to: number): void => {
    const set = told.length > 0 ? told : discourse.set;
    const isBeforeGrade = to < skeleton.text.length;
    const fresh = discourse.fresh || from >= 0;
    const mind = { ...discourse, current: sameGrade(), set, from, fresh, isBeforeGrade };
    const part = to < skeleton.text.length ? { ...skeleton, text: skeleton.text.slice(0, to) } : skeleton;
    for (const { name, read } of ECHOES) {
      const all = read(part, mind);
      if (all.length === 0) continue;
      const found = all.filter(({ mark }) => !echoedAt.includes(mark.at));
      for (const echoed of found) {
        echoedAt.push(echoed.mark.at);
        const shared = from < 0 ? [] : countShared(echoed, discourse.tallies);
        tallies.push(...recountedTallies(passage, discourse.tallies.at(-1), shared));
        const dated = { ...echoed, date: dateBehind(part, echoed) };
        const said = shared.length > 0 ? [] : echoedClaims(passage, story, dated, name, statement);
        claims.push(...said.filter((claim) => !claims.some((other) => isSame(claim, other))));
      }
    }
    const same = sameGrade();
    const counted = same && sameCountOf(part, from);
    if (counted) tallies.push(...sameTallies(passage, counted, same, discourse.tallies));
    const leans = from >= 0 ? statement?.use.kind === 'tally' : isCounted(discourse);
    if (leans) tallies.push(...recountedTallies(passage, discourse.tallies.at(-1), recountsOf(part, from)));
  };
  for (const mark of skeleton.marks) {
    if (mark.is !== 'G') continue;
    if (from >= 0 || statement === null) echo(mark.at);
    const [name, read] = useOf(sightOf(passage, skeleton, mark, earlier, discourse, isOver, story));
    const isRow = read?.kind === 'heading' && row !== false && row.forces.length > 0 && (row.sure || story.topic);
    const use: Use | null = isRow ? { kind: 'grade' } : read;
    if (use?.kind !== 'nothing' || use.aside !== true) earlier = use;
    if (use === null || use.kind === 'nothing') continue;
    statement = stateOf({ passage, story, skeleton, mark, construction: name, use }, discourse, taken);
    if (use.kind === 'tally') {
      const of = countedBy(statement, discourse.tallies, ofForces.has(skeleton));
      const isBoth = statement.force.both === true && statement.force.forces.length === use.count;
      const naming = use.naming === true || statement.force.rest === true || isBoth;
      statement = { ...statement, use: { ...use, of, naming } };
      if (!(of === 'forces' && (use.part || isBoth))) tallies.push(...talliesOf(statement, of));
      discourse.tallies = [...discourse.tallies.slice(-7), { ...standingOf(statement), of, count: use.count }];
    }
    const last = from >= 0 ? discourse.standing : null;
    discourse.standing = standingOf(statement);
    discourse.moved = endsOf(last, discourse.standing, name);
    const date = statement.when.mark;
    if (date) discourse.before = opensSentence(skeleton, date) ? statement.when.when : null;
    else if (!statement.when.previous) discourse.before = null;
    if (!discourse.standing.previous) {
      discourse.current = discourse.standing;
      today = true;
      told = withNext(told, discourse.standing);
    }
    if (mark.grade.form !== 'adjective' && mark.grade.form !== 'rank') discourse.verbal = discourse.standing;
    const asks = use.kind === 'heading' && use.asks === true;
    if (use.kind === 'heading' && (asks || discourse.list !== null || statement.area.by !== 'heading')) {
      discourse.seeking = asks;
      discourse.list = statement.area.by === 'heading' ? { ...discourse.standing, areas: [] } : discourse.standing;
      discourse.heading = [];
      discourse.items = 0;
    } else claims.push(...claimsOf(statement));
    from = mark.at + 1;
  }
  echo(skeleton.text.length);
  if (told.length > 0) discourse.set = told;
  if (statement) discourse.isThen = !today;
  return { claims, tallies };
};

const orElse = <T>(list: readonly T[], other: readonly T[]): readonly T[] => (list.length > 0 ? list : other);

/** The ends of a move: a grade of before and one of now, of the same forces. */
const endsOf = (last: Standing | null, next: Standing, construction: string): readonly Standing[] | null =>
  last && last.previous !== next.previous && MOVES.has(construction) && last.forces.join() === next.forces.join()
    ? [last, next]
    : null;
const MOVES: ReadonlySet<string> = new Set(['move', 'earlier']);

/** The grades told of the same forces one after the other. */
const withNext = (told: readonly Standing[], next: Standing): readonly Standing[] =>
  told.every(({ forces }) => forces.join() === next.forces.join()) ? [...told, next] : [next];

const stateOf = (
  read: Pick<Statement, 'passage' | 'story' | 'skeleton' | 'mark' | 'construction' | 'use'>,
  discourse: Discourse,
  taken: Set<number>,
): Statement => {
  const { skeleton, mark, story, construction, use } = read;
  const spoken = quotationAt(read.passage, mark.start) !== null && !isQuoted(read.passage, mark.start, mark.end);
  const plain = read.passage.plain.text;
  const cued = {
    here: () => areaCuedBy(plain.slice(skeleton.sentence.start, mark.start)),
    before: () => areaCuedBy(plain.slice(Math.max(discourse.from, mark.start - 600), skeleton.sentence.end)),
  };
  const area = areasOf({ skeleton, mark, discourse, story, taken, construction, spoken, cued });
  if (area.mark && area.mark.at > mark.at) taken.add(area.mark.at);
  const force = forcesOf(skeleton, mark, discourse, story);
  const of = use.kind === 'grade' ? use.when : undefined;
  const said: WhenScope = of
    ? { when: of, previous: true, mark: null }
    : whenOf(skeleton, mark, (use.kind === 'grade' || use.kind === 'tally') && use.earlier === true);
  const when = whenTold({ skeleton, mark, construction, said, area, discourse });
  return { ...read, when, ...shareOut(skeleton, mark, { force, area }) };
};

const standingOf = (statement: Statement): Standing => {
  const { mark, force, area, when, use, skeleton } = statement;
  return {
    stated: use.kind !== 'description',
    sure: force.sure,
    paragraph: skeleton.sentence.paragraph,
    grade: mark.grade.grade,
    forces: force.forces,
    areas: area.areas,
    claimed: claimedAreas(statement),
    when: when.when,
    previous: when.previous,
  };
};
