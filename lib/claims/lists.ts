import { apartBy } from './apart.ts';
import { expression } from './expression.ts';
import type { DateMention, Stretch } from './mentions/mention.ts';
import { PREFACE } from './preface.ts';

const FORCE_GLUE =
  /^(?! (?:for|in|at|on|of)$)(?: (?:for|in|at|on|of|,|;|\/|and|&|or|nor|plus|also|as|well|the|then|along with|together with|to a lesser extent|its neighbours?|neighbouring|nearby)){1,5}$|^(?: ,)? but also(?: (?:neighbouring|the|in))?$/;
/** What may stand between the items of a list: 'Kent, both of the Welsh forces I know of, Gwent', 'and, to some surprise, Kent'. */
const FORCE_ASIDE =
  /^(?: ,| ;)?(?: (?:and|plus))?(?: ,)? (?:(?:both|all|two|three|four|most|the rest|the others)(?: of)?(?: (?:the|its))?(?: [a-z-]+){0,3} (?:forces|constabularies|neighbours|counties)(?: [^ ,;:()]+){0,8} ,|(?:to|perhaps|surprisingly|remarkably|rather|more|less|not|most|after|for|once|of|yes|inevitably|alas)(?! said| says)(?: (?!(?:is|was|were|are|has|have|had|said|says)(?= ))[^ ,;:()]+){0,7} ,)(?: the)?$/;
