import { expression } from '../expression.ts';
import { PREFACE } from '../preface.ts';
import type { AreaWords } from './area-words/wording.ts';
import type { AreaMention, GradeMention } from './mention.ts';
import { tokens } from './vocabulary.ts';

/**
 * What an area deals with, by itself too common a word to name it: an area only where a grade is said of it ('on staff it is
 * good', 'good for hearing its staff out'), whatever is done with it there.
 */
const MATTERS: readonly (Pick<AreaWords, 'words' | 'early' | 'late'> & { readonly needsHead?: true })[] = [
  {
    words:
      '(?:(?:emergency|non-emergency|phone|urgent|999|101|public) )?(?:calls|callers|phones?|phone lines|emergencies)(?: for (?:help|service))?|999s?|101|(?:call )?waiting times(?: (?:for|on) (?:999|101|calls))?|call-takers|call handlers',
    early: null,
    late: 'responding-to-public',
  },
  { words: '(?:protect|safeguard|shield)ing them', early: 'protecting-vulnerable', late: 'protecting-vulnerable' },
  { words: 'managing them', early: null, late: 'managing-offenders' },
  { words: 'local policing', early: 'preventing-crime', late: 'preventing-crime' },
  {
    words: 'incidents|crime scenes|scenes|pleas for help|those in trouble|people in need',
    early: null,
    late: 'responding-to-public',
    needsHead: true,
  },
  {
    words:
      '(?:(?:known|sex|dangerous|registered|violent|wanted|convicted|prolific|repeat|high-risk) ){0,3}(?:offenders|suspects)|(?:people|those) who offend',
    early: null,
    late: 'managing-offenders',
  },
  {
    words:
      '(?:(?:drugs?|crime|criminal|violent|street|county lines) )?gangs(?: and county lines)?|gangsters|crime bosses',
    early: 'serious-organised-crime',
    late: 'serious-organised-crime',
  },
  {
    words:
      '(?:staff|officers|workers|workforce|personnel|employees)(?: and (?:staff|officers))?|own (?:people|staff|officers|workers)|people who work for it|those who work (?:for it|there)',
    early: 'treating-workforce-fairly',
    late: 'supporting-workforce',
  },
  {
    words: 'money|spending|cash|budgets?|finances|resources|funds|books',
    early: 'efficiency',
    late: 'strategic-planning',
  },
  {
    words:
      'chief officers|chiefs|leaders(?: and managers)?|bosses|top brass|(?:senior|command) (?:team|officers|leaders)',
    early: null,
    late: 'leadership-and-force-management',
  },
];
const NAMED = MATTERS.map((matter, index) => ({ name: `m${index}`, matter }));
const ANY = tokens(NAMED.map(({ name, matter }) => `(?<${name}>${matter.words})`).join('|'));

const NO_DEED =
  '(?!(?:rating|grading|ranking|during|being|regarding|including|concerning|according|following|failing|lacking|despite|using|sending|deploying|dispatching|putting|having|adding|cutting|hiring|getting)(?= |$))';
const PARTICLE =
  '(?:on|of|to|for|with|after|over|up|down|out|in|into|from|towards|against|at|by|about|its|the|their|own|all|more)';
/** What is done with the matter, or said of it: 'hearing', 'how soon it gets to', 'the state of its'. */
const HEAD = expression(
  ` (?:(?:how|the way)(?: (?:well|soon|fast|far|much|[a-z]{2,12}ly))? (?:it|they|we|the force|its officers|its leaders)(?: [a-z]{2,12})|${NO_DEED}[a-z]{2,12}ing|(?:its|the|their) (?!same|other|first|second|last)[a-z]{3,12} (?:of|for|to|on|with|from|over|towards|against))(?: ${PARTICLE}){0,3}$`,
);
/** How far a sentence is looked along. */
const LONGEST = 160;

