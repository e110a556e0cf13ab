import type { ForceId } from '../../peel/forces.ts';
import { AREA_NOUNS } from '../constructions/words.ts';
import type { Discourse } from '../discourse.ts';
import { expression } from '../expression.ts';
import { ALL_OF_A_REGION, forcesOfRegion, REGION } from '../regions.ts';
import type { Skeleton } from '../skeleton.ts';

/** Words that point at a force without naming it, and how they choose among those in mind. */
export interface Pointer {
  readonly at: number;
  /** 'its neighbour' is the other of two; 'both' all of them; 'its' whichever is spoken of. */
  readonly to: 'first' | 'last' | 'other' | 'rest' | 'own' | 'county' | 'region' | 'all' | 'they' | 'it';
  /** 'the three': so many; null: any number. */
  readonly count: number | null;
  readonly words: string;
  /** The words say that forces are meant: 'both forces'. */
  readonly ofForces: boolean;
}

const VERB =
  '(?:is|are|was|were|has|have|had|does|did|got|gets|received|requires?|required|needs?|needed|remains?|also|only|itself|both|all|each|rated|came|earned|fared|down|up|as|,|:|-|G)';
const NEIGHBOUR =
  '(?:(?:[a-z-]+ ){0,2}(?:neighbour|counterpart|partner|rival|twin|sister|opposite number|stablemate|alliance partner)(?: force| constabulary)?)';
const POINTERS: readonly { readonly to: Pointer['to']; readonly words: string }[] = [
  { to: 'last', words: '(?:the latter|the second(?: force)?|the last of (?:them|these|those))' },
  { to: 'first', words: `(?:the former|the first(?: force| of (?:them|these|those|the N))?(?= ${VERB}))` },
  {
    to: 'other',
    words: `(?<=(?:^|[,;:-]| and| but| while| whereas| though| although| that| where| yet)) (?:its ${NEIGHBOUR}|(?:the|its) (?:other|neighbouring|next-door|second) (?:force|constabulary))(?= ${VERB})`,
  },
  {
    to: 'rest',
    words: `(?<! (?:at|in|for|on) )(?:(?:(?:each|both|all)(?: of)? )?the (?:(?:other|remaining) (?:N(?: forces| constabularies)?|pair|duo|trio)|others|rest))(?= ${VERB})`,
  },
  {
    to: 'all',
    words: `(?:(?:both|each of the N|each of the two|each) (?:forces?|constabular(?:ies|y))|both|all N(?! (?:${AREA_NOUNS}|of (?:F|its|their))(?= ))|all(?: of (?:them|these|those))?(?= (?:but|bar|except|apart from) )|the (?:pair|duo|trio|two)(?= (?:forces )?${VERB})|the N(?= (?:forces |constabularies )?${VERB}))`,
  },
  { to: 'own', words: '(?:own|his|her) force' },
  {
    to: 'county',
    words:
      "(?:the|this|that|same|whole|our|every|an) county (?:force|constabulary)|county 's (?:police )?(?:force|constabulary|police)",
  },
  { to: 'they', words: '(?:they|their|them|each)' },
  {
    to: 'it',
    words:
      '(?:(?:the|this|that|same|whole|our|every|an) (?:police |smaller |neighbouring |welsh |first |[a-z]+-based |under-fire |troubled )?(?:force|constabulary|organisation|service)|its|it|we|our|us|officers|the police|bosses)',
  },
];
const anyOf = (pointers: typeof POINTERS): RegExp =>
  expression(
    pointers
      .map(({ to, words }) => `(?<${to}>${words.startsWith('(?<=') ? words : ` ${words}`})`)
      .join('|')
      .concat('(?= )'),
    'g',
  );
const ANY = anyOf(POINTERS);
/** Looked for only where a region is named. */
const ANY_OR_REGION = anyOf([{ to: 'region', words: ALL_OF_A_REGION }, ...POINTERS]);

const NEIGHBOUR_NAMED = expression(`^ its ${NEIGHBOUR}(?: (?:,|-|in))?(?: the)? $`);

