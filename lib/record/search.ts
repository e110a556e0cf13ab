import { AREA_IDS, type AreaId, areaInWords } from '../peel/areas.ts';
import { type ForceId, TERRITORIAL } from '../peel/forces.ts';
import { GRADES, type Grade, gradeInWords } from '../peel/grades.ts';
import { AREAS } from '../peel/tables.generated.ts';
import { areas as WELSH_AREAS } from '../peel/welsh.ts';

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
  AREA_IDS.map((area) => [
    area,
    wordsIn([area, areaInWords(area), WELSH_AREAS[area], headingsOf(area), BYNAMES[area] ?? ''].join(' ')),
  ]),
);
const GRADE_WORDS = new Map<Grade, readonly string[]>(
  GRADES.map((grade) => [grade, wordsIn(`${gradeInWords(grade)} ${WELSH_GRADES[grade]}`)]),
);

/** A search that names forces, areas or grades by itself means those; 'kent good' names each by one of its words. */
export const matcher = (find: string, grade: Grade | null): Matches => {
  const asked = wordsIn(find);
  const forces = whereAll(FORCE_WORDS, asked);
  const areas = whereAll(AREA_WORDS, asked);
  const grades = whereAll(GRADE_WORDS, asked);
  const isNamed = forces.size + areas.size + grades.size > 0;
  const answers = (subject: Subject): boolean =>
    isNamed
      ? (subject.force !== undefined && forces.has(subject.force)) ||
        (subject.area !== undefined && areas.has(subject.area)) ||
        (!!subject.grade && grades.has(subject.grade))
      : asked.every((word) => wordsOf(subject).some((each) => each.startsWith(word)));
  return (subject) => (grade === null || subject.grade === grade) && (asked.length === 0 || answers(subject));
};

/** Those whose words begin, each asked for, with what is asked. None for a search of nothing. */
const whereAll = <T>(words: ReadonlyMap<T, readonly string[]>, asked: readonly string[]): ReadonlySet<T> =>
  new Set(
    asked.length === 0
      ? []
      : [...words].flatMap(([key, own]) =>
          asked.every((word) => own.some((each) => each.startsWith(word))) ? [key] : [],
        ),
  );

const wordsOf = ({ force, area, grade }: Subject): readonly string[] => [
  ...((force && FORCE_WORDS.get(force)) ?? []),
  ...((area && AREA_WORDS.get(area)) ?? []),
  ...((grade && GRADE_WORDS.get(grade)) ?? []),
];

/** Forces and areas that a search names, to go to. None for a search of nothing. */
export const namedBy = (find: string): { readonly forces: readonly ForceId[]; readonly areas: readonly AreaId[] } => {
  const asked = wordsIn(find);
  return { forces: [...whereAll(FORCE_WORDS, asked)], areas: [...whereAll(AREA_WORDS, asked)] };
};