/** Between a grade and what it is said of: 'good at', 'adequate in three areas, including'. */
const BEHIND_GRADE = expression(
  `^(?: (?:too|also|now|still|grade|rating|mark|verdict))?(?: (?:at|in|for|on|over|with|with regard to|in terms of|when it comes to|\\()| (?:in|at|on|for|across)(?: (?!(?:who|which|that|when) )[a-z]{2,12}){1,4}(?: [:-]| ,?(?:including|namely|such as|among them)))(?: (?:${PREFACE})){0,3}$`,
);
const BEHIND_LIST = expression(`^(?: (?:,|;|and|&|or|as well as|plus|but also)){1,2}(?: (?:${PREFACE})){0,3}$`);
const FRONTED =
  /(?:^|[,;:(-]|\)|and|but|while|whereas)(?: (?:as))?(?: (?:on|for|at|in|over|when it comes to|in terms of))(?: (?:the|its|their|our|the force 's))?$/;
const OPENING = /(?:^|[,;:(-]|•|\)|and|but|while|whereas)(?: (?:the|its|their|our))?$/;
const TO_GRADE =
  /^(?: [,:(-])?(?: (?:it|they|the force|was|were|is|are|also|only|just|rated|graded|judged|deemed|found|to|be|given|got|gets|received|scored|an?|as|still|now|remains?|has|been|required)){0,6} $/;
const LABEL = /^ (?:[,:(→-]|\?\n) $/;
/** Behind a word that stands for an area no noun follows: 'on calls', not 'on staff turnover'. */
const TAIL =
  /^(?:$|\n| [,;:()?-]| (?:and|but|while|it|they|the force|F|was|were|is|are|as|too|also|where|which|with|by|according|rated|graded|judged|good|adequate|inadequate|outstanding|requires?|required))/;

/** All that is graded: the areas named, and the matters that a grade beside them shows to be meant. */
export const withMatters = (
  plain: string,
  areas: readonly AreaMention[],
  grades: readonly GradeMention[],
): readonly AreaMention[] => {
  const [first] = grades;
  if (first === undefined) return areas;
  let ahead = 0;
  const matters = ANY(plain)
    .flatMap(({ start, end, groups }) => {
      const found = NAMED.find(({ name }) => groups[name] !== undefined);
      return found ? [{ start, end, matter: found.matter }] : [];
    })
    .filter(({ start, end }) => {
      while ((areas[ahead]?.end ?? end) <= start) ahead++;
      return (areas[ahead]?.start ?? end) >= end;
    });
  const inOrder = [...areas, ...matters].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: AreaMention[] = [];
  let passed = 0;
  for (const each of inOrder) {
    while ((grades[passed]?.end ?? Number.POSITIVE_INFINITY) <= each.start) passed++;
    const [last, before, next] = [found.at(-1), grades[passed - 1], grades[passed]];
    if (last && each.start < last.end) continue;
    const line = Math.max(plain.lastIndexOf('\n', each.start) + 1, each.start - LONGEST, 0);
    const left = plain.slice(Math.max(line, last?.end ?? 0, before?.end ?? 0), each.start - 1);
    const head = HEAD.exec(left)?.[0] ?? '';
    const isBehind = (lead: string): boolean =>
      (before !== undefined && before.end >= line && before.end >= (last?.end ?? 0) && BEHIND_GRADE.test(lead)) ||
      (last !== undefined && last.end >= line && last.end > (before?.end ?? 0) && BEHIND_LIST.test(lead));
    const lead = left.slice(0, left.length - head.length);
    if (!('matter' in each)) {
      found.push(head !== '' && isBehind(lead) ? { ...each, start: each.start - head.length } : each);
      continue;
    }
    const { early, late, needsHead } = each.matter;
    if (head === '' && (needsHead || !TAIL.test(plain.slice(each.end, each.end + 16)))) continue;
    const toGrade = next ? plain.slice(each.end, Math.min(next.start, each.end + LONGEST)) : '';
    const isAhead =
      (FRONTED.test(lead) && TO_GRADE.test(toGrade)) ||
      (OPENING.test(lead) && (LABEL.test(toGrade) || (head !== '' && TO_GRADE.test(toGrade))));
    if (isBehind(lead) || isAhead)
      found.push({ start: each.start - head.length, end: each.end, early, first: early, late, weak: true, also: [] });
  }
  return found;
};
