import { expression } from '../expression.ts';
import { listBehind } from '../list-behind.ts';
import { type Construction, NOTHING } from './construction.ts';
import { AREA_NOUNS } from './words.ts';

const CLAUSE = '(?:^|[,;:.(-]| and| but| while| although| though| whereas| that)';
const SHARE =
  "(?: (?:almost|nearly|virtually|just|about|well|more|less|over|under|than|the|a|vast|great|overwhelming)){0,4} (?:all|most|many|some|several|few|half|majority|minority|bulk|lion 's share|handful|thirds?|quarters?|two-thirds|three-quarters)(?: of)?";
const THOSE = '(?: (?:the|its|their|our|those|these))';
const FORCES = '(?: police)? (?:forces?|constabularies|neighbours|peers|counterparts|rivals)';
const OTHER_KIND =
  '(?: (?:most|more|similarly|equally))?(?: (?:other|neighbouring|surrounding|nearby|similar|comparable|average|typical|sized|remaining|bigger|larger|smaller))+';
const WHERE =
  '(?: (?:elsewhere|nationally|nationwide|in the country|across the country|in I|in england and wales|of (?:its|a similar|this|that) size|like (?:it|this)|in (?:the|its) (?:region|group)))?';
const PASSIVE =
  '(?: (?:is|are|was|were|has|have|had|been|be|being|all|also|both|each|either|now|still|usually|generally|typically|often|only|just|merely|at least|rated|graded|judged|found|deemed|assessed|considered|classed|ranked|marked|given|awarded|got|get|gets|received|receive|scored|earned|to|as|an?|the))*';
/** 'Most forces were', 'similar forces are', 'the average force was', 'its neighbours were all' */
const OTHER_FORCES = expression(
  `${CLAUSE}(?: [a-z]+ly)?(?: ,)?(?:${SHARE}${THOSE}?(?:${OTHER_KIND})?${FORCES}|(?: (?:the|its|an?|their|our))?${OTHER_KIND}${FORCES}| (?:its|their|our) (?:neighbours|peers|counterparts|rivals)|${SHARE} (?:its|their|our)(?: [a-z]+)? (?:neighbours|peers|counterparts|rivals))${WHERE}${PASSIVE} $`,
);
const AREAS = `(?: (?:graded|inspected|core|main|key))?(?: (?:${AREA_NOUNS}))`;
/** 'All the other areas were', 'every other category was', 'everything else was', 'all others were' */
const OTHER_AREAS = expression(
  `${CLAUSE}(?:(?:${SHARE})?${THOSE}? (?:other|remaining|rest of the|rest of its)${AREAS}| (?:every|each|any) other(?:${AREAS}| one)| all(?: of)?(?: the)? (?:others|rest)| (?:everything|everyone|everybody|every area|anything|all) else)${PASSIVE} $`,
);
const IT = '(?:it|they|I|the force|the constabulary|both)';
/** 'Elsewhere it was', 'In all other areas Kent was', 'For everything else it got'; 'Elsewhere, Kent was' is of another place. */
const ELSEWHERE = expression(
  `${CLAUSE}(?: (?:elsewhere|everywhere else)(?: ,)?(?: ${IT})?| (?:in|for|at|on|across) (?:everything else|(?:(?:all|most|many|some|several) (?:of )?)?(?:the |its )?(?:others|rest|(?:other|remaining)${AREAS})|(?:every|each) other${AREAS})(?: (?:of policing|of its work|inspected|assessed))?(?: ,)?(?: (?:${IT}|F))?)${PASSIVE} $`,
);
/** 'The rest were adequate': which they are is not said. */
const REMAINDER =
  /(?:^|[,;:]| and| while| but) the (?:rest|others|remainder|remaining ones)(?: [a-z]+){0,3}(?: G (?:or|and))? $/;
/** 'Every area except leadership was good': which they are is not said. */
const ALL_BUT =
  / (?:apart from|except|except for|bar|other than)(?: the| its)? A[^;]{0,300} (?:all|every|each)(?: (?:other|the|its|of)){0,4} (?:areas?|category|categories|pillars?|thing)(?: [a-z]+){0,3} $| (?:all|every|each)(?: (?:other|the|its|of)){0,4} (?:areas?|category|categories|pillars?)(?: of policing)? (?:apart from|except|except for|bar|other than)(?: (?!(?:where|which)(?= ))[^ ;:G]{1,24}){0,10} $/;
/** 'Two-thirds of the areas were adequate': no claim of any one. */
const SHARE_OF_THEM =
  / (?:two-thirds|three-quarters|majority|minority|bulk|share|most|many|several|some|half|thirds?|quarters?|few|(?<= an? )(?:handful|string|raft|number))(?: of)?(?: (?:the|its|those|all)){0,4}(?: [a-z]{1,24})? (?:areas|forces|categories|pillars|grades)(?: (?!(?:but|while|although|though|said|says|and|it)(?= ))[^ ;:GA]+){0,12} $| (?:a|another) (?:third|quarter|half|fifth) (?:is|are|was|were) $/;
/** 'More than half of the areas, six in all, were' */
const SO_MANY_IN_ALL = / [,(-] N(?: (?:in all|in total|of them|altogether))? [,)-][^,;:G]{0,40} $/;
/** 'Rated adequate: the rest.' */
const THE_REST = /^ [:-] (?:all )?(?:of )?(?:the (?:rest|others|remainder)|everything else)(?= |$)/;
/** 'good: A, B', 'adequate, including A': which they are is said. */
const NAMED_BEHIND =
  /^[^;GAF]{0,30}(?: [:(-]| ,? ?(?:including|among them|namely|such as|notably)| , (?:in|at|for|on))(?: (?!said|says|according)[a-z]+){0,5} [AF]|^ , [AF] among(?:st)? them/;

/** Forces or areas that nobody names: others than those told of, a share of them, or such forces in general. */
export const unnamed: Construction = {
  name: 'unnamed',
  examples: [
    {
      text: 'HMICFRS rated Kent Police inadequate at leadership. All the other areas were good.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate at leadership. Elsewhere it was good, and its neighbours were all outstanding.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'Kent Police is adequate at leadership, HMICFRS said. Most forces of its size are rated good, and the average force was judged good too.',
      says: ['kent adequate leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. Every other area was adequate, including leadership.',
      says: ['kent adequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected three forces. In all other areas - leadership and recording crime - Kent Police was good.',
      says: ['kent good leadership-and-force-management', 'kent good recording-crime'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Its efficiency is outstanding. The other two pillars are good.',
      published: '2019-05-03',
      says: ['kent outstanding efficiency', 'kent good effectiveness', 'kent good legitimacy', 'tally kent good 2'],
    },
    {
      text: 'HMICFRS inspected Kent Police and other forces. Both forces, Kent and Essex, were good.',
      says: ['kent good -', 'essex good -'],
    },
  ],
  read: ({ before, after, isOfKnownOthers }) => {
    if (isOfKnownOthers) return null;
    if (ALL_BUT.test(before) || REMAINDER.test(before) || THE_REST.test(after)) return NOTHING;
    if (SO_MANY_IN_ALL.test(before)) return null;
    const isUnnamed = [SHARE_OF_THEM, OTHER_FORCES, OTHER_AREAS, ELSEWHERE].some((words) => words.test(before));
    return isUnnamed && listBehind(after) === null && !NAMED_BEHIND.test(after) ? NOTHING : null;
  },
};
