import { numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction, Sight } from './construction.ts';
import { AREA_NOUN } from './words.ts';

const NONE_BEFORE = expression(
  `(?: (no(?! N)|none|nothing|nobody|nowhere|not N|not (?:get|got|have|receive|earn|win|manage|achieve|given|awarded|been given) (?:N|any)|no longer has (?:N|any)|not a single|not any|not one|not (?:rate|grade|judge|find|deem|consider|mark|give|award|hand) (?:N|any|a single)|neither an?(?= )|fail(?:s|ed|ing)? to (?:get|earn|achieve|win|receive|secure|gain|score|pick up) (?:N|any)))(?: (?:at all|whatsoever|of|the|its|his|her|F|'s|N|those|these|police|single|country|nation|(?:at|in|for) F|, [a-zN ]{3,30} ,))*(?: (forces?|constabular(?:y|ies)|one))?(?:${AREA_NOUN}| parts?| piece)?(?: of (?:(?:its|the|their) )?(?:work|service|business|operations?))?(?: (?:in|on|at|across|of) (?:F|the (?:list|report|country|land)|its (?:list|report)|england and wales))?(?: (?:of policing|that|which|where|in which|,))*(?: (?:the(?= force)|is|are|was|were|has|have|had|been|be|being|overall|D|scored|earned|won|rated|graded|judged|found|managed|achieved|deemed|given|got|received|to|as|an?|the|ranked|marked|grades?|ratings?|marks?|of|my|force|also|either|considered|classed|assessed|single|came|comes?|coming|out|back|up|in|for))* $`,
);
/** 'In none of its areas was it rated' */
const NOWHERE = expression(
  ` (?:nowhere|(?:in|for|at) (?:none|no(?: N)?|not (?:N|any))(?: of (?:the|its|them|these)(?: N)?)?(?:${AREA_NOUN})?)(?: (?:else|inspected|looked|at|by|did|was|is|has|it|F|I|the|force|they|been|rated|manage|managed|get|got|earn|achieve|receive|win|award|awarded|give|gave|find|found|judged|graded|deemed|a|an|to|be|as))* $`,
);
/** 'Good was nowhere to be found', 'not an inadequate in sight', 'a blank for outstandings' */
const NOWHERE_BEHIND =
  /^(?: (?:grades?|ratings?|marks?))? (?:is|was|are|were) (?:nowhere|not|never)(?: (?:to be|be))? (?:found|seen|in sight|anywhere|awarded|given|handed out|on the list|used)(?= |$)/;
const IN_SIGHT =
  /^(?: (?:grades?|ratings?|marks?))? (?:in sight|anywhere|to be (?:seen|found|had)|on (?:the|its) (?:list|report|scorecard|sheet))(?= |$)/;
const NOT_ONE = / (?:not|never|without|no)(?: (?:an?|any|N))* $/;
const BLANK = / (?:blank|nil|zero|nothing)(?: (?:for|on|in the way of|by way of|marked|under))+ $/;
const NOT_BEFORE =
  / (?:not|never|no longer)(?: (?:been|be|found|to|rated|graded|judged|deemed|marked|given|classed|is|was))* $/;
const ANYWHERE = expression(
  `^(?:${' (?:at|in|for|on|by)'} (?:any|a single|N(?= (?:area|pillar|category))|any single|any of|anything|all of its|any one)(?: of)?(?: the| its)?(?: N)?(?:${AREA_NOUN})?| anywhere| at anything| for anything)(?: |$)`,
);
/** 'No other force was outstanding': one was. */
const NO_OTHER = / (?:no|none of(?: the)?) other(?:s| N)?(?: [a-z]+){0,8} $/;
/** 'did well in none, was adequate in six' */
const COUNTED_BEHIND = /^ (?:in|at|on|for)(?: (?:just|only))? N /;
/** 'none was outstanding or inadequate', 'not a single adequate, good or outstanding' */
const OR_ANOTHER =
  / G(?: (?:on|in) (?:the|its) [a-z]{1,12})?(?:(?: (?:,|or|nor|and)){1,2}(?: (?:an?|any|rated|graded))?|(?: ,)? nor(?: (?:was|were|is|are))?(?: there)?(?: (?:an?|any|N|one))) $/;
const ENDS =
  /^(?: (?:grades?|ratings?|marks?|areas?))?(?:\s*$| [,;:)-]| or| nor| and| but| at| in| for| on| by| to be)/;
