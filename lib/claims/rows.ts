import { type ForceId, forceOf } from '../peel/forces.ts';
import { idsOf } from './discourse.ts';
import { expression } from './expression.ts';
import { OWN_CLAUSE, REMARK } from './lead-in.ts';
import type { Plain } from './plain.ts';
import type { Skeleton } from './skeleton.ts';

/** What a line that holds nothing but one name or one grade is to the lines around it. */
export type Cell =
  /** A grade for the name on the line above. `sure`: the lines alternate, so that no heading is meant. */
  | { readonly kind: 'grade'; readonly forces: readonly ForceId[]; readonly sure: boolean }
  /** A name whose grade is on the next line, or over the lines below. */
  | { readonly kind: 'name' }
  /** It cannot be told which grade goes with which name: nothing is claimed. */
  | { readonly kind: 'unclear' };

type Kind = 'F' | 'A' | 'G';

/**
 * Reads runs of such lines: which grade goes with which name. A run that starts with a name pairs each name with the grade
 * below it; lines under a grade that heads them are left to the echoes; what fits neither is unclear. `skeletons` has one
 * place for each sentence of the plain text.
 */
export const readRows = (plain: Plain, skeletons: readonly (Skeleton | null)[]): ReadonlyMap<Skeleton, Cell> => {
  const cells = new Map<Skeleton, Cell>();
  const kinds = skeletons.map(kindOf);
  for (let first = 0; first < kinds.length; first++) {
    if (kinds[first] === null) continue;
    const afterOdd = isOddLine(plain, first - 1);
    const isHeading = kinds[first] === 'G' && !afterOdd;
    const goesOn = (at: number): boolean =>
      kinds[at] !== null || (isHeading && (kinds[at + 1] ?? null) !== null && isOddLine(plain, at));
    let end = first + 1;
    while (end < kinds.length && goesOn(end)) end++;
    const run = skeletons.slice(first, end).filter((each) => each !== null && kindOf(each) !== null) as Skeleton[];
    const isOverItem = ITEM.test(skeletons[end]?.text ?? '');
    if (run.length > 1 && !run.some(({ text }) => HEADS_A_LIST.test(text)))
      readRun(isOverItem ? withoutHeading(run) : run, afterOdd, cells);
    first = end - 1;
  }
  return cells;
};

/** 'Kent.', 'Kent, for the second year.': an item of the list that the run's last grade heads. */
const ITEM = expression(`^(?: (?:the|its))? [FA](?:\\s*$| , (?:${REMARK}) )`);

/** 'Good at': no name's own grade, but the head of the lines below. */
const HEADS_A_LIST = / G (?:at|for|in)(?: :)?\s*$/;

const withoutHeading = (run: readonly Skeleton[]): readonly Skeleton[] =>
  kindOf(run.at(-1) ?? null) === 'G' && kindOf(run[0] ?? null) === 'G' ? run.slice(0, -1) : run;

/** 'Kent (new telephones)', 'Essex - two sites merged' */
const WITH_REMARK = expression(`^(?: [-•])?(?: the)? ([FA])(?: (?:\\(|-)(?: [^\\s:GFA]+){1,14}\\s*$|${OWN_CLAUSE})`);

const kindOf = (skeleton: Skeleton | null): Kind | null => {
  if (skeleton === null) return null;
  const remarked = WITH_REMARK.exec(skeleton.text)?.[1];
  if (!skeleton.sentence.isLine) return remarked && skeleton.text.includes(' ; ') ? (remarked as Kind) : null;
  if (remarked) return remarked as Kind;
  if (skeleton.text.length > 24) return null;
  const letter =
    /^(?: [-•])?(?: (?:the|police|forces|areas|those|rated|graded|judged|deemed|assessed|found|as)){0,4} ([FAG])(?: (?:at|for|in))?(?: [:-])?\s*$/.exec(
      skeleton.text,
    )?.[1];
  const mark = skeleton.marks[0];
  if (mark?.is === 'G' && mark.grade.form === 'order') return null;
  if (mark?.is === 'F' && mark.forces.some(({ force }) => forceOf(force).kind !== 'territorial')) return null;
  return (letter as Kind | undefined) ?? null;
};

/** A short line of other words: it may name, in words nobody knows, what the grade below it is for. */
const isOddLine = (plain: Plain, index: number): boolean => {
  const sentence = plain.sentences[index];
  if (sentence === undefined || !sentence.isLine || sentence.end - sentence.start > 60) return false;
  return !/ (?:grades?|ratings?|results?|areas?|forces?|:)$/.test(plain.text.slice(sentence.start, sentence.end));
};

/** Parts a run where names of another kind begin, and reads each part. A name alone before a part is its title. */
const readRun = (run: readonly Skeleton[], afterOddLine: boolean, cells: Map<Skeleton, Cell>): void => {
  let from = 0;
  let isAfterOdd = afterOddLine;
  while (from < run.length) {
    let to = endOfPart(run, from);
    const isTitled = to < run.length && /^[FA]G?$/.test(kindsOf(run, from, to));
    if (isTitled && !PAIRS.test(kindsOf(run, to, endOfPart(run, to)))) to = from + 1;
    readPart(run.slice(from, to), isAfterOdd, cells);
    isAfterOdd = false;
    from = to;
  }
};

/** Name and grade in turn, the name first. */
const PAIRS = /^(?:[FA]G)+[FA]?$/;

const kindsOf = (run: readonly Skeleton[], from: number, to: number): string =>
  run
    .slice(from, to)
    .map((each) => kindOf(each))
    .join('');

const endOfPart = (run: readonly Skeleton[], from: number): number => {
  let names: Kind | null = null;
  let index = from;
  for (; index < run.length; index++) {
    const kind = kindOf(run[index] as Skeleton);
    if (kind === 'G') continue;
    if (names !== null && kind !== names) break;
    names = kind;
  }
  return index;
};

const readPart = (part: readonly Skeleton[], afterOddLine: boolean, cells: Map<Skeleton, Cell>): void => {
  const kinds = kindsOf(part, 0, part.length);
  if (kinds.length === 1 && kinds !== 'G') cells.set(part[0] as Skeleton, { kind: 'name' });
  else if (PAIRS.test(kinds)) pairUp(part, 0, cells);
  else if (afterOddLine && /^(?:G[FA])+G$/.test(kinds)) {
    cells.set(part[0] as Skeleton, { kind: 'unclear' });
    pairUp(part, 1, cells);
  } else if (/^[FA].*G|^(?:G[FA])+G$/.test(kinds)) for (const each of part) cells.set(each, { kind: 'unclear' });
};

const pairUp = (part: readonly Skeleton[], from: number, cells: Map<Skeleton, Cell>): void => {
  for (let index = from; index < part.length; index += 2) {
    const [name, grade] = [part[index], part[index + 1]];
    if (name) cells.set(name, { kind: 'name' });
    const mark = name?.marks[0];
    const forces = mark?.is === 'F' ? idsOf(mark.forces) : [];
    if (grade) cells.set(grade, { kind: 'grade', forces, sure: part.length - from > 3 });
  }
};
