import {
  AMERICAN,
  count,
  ENGAGE,
  FIRE,
  FIRE_IN_NAME,
  OTHER_INSPECTORATES,
  OTHER_JUDGES,
  OUR_FORCE,
  POLICE,
  SCALE,
} from './coverage-words.ts';
import { expression } from './expression.ts';
import type { AreaMention, Stretch } from './mentions/mention.ts';
import type { Mentions } from './skeleton.ts';

/** A field of an article as coverage is judged by: its plain text and its mentions. */
export interface Part {
  readonly plain: string;
  readonly mentions: Mentions;
}

/** One sentence, and whose affairs it speaks of. */
export interface Scene {
  /** Grades within a few words of what is graded. */
  readonly attached: number;
  /** Such grades, or ones behind a force's name, or special measures, in a sentence that names a police force as such. */
  readonly ofPolice: number;
  readonly grades: number;
  /** A fire service is spoken of. */
  readonly isFire: boolean;
  /** Another inspectorate, service or court is spoken of, fire services among them. */
  readonly isElsewhere: boolean;
  /** Another inspectorate is named, and nobody who inspects the police. */
  readonly isInspectedElsewhere: boolean;
  readonly isPolice: boolean;
  /** The one thing of its line, which holds its grade and hardly a word more: 'Preventing crime: good'. */
  readonly listed: AreaMention | null;
}

/** Characters between a grade and what it is a grade of. */
const REACH = 22;
const FORCE_REACH = 36;

/**
 * The sentences of a field. `weakToo`: also words too common to mean an area in a long text. `mayBeElsewhere`: the article
 * has words for others who judge, or for America; most have none, and their sentences need not be asked one by one.
 */
export const scenesOf = ({ plain, mentions }: Part, weakToo: boolean, mayBeElsewhere: boolean): readonly Scene[] => {
  const scenes: Scene[] = [];
  const take = <T extends { readonly start: number }>(all: readonly T[]) => {
    let index = 0;
    return (to: number): readonly T[] => {
      const from = index;
      while (index < all.length && (all[index] as T).start < to) index++;
      return all.slice(from, index);
    };
  };
  const [grades, areas, forces, bodies] = [
    take(mentions.grades),
    take(mentions.areas.filter(({ weak }) => weakToo || !weak)),
    take(mentions.forces),
    take(mentions.bodies),
  ];
  let start = 0;
  for (const line of plain.split('\n')) {
    const to = start + line.length;
    const here = { grades: grades(to), areas: areas(to), forces: forces(to), bodies: bodies(to) };
    scenes.push(sceneOf(`${line}\n`, here, mayBeElsewhere));
    start = to + 1;
  }
  return scenes;
};

const sceneOf = (
  line: string,
  { grades, areas, forces, bodies }: Pick<Mentions, 'grades' | 'areas' | 'forces' | 'bodies'>,
  mayBeElsewhere: boolean,
): Scene => {
  const isFire = count(line, FIRE) > count(line, FIRE_IN_NAME);
  const isElsewhere =
    isFire ||
    bodies.some(({ body }) => body === 'other') ||
    (mayBeElsewhere && count(line, OTHER_JUDGES) + count(line, AMERICAN) > 0);
  const isNamed = forces.some(({ as }) => as !== 'place');
  const near = grades.filter((grade) => areas.some((area) => gap(grade, area) < REACH));
  const behindForce = grades.filter(({ start }) => forces.some(({ end }) => end <= start && start - end < FORCE_REACH));
  const isOurs = !isElsewhere && (isNamed || OUR_FORCE.test(line));
  return {
    attached: isElsewhere ? 0 : near.length,
    ofPolice: isOurs
      ? Math.max(
          near.length,
          behindForce.length,
          Number(ENGAGE.test(line) || FORCE_GRADED.test(line) || INSPECTION_OF_POLICE.test(line)),
        )
      : 0,
    grades: grades.length,
    isFire,
    isElsewhere,
    isInspectedElsewhere: OTHER_INSPECTORATES.test(line) && bodies.every(({ body }) => body !== 'inspectorate'),
    isPolice: isNamed || POLICE.test(line.replace(FIRE_IN_NAME, '')),
    listed: isElsewhere || near.length !== 1 || !isOnly(line, grades, areas) ? null : (areas[0] ?? null),
  };
};

/** 'Our force was good in all three of them' */
const FORCE_GRADED = expression(
  ` (?:the|this|our|county|police) force (?:is|was|has been|remains|came out)(?: [a-z]+)? (?:${SCALE}) (?:at|in|for|on|overall)(?= )`,
);
/** 'The inspection of Kent Police' */
const INSPECTION_OF_POLICE = / inspection (?:of|at) (?:the )?(?:[a-z&-]+ ){1,4}(?:police|constabulary)(?= |\n)/;

/** Characters that a line may hold beside one area and its grade. */
const MARKS_AND_NUMBER = 12;

const isOnly = (line: string, grades: readonly Stretch[], areas: readonly Stretch[]): boolean =>
  grades.length === 1 &&
  areas.length === 1 &&
  line.length - [...grades, ...areas].reduce((sum, { start, end }) => sum + end - start, 0) < MARKS_AND_NUMBER;

const gap = (one: Stretch, other: Stretch): number =>
  one.start >= other.end ? one.start - other.end : other.start >= one.end ? other.start - one.end : 0;