/** 'Its neighbour, Essex': the pointer is named there and then. `between`: from the pointer to the name. */
export const isNamedThere = (between: string): boolean => NEIGHBOUR_NAMED.test(between);

/** The last of them before a place of the skeleton, and not before `from`. `before` is the skeleton up to there. */
export const lastPointer = (skeleton: Skeleton, before: string, from = 0): Pointer | null => {
  let last: Pointer | null = null;
  const any = REGION.test(before) ? ANY_OR_REGION : ANY;
  any.lastIndex = from;
  for (let match = any.exec(before); match !== null; match = any.exec(before)) {
    const [to] = Object.entries(match.groups ?? {}).flatMap(([to, words]) => (words ? [to as Pointer['to']] : []));
    if (to === undefined || isOfAreas(to, match[0], before.slice(0, match.index))) continue;
    const number = skeleton.marks.find(
      ({ is, at }) => is === 'N' && at > match.index && at < match.index + match[0].length,
    );
    const count =
      number?.is === 'N'
        ? number.number.value
        : / (?:two|pair|duo)$|^ both(?: of)? the /.test(match[0])
          ? 2
          : / trio$/.test(match[0])
            ? 3
            : null;
    last = {
      at: match.index,
      to,
      count,
      words: match[0],
      ofForces: / (?:forces?|constabular(?:ies|y)|pair|duo|trio)$/.test(match[0]),
    };
  }
  return last;
};

/** 'good at A and B, both …', 'at the latter': areas are meant. */
const isOfAreas = (to: Pointer['to'], words: string, before: string): boolean => {
  if (to === 'first' || to === 'last') return / (?:at|in|for|on)$/.test(before);
  if (to === 'other') return / F [,(-]$/.test(before);
  return / (?:both|each)$/.test(words) && / A(?: [^;]{0,40})?$/.test(before);
};

/**
 * The forces a pointer means, outside its own sentence's subject: null where nobody in mind fits. `here`: those its sentence
 * names before it. `host`: whom the sentence is about.
 */
export const pointedAt = (
  { to, count, words, ofForces }: Pointer,
  here: readonly ForceId[],
  host: readonly ForceId[],
  discourse: Discourse,
): readonly ForceId[] | null => {
  const { group, several, focus, company, known, tallies } = discourse;
  const countsAreas = tallies.at(-1)?.of === 'areas' && !ofForces;
  if (to === 'region') return forcesOfRegion(words, count);
  if (to === 'rest' && countsAreas) return null;
  if (to === 'rest') return theRest(count, here, discourse);
  const listed = here.length > 1 ? here : group;
  if ((to === 'last' || to === 'first') && listed.length < 2) return focus.length === 1 ? focus : [];
  if (to === 'last') return listed.slice(-1);
  if (to === 'first') return listed.slice(0, 1);
  if (to === 'other') {
    const [one, more] = host.length > 0 ? host : focus;
    const others = listed.filter((force) => force !== one);
    return more === undefined && listed.length === 2 && others.length === 1 ? others : [];
  }
  if (to === 'all') {
    const wider = count === null || countsAreas ? [] : [company, known];
    const all = [several, group, ...wider].find((each) => each.length > 1 && (count === null || each.length === count));
    if (all && (several.length > 1 || focus.length !== 1 || count !== null || ofForces)) return all;
  }
  if ((to === 'they' || to === 'all') && group.length > 1 && focus.length !== 1) return group;
  return focus.length > 0 ? focus : null;
};

/** 'The other two': those of the last list that have not been spoken of since, else all that have been named but this one. */
const theRest = (
  count: number | null,
  here: readonly ForceId[],
  { company, spokenOf, known, focus }: Discourse,
): readonly ForceId[] | null => {
  const left = (all: readonly ForceId[], without: readonly ForceId[]) =>
    all.filter((force) => !without.includes(force));
  const all = [...new Set([...known, ...here])];
  const ofCompany = left(company, [...spokenOf, ...here]);
  return (
    [ofCompany.length < company.length ? ofCompany : [], left(all, here.length > 0 ? here : focus)].find(
      ({ length }) => length > 0 && (count === null || length === count),
    ) ?? null
  );
};
