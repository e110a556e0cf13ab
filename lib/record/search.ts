import { AREA_IDS, type AreaId, areaInWords } from '../peel/areas.ts';
import { type ForceId, TERRITORIAL } from '../peel/forces.ts';
import { GRADES, type Grade, gradeInWords } from '../peel/grades.ts';
import { AREAS } from '../peel/tables.generated.ts';

/** What a search is held against: a cell has all three, a row of counts only an area. */
export interface Subject {
  readonly force?: ForceId;
  readonly area?: AreaId;
  readonly grade?: Grade | null;
}

export type Matches = (subject: Subject) => boolean;

/** Words that name nothing. */
const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'and',
  'at',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'y',
  'yn',
]);

/** 'Heddlu’r Gogledd' → heddlu, r, gogledd. */
const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));

/** Welsh names as they stand after a preposition: 'i Ogledd Cymru', 'yn Nyfed-Powys'. */
const MUTATED: Partial<Readonly<Record<ForceId, string>>> = {
  'north-wales': 'Ogledd Nghymru Gymru',
  'south-wales': 'Dde Nghymru Gymru',
  gwent: 'Went Ngwent',
  'dyfed-powys': 'Ddyfed Nyfed Phowys Bowys Mhowys',
};

/** Words that people use for an area and the inspectorate does not. */
const BYNAMES: Partial<Readonly<Record<AreaId, string>>> = {
  'anti-social-behaviour': 'ASB antisocial',
  'protecting-vulnerable': 'vulnerability children domestic abuse',
  'serious-organised-crime': 'SOC gangs',
  'responding-to-public': '999 101 calls emergency response',
  'investigating-crime': 'investigation detectives',
  'managing-offenders': 'management',
  'treating-public-fairly': 'fairness stop search treatment',
  'supporting-workforce': 'staff officers workplace',
  'treating-workforce-fairly': 'staff officers',
  'strategic-planning': 'money finance value',
  'recording-crime': 'data integrity',
  'leadership-and-force-management': 'leaders',
};

/** Grades in Welsh, as HMICFRS and Welsh news write them. */
const WELSH_GRADES: Readonly<Record<Grade, string>> = {
  outstanding: 'eithriadol rhagorol',
  good: 'da dda',
  adequate: 'digonol ddigonol',
  'requires-improvement': 'angen gwella gwelliant',
  inadequate: 'annigonol',
};

const FORCE_WORDS = new Map<ForceId, readonly string[]>(
  TERRITORIAL.map(({ id, name, aliases }) => [id, wordsIn([id, name, ...aliases, MUTATED[id] ?? ''].join(' '))]),
);
/** The headings of an area name it; the long questions of the earlier rounds share most of their words. */
const headingsOf = (area: AreaId): string =>
  AREAS.flatMap((each) => (each.area === area && each.level === 'area' ? [each.wording] : [])).join(' ');
const AREA_WORDS = new Map<AreaId, readonly string[]>(
  AREA_IDS.map((area) => [area, wordsIn([area, areaInWords(area), headingsOf(area), BYNAMES[area] ?? ''].join(' '))]),
);
const GRADE_WORDS = new Map<Grade, readonly string[]>(
  GRADES.map((grade) => [grade, wordsIn(`${gradeInWords(grade)} ${WELSH_GRADES[grade]}`)]),
);

const begins = (words: readonly string[] | undefined, start: string): boolean =>
  words?.some((word) => word.startsWith(start)) ?? false;

/**
 * Whether a subject answers a search: each word begins a word of its force, its area or its grade. A grade asked for is
 * the subject's own.
 */
export const matcher = (find: string, grade: Grade | null): Matches => {
  const asked = wordsIn(find);
  return (subject) =>
    (grade === null || subject.grade === grade) &&
    asked.every(
      (word) =>
        (subject.force !== undefined && begins(FORCE_WORDS.get(subject.force), word)) ||
        (subject.area !== undefined && begins(AREA_WORDS.get(subject.area), word)) ||
        (word.length > 1 && subject.grade ? begins(GRADE_WORDS.get(subject.grade), word) : false),
    );
};

/** Forces and areas that a search names, to go to. None for a search of nothing. */
export const namedBy = (find: string): { readonly forces: readonly ForceId[]; readonly areas: readonly AreaId[] } => {
  if (wordsIn(find).length === 0) return { forces: [], areas: [] };
  const matches = matcher(find, null);
  return {
    forces: TERRITORIAL.filter(({ id }) => matches({ force: id })).map(({ id }) => id),
    areas: AREA_IDS.filter((area) => matches({ area })),
  };
};