/** 'no inadequate forces' */
const FORCES_BEHIND = /^ (?:police )?(?:forces?|constabular(?:y|ies))(?= |$)/;
/** 'No force was good in all three': what each of them lacks is not said. */
const IN_ALL = /^ (?:in|for|at|on|across) (?:all|every|each)(?= )/;
const BATCH = / (?:this|the|that|today 's|latest|first|same) (?:batch|tranche|wave|group|set)/;

/** Nothing, or no force, has that grade: a tally of nought. */
const NAMES_AREAS = expression(AREA_NOUN);
const AREAS_BEFORE = expression(`${AREA_NOUN}[^,;]{0,80} $`);

export const tallyNone: Construction = {
  name: 'tally-none',
  examples: [
    {
      text: 'Kent Police was good in four areas. None was inadequate, HMICFRS said.',
      says: ['tally kent good 4', 'tally kent inadequate 0'],
    },
    { text: 'Kent Police was not rated inadequate in any area.', says: ['tally kent inadequate 0'] },
    {
      text: 'HMIC has published its effectiveness grades. No force was inadequate.',
      published: '2016-02-20',
      says: ['tally - inadequate 0'],
    },
    {
      text: 'Kent Police, where no area of work was rated outstanding, was graded inadequate at leadership, HMICFRS said.',
      says: ['tally kent outstanding 0', 'kent inadequate leadership-and-force-management'],
    },
    { text: "HMICFRS inspected Kent Police. There was not a single 'good' on the list.", says: ['tally kent good 0'] },
    {
      text: 'HMICFRS inspected Kent Police. It did not get a single grade of adequate, good or outstanding.',
      says: ['tally kent adequate 0', 'tally kent good 0', 'tally kent outstanding 0'],
    },
  ],
  counterExamples: [
    {
      text: 'In this batch no force was judged outstanding for responding to the public, HMICFRS said of Kent Police and others.',
      says: [],
    },
  ],
  read: ({ before, after, skeleton, word, earlier, mark }) => {
    if (COUNTED_BEHIND.test(after) && !/ (?:forces?|area|areas) /.test(before)) return null;
    if (NO_OTHER.test(before)) return { kind: 'nothing' };
    if (earlier?.kind === 'tally' && earlier.count === 0 && OR_ANOTHER.test(before) && ENDS.test(after))
      return { ...earlier, to: before.length + 1 };
    const none = NONE_BEFORE.exec(before);
    if (none && IN_ALL.test(after)) return { kind: 'nothing' };
    if (none && BATCH.test(skeleton.text) && / forces? /.test(before.slice(none.index))) return { kind: 'nothing' };
    if (none && !/^ (?:to|about|enough|for me|reason|news)(?: |$)/.test(after)) {
      if (/^no$/.test(none[1] ?? '') && none[2] === undefined && !isNoun(before, after, word)) return null;
      const of =
        isOfForces(none[0], skeleton, none.index, before.length) ||
        FORCES_BEHIND.test(after) ||
        /force|constabular/.test(none[2] ?? '')
          ? 'forces'
          : / forces /.test(before.slice(none.index))
            ? 'forces'
            : NAMES_AREAS.test(before.slice(none.index))
              ? 'areas'
              : 'unsaid';
      return {
        kind: 'tally',
        of,
        count: 0,
        from: none.index,
        to: before.length + 1,
        part: of !== 'areas' && isOfSeveral(skeleton, none.index, mark.at),
      };
    }
    const isNowhere =
      (/^(?: (?:and|but|an?|the))* $/.test(before) && NOWHERE_BEHIND.test(after)) ||
      (NOT_ONE.test(before) && IN_SIGHT.test(after)) ||
      (BLANK.test(before) && ENDS.test(after));
    if (isNowhere) return { kind: 'tally', of: 'unsaid', count: 0, from: mark.at, to: mark.at + 1 };
    const nowhere = NOWHERE.exec(before);
    if (nowhere) return { kind: 'tally', of: 'areas', count: 0, from: nowhere.index, to: before.length + 1 };
    const not = NOT_BEFORE.exec(before);
    const where = ANYWHERE.exec(after);
    return not && where
      ? { kind: 'tally', of: 'areas', count: 0, from: not.index, to: before.length + 1 + where[0].length }
      : null;
  },
};

/** 'none of the three' */
const isOfSeveral = (skeleton: Sight['skeleton'], from: number, to: number): boolean => {
  const number = numberWithin(skeleton, from, to);
  return number !== null && number.value > 1 && number.value < 20;
};

/** 'Nobody was', 'none of the 43 is': no force. */
const isOfForces = (words: string, skeleton: Sight['skeleton'], from: number, to: number): boolean =>
  / nobody /.test(words) || (numberWithin(skeleton, from, to)?.value ?? 0) > 12;

/** 'no inadequates', "no 'outstanding'", 'no area was inadequate'; not 'no good reason'. */
const isNoun = (before: string, after: string, word: string): boolean =>
  word.endsWith('s') ||
  AREAS_BEFORE.test(before) ||
  FORCES_BEHIND.test(after) ||
  /^(?:$| (?:grades?|gradings?|ratings?|marks?|scores?|verdicts?|judge?ments?|areas?|now|[,;)-]|either|or|at|in)(?: |$)| $)/.test(
    after,
  );
