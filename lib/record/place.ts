import { AREA_IDS, type AreaId, gradedArea } from '../peel/areas.ts';
import { type ForceId, TERRITORIAL } from '../peel/forces.ts';
import { GRADES, type Grade } from '../peel/grades.ts';
import { ROUND_IDS, type RoundId } from '../peel/rounds.ts';
import { type CellId, GRADED_ROUNDS, nameOfCell, newestRoundOf } from './cell.ts';

/** What the page's address asks for. Everything that can be looked at has an address of its own. */
export type Place = View & Filter;

export type View =
  | { readonly view: 'round'; readonly round: RoundId }
  | { readonly view: 'force'; readonly force: ForceId }
  | { readonly view: 'area'; readonly area: AreaId; readonly round: RoundId }
  | { readonly view: 'compare'; readonly forces: readonly ForceId[]; readonly round: RoundId }
  | { readonly view: 'counts'; readonly round: RoundId }
  | { readonly view: 'engage' };
export type ViewName = View['view'];

export interface Filter {
  /** Words of a force, an area or a grade. */
  readonly find: string;
  readonly grade: Grade | null;
  /** The cell that is opened. */
  readonly at: CellId | null;
}

export const MOST_COMPARED = 4;
const LONGEST_SEARCH = 100;

const NEWEST = GRADED_ROUNDS.at(-1) as RoundId;
const NO_FILTER: Filter = { find: '', grade: null, at: null };
export const START: Place = { view: 'round', round: NEWEST, ...NO_FILTER };

/** A view with nothing filtered and nothing opened. */
export const plain = (view: View): Place => ({ ...view, ...NO_FILTER });

/**
 * The place an address leads to, or null for an address that leads nowhere. No address at all leads to the start, and one
 * that names no round to the newest that there is.
 */
export const placeOf = (hash: string): Place | null => {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const names = [...parts.keys()];
  if (names.length === 0) return START;
  const view = viewIn(parts, names[0] ?? '');
  const filter = filterIn(parts);
  const isKnown =
    view && names.every((name, at) => at === 0 || OTHERS[view.view].includes(name) || Object.hasOwn(NO_FILTER, name));
  const isOnce = new Set(names).size === names.length;
  return view && filter && isKnown && isOnce ? { ...view, ...filter } : null;
};

/** A round of which nothing is on record, and what there is to see instead. */
export interface Gap {
  readonly round: RoundId;
  readonly instead: Place;
}

/** Where an address that leads nowhere asks for a round of which nothing is on record: the same view of the newest that has one. */
export const gapIn = (hash: string): Gap | null => {
  const round = ROUND_IDS.find((each) => !GRADED_ROUNDS.includes(each) && hash.includes(each));
  if (!round) return null;
  for (const other of GRADED_ROUNDS.toReversed()) {
    const place = placeOf(hash.replaceAll(round, other));
    if (place) return { round, instead: { ...place, at: null } };
  }
  return null;
};

/** What else may stand in the address of a view, besides the filter. */
const OTHERS: Readonly<Record<ViewName, readonly string[]>> = {
  round: [],
  force: [],
  area: ['round'],
  compare: ['round'],
  counts: [],
  engage: [],
};

const viewIn = (parts: URLSearchParams, name: string): View | null => {
  const value = parts.get(name) ?? '';
  const given = parts.get('round');
  switch (name) {
    case 'round':
    case 'counts': {
      const round = roundIn(value);
      return round && { view: name, round };
    }
    case 'force': {
      const force = forceIn(value);
      return force && { view: 'force', force };
    }
    case 'area': {
      const area = AREA_IDS.find((each) => each === value);
      const round = given === null ? area && newestRoundOf(area) : roundIn(given);
      return area && round && gradedArea(round, area) ? { view: 'area', area, round } : null;
    }
    case 'compare': {
      const forces = value === '' ? [] : value.split(',').map(forceIn);
      const round = given === null ? NEWEST : roundIn(given);
      const isGood = forces.length <= MOST_COMPARED && new Set(forces).size === forces.length;
      return round && isGood && isComplete(forces) ? { view: 'compare', forces, round } : null;
    }
    case 'engage':
      return value === '' ? { view: 'engage' } : null;
    default:
      return null;
  }
};

const isComplete = <T>(items: readonly (T | null)[]): items is readonly T[] => !items.includes(null);

const filterIn = (parts: URLSearchParams): Filter | null => {
  const [grade, at] = [parts.get('grade'), parts.get('at')];
  const known = GRADES.find((each) => each === grade) ?? null;
  const cell = at === null ? null : cellIn(at);
  if ((grade !== null && !known) || (at !== null && !cell)) return null;
  return { find: (parts.get('find') ?? '').slice(0, LONGEST_SEARCH), grade: known, at: cell };
};

const forceIn = (text: string): ForceId | null => TERRITORIAL.find(({ id }) => id === text)?.id ?? null;
const roundIn = (text: string | null): RoundId | null => GRADED_ROUNDS.find((each) => each === text) ?? null;

const cellIn = (text: string): CellId | null => {
  const [first = '', second = '', third = '', ...more] = text.split('/');
  const [force, round, area] = [forceIn(first), roundIn(second), AREA_IDS.find((each) => each === third)];
  return force && round && area && more.length === 0 ? { force, round, area } : null;
};

/** The address of a place: '#round=2023-25&find=wales'. */
export const hashOf = (place: Place): string => {
  const find = place.find && `&find=${encodeURIComponent(place.find)}`;
  const grade = place.grade ? `&grade=${place.grade}` : '';
  const at = place.at ? `&at=${nameOfCell(place.at)}` : '';
  return `#${addressOf(place)}${find}${grade}${at}`;
};

const addressOf = (view: View): string => {
  switch (view.view) {
    case 'round':
    case 'counts':
      return `${view.view}=${view.round}`;
    case 'force':
      return `force=${view.force}`;
    case 'area':
      return `area=${view.area}&round=${view.round}`;
    case 'compare':
      return `compare=${view.forces.join(',')}&round=${view.round}`;
    case 'engage':
      return 'engage';
  }
};