const AREA_GLUE = expression(
  `^(?: (?:,|;|/|•|and|&|or|nor|plus|but|as|not(?= only)|only|then|along|together|alongside|coupled|combined|finally|lastly|secondly|thirdly|it gives|caveats|-|${PREFACE})){1,10}$`,
);
const CLAUSE_BEHIND =
  /^(?: 's)?(?: [,:-])?(?: (?:it|they|things|the verdict|the grade)(?= ))?(?: (?:both|all|also|still|each|now|just|only|merely|an?|the|another))*(?: (?:is|are|was|were|has|have|had|requires?|required|needs?|needed|remains?|fell|got|earned|came|rated|graded|judged))? ?$/;
/** '; Kent and Essex | lag behind with', '; Kent | makes do with an': a clause of its own, whatever its verb. */
const LAGS_WITH = /^(?! (?:and|or|but|nor)(?= ))(?: [a-z]+){1,5} (?:with|at|on|to|as)(?: an?)? ?$/;
const HAS_VERB =
  / (?:is|are|was|were|has|have|had|did|does|requires?|required|needs?|needed|remains?|fell|got|earned|came|rated|graded|judged|lost|loses|kept|keeps|held|holds|improved|slipped|dropped|fared) /;
/** 'good at A, and at | B it was judged inadequate': what comes between a last area and the grade that is its own. */
const OWN_CLAUSE =
  /^(?: ,)?(?! (?:and|but|or|nor|while|though|although|whereas|which|who|that|then|also|as|so|because|when)(?= ))(?: [^ ,;:()]+){0,5} (?:is|are|was|were|gave|gives|given|awarded|awards|got|gets|received|receives|earned|has|have|had|found|judged|rated|graded|marked|came|fell)(?: [^ ,;:()]+){0,4} ?$/;
const FRONTED =
  /^ [,;-](?! (?:along|together|coupled|combined) with)(?: [a-z]+)?(?: [a-z]+)? (?:for|in|at|on|over|with)(?: (?:its|the|how|their|way|ways|it|they|work|to|in|which)){0,4}$/;
/** 'Kent and Sussex in the south-east; Norfolk in the east': each part of the list with where it lies. */
const FORCE_REGION =
  /^(?: (?:,|-))? (?:in|from|across|for)(?: (?:the|of|north|south|east|west|north-?east|north-?west|south-?east|south-?west|midlands|northern|southern|eastern|western|england|wales|yorkshire|anglia|region|country|capital|home|counties|humber)){1,6}(?: [,;-](?: (?:and|plus|with))?| (?:and|plus|with))(?: (?:the|both))?$/;
/** 'as did Kent', 'so are Kent and Essex': what shares a grade stated before. */
const ECHO_HEAD = / (?:as|so)(?: too)? (?:is|are|was|were|has|have|had|did|do|does)(?: (?:the|its|neighbouring))* $/;

/** A mention on its way into a skeleton. */
interface Item extends Stretch {
  readonly is: string;
}

interface DatedItem extends Item {
  readonly date: DateMention;
}

const ASIDE_WORD = '(?: (?!(?:is|was|are|were|has|have|had|said|says|while|but)(?= ))[^ ,;:()]+)';
/** 'Kent and, further west, Dorset', 'Kent, for a third year, and Dorset' */
const BETWEEN_COMMAS = expression(
  `^(?: ,)? and ,${ASIDE_WORD}{1,7} ,(?: (?:the|neighbouring|in|at|for)){0,4}$|^ , (?:for|again|once|still|also|then|with|despite|after)${ASIDE_WORD}{0,7} , and(?: the)?$`,
);

/** Whether the words between two forces make them one list. */
export const joinsForces = (gap: string): boolean =>
  FORCE_GLUE.test(gap) ||
  (gap.length < 100 && (FORCE_ASIDE.test(gap) || FORCE_REGION.test(gap) || BETWEEN_COMMAS.test(gap)));

/** 'leadership, which has moved up, and for police powers', 'leadership and, perhaps surprisingly, at police powers' */
const AREA_ASIDE = expression(
  `^(?: ,(?: (?:which|where|though|although|despite|perhaps|rather|surprisingly|remarkably|as|after|once|again|still|now|up|down|unchanged|not|both)(?! (?:it|they|we|the force) )(?: (?!(?:and|but|while)(?= ))[^ ,;:()]+){0,9})? ,(?: and)?|(?: -| ,)? and ,(?: [^ ,;:()]+){1,7} ,| \\((?: [^ ,;:()GFA]+){1,6} \\)(?: ,)?(?: and)?)(?: (?:${PREFACE})){0,8}$`,
);

/** Whether the words between two areas make them one list; not 'at A but not at B'. */
export const joinsAreas = (gap: string): boolean =>
  (AREA_GLUE.test(gap) && !/ [,-] but$/.test(gap)) || (gap.length < 120 && AREA_ASIDE.test(gap));

/** Whether two years are one list: 'in 2015, 2016 and 2017'; not 'between 2015 and 2017', nor 'good in 2015, 2016 adequate'. */
export const joinsDates = (one: DatedItem, other: DatedItem, next: Item | undefined, text: string): boolean =>
  [one, other].every(({ date }) => date.when.kind === 'year' || date.when.kind === 'round') &&
  /^(?: ,| and| , and| &)$/.test(text.slice(one.end, other.start - 1)) &&
  !/ (?:between|from) $/.test(text.slice(Math.max(0, one.start - 9), one.start)) &&
  !(next?.is === 'G' && next.start <= other.end + 1);

const NONE: ReadonlySet<number> = new Set();

/**
 * Where a run of forces is no single list: 'Unlike Sussex, | Kent and Essex…', 'The good were Kent and Essex; | Surrey was
 * inadequate'. Gives the indices at which a new list starts.
 */
export const listStarts = (items: readonly Item[], text: string, from: number): ReadonlySet<number> => {
  if (items.length < 2) return NONE;
  const starts = new Set<number>();
  for (let first = 0; first < items.length; first++) {
    const is = items[first]?.is;
    if (is !== 'F' && is !== 'A') continue;
    const joins = is === 'F' ? joinsForces : joinsAreas;
    let last = first;
    while (items[last + 1]?.is === is && joins(gapBehind(items, last, text))) last++;
    if (last > first) {
      const clauses = splitByClause(items, text, first, last);
      if (is === 'A' && isFronted(items, last, text)) clauses.push(last);
      if (is === 'A') clauses.push(...splitByOwnGrade(items, text, first, last));
      if (is === 'F' && isSharedThenOwn(items, text, from, first, last)) clauses.push(last);
      if (is === 'F' && isPlaceOfItsOwn(items, text, first, last)) clauses.push(last);
      for (const at of [...splitByContrast(items, text, from, first, last), ...clauses]) starts.add(at);
    }
    first = last;
  }
  return starts;
};

const gapBehind = (items: readonly Item[], index: number, text: string): string => {
  const [one, next] = [items[index], items[index + 1]];
  return one && next ? text.slice(one.end, next.start - 1) : '';
};

/** 'Unlike Sussex and Surrey, Kent and Essex are good': the list that is set apart ends at a comma. */
const splitByContrast = (
  items: readonly Item[],
  text: string,
  from: number,
  first: number,
  last: number,
): readonly number[] => {
  const before = text.slice(from, items[first]?.start);
  if (apartBy(before) === null) return [];
  const isInside =
    items.slice(0, first).some(({ is }) => is === items[first]?.is) &&
    !/ (?:and|but|while|;) [^,;]{0,300}$/.test(before);
  if (isInside) return [];
  const gaps = Array.from({ length: last - first }, (_, index) => gapBehind(items, first + index, text));
  const and = gaps.findIndex((gap) => / (?:and|&|or)/.test(gap));
  const behindAnd = and < 0 ? -1 : gaps.findIndex((gap, index) => index > and && gap === ' ,');
  const comma = behindAnd >= 0 ? behindAnd : gaps.indexOf(' ,');
  return comma < 0 ? [] : [first + comma + 1];
};

/** '…; Surrey and Sussex were inadequate', '…; Sussex, adequate': behind a semicolon a clause of its own. */
const splitByClause = (items: readonly Item[], text: string, first: number, last: number): number[] => {
  const starts: number[] = [];
  let end = last;
  for (let index = last - 1; index >= first; index--) {
    if (!gapBehind(items, index, text).startsWith(' ;')) continue;
    if (opensOwnClause(items, end, text)) starts.push(index + 1);
    end = index;
  }
  return starts;
};

/** Whether the last of a list of areas has a clause of its own behind it, with a grade but no other area. */
const isFronted = (items: readonly Item[], last: number, text: string): boolean => {
  const behind = items.slice(last + 1, last + 4);
  const at = behind.findIndex(({ is }) => is !== 'I' && is !== 'F');
  const [list, next, afterNext] = [items[last], behind[at], behind[at + 1]];
  if (list === undefined || next?.is !== 'G') return false;
  const hasOwnArea = afterNext?.is === 'A' && /^ (?:for|in|at|on) /.test(text.slice(next.end, afterNext.start));
  return (
    !hasOwnArea && FRONTED.test(gapBehind(items, last - 1, text)) && OWN_CLAUSE.test(text.slice(list.end, next.start))
  );
};

/** 'as did Kent, and | Essex a good': the last name has a grade of its own behind it. */
const isSharedThenOwn = (items: readonly Item[], text: string, from: number, first: number, last: number): boolean => {
  const [list, next] = [items[last], items[last + 1]];
  if (list === undefined || next?.is !== 'G') return false;
  return (
    ECHO_HEAD.test(text.slice(Math.max(from, (items[first]?.start ?? 0) - 48), items[first]?.start)) &&
    /^(?: (?:an?|only|just|merely|also))* ?$/.test(text.slice(list.end, next.start))
  );
};

/** 'was good in Kent, and in | Essex it was adequate': the last place has a grade of its own behind it. */
const isPlaceOfItsOwn = (items: readonly Item[], text: string, first: number, last: number): boolean => {
  const [list, next] = [items[last], items[last + 1]];
  return (
    items[first - 1]?.is === 'G' &&
    next?.is === 'G' &&
    / (?:in|at|for)(?: the)?$/.test(gapBehind(items, last - 1, text)) &&
    /[a-z] ?$/.test(text.slice(list?.end, next.start)) &&
    CLAUSE_BEHIND.test(text.slice(list?.end, next.start))
  );
};

/** 'outstanding for efficiency and, for legitimacy, good', 'good for leadership, with prevention adequate': each its own grade. */
const splitByOwnGrade = (items: readonly Item[], text: string, first: number, last: number): readonly number[] => {
  const [head, next] = [items[first - 1], items[last + 1]];
  const behind = text.slice(items[last]?.end, next?.start);
  if (
    head?.is !== 'G' ||
    next?.is !== 'G' ||
    !/^(?: ,)?(?: (?:both|all|each|only|just|merely|also|now|still|an?))* ?$/.test(behind)
  )
    return [];
  if (!/^(?:$|\n| (?:[,;)]|and|but|while)(?: |$))/.test(text.slice(next.end, next.end + 7))) return [];
  for (let index = last - 1; index >= first; index--)
    if (/ with(?: its| the)?$| , (?:for|in|at|on)(?: its| the)?$/.test(gapBehind(items, index, text)))
      return [index + 1];
  return [];
};

const opensOwnClause = (items: readonly Item[], end: number, text: string): boolean => {
  const [list, next] = [items[end], items[end + 1]];
  if (list === undefined) return false;
  const behind = text.slice(list.end, next === undefined ? list.end + 24 : next.start);
  if ((next?.is === 'G' && (CLAUSE_BEHIND.test(behind) || LAGS_WITH.test(behind))) || /^ (?:,|'s) [a-z]/.test(behind))
    return true;
  return HAS_VERB.test(`${/^(?: [a-z]+){0,3}/.exec(behind)?.[0] ?? ''} `);
};
