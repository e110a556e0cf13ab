import type { Standing } from '../discourse.ts';
import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import { PREFACE } from '../preface.ts';
import type { ForceMark, Skeleton } from '../skeleton.ts';
import { type Echo, markAt } from './echo.ts';

/** Without one of these there is nothing to look for: the expressions below are large, and compiled when first used. */
const SAID = / (?:along|together|in common|as well|like|to join|join|share)/;
/** Between the grade and what joins it: what it is of, when and by whom, and no other statement. */
const ALONG_WITH = expression(
  `^(?: (?:${PREFACE}|by|I|D|A|F|grades?|ratings?|marks?|this|last|year|,)){0,14}? (?:(?:along|together|in common) with|as well as|alongside|like)${LEAD_UP} ([FA])(?=\\s*$| [,;)-])`,
);

const BAND = '(?:category|group|band|bracket|camp|class|list|division|club|tier)';
/** 'was rated good, joining Essex'; 'in the good category by Essex' where 'joined' stands before it. */
const JOINING = expression(
  `^(?: (?:for|at|in|on) (?:the |its )?A)?(?: ,)? (?:joining|to join)${LEAD_UP} (F)(?=\\s*$| [,;)]| at the| in (?:the|that))`,
);
/** 'outstanding, a distinction that it shares with only one other force, Kent' */
const SHARED_WITH = expression(
  `^[^;:GF]{0,80} (?:an?|the|one|this) (?:[a-z]{1,12} )?(?:distinction|accolade|grade|grading|rating|mark|score|honour|status|verdict|judge?ment|position|fate|feat|result)(?: (?:that|which))?(?: (?:it|they|the force|the constabulary))? (?:shares?|shared|sharing)(?: (?:only|just))? with${LEAD_UP}(?: N(?: (?:others?|police|forces?|constabulary|constabularies)){0,3}(?: [,:(-])?)?${LEAD_UP} (F)`,
);
/** 'Joining Kent in the good camp are Essex and Surrey': those behind the grade. */
const JOINERS = expression(`^(?: ${BAND})? (?:is|are|was|were)${LEAD_UP} (F)(?=\\s*$| [,;])`);
const ARE_JOINING = / joining(?: [a-z]+){0,2} F (?:in|on|at|among)(?: (?:the|those))? G$/;
const JOINED_BY = expression(`^(?: ${BAND})? by${LEAD_UP} (F)`);
const WAS_JOINED = / joined(?: [a-z]+){0,3} (?:in|at|on)(?: (?:the|an?))? G$/;
/** 'Kent, in common with Essex, is', 'Kent joins Essex in the good group', 'Kent, like Essex, is'. */
const BESIDE_SUBJECT = expression(
  `(?: F ,|^) (?:in common with|as well as|together with|along with|like)${LEAD_UP} (F) ,(?: (?!(?:but|and|while|which|who)(?= ))[^ ,;:()GF]{1,24}){0,12} G$`,
);
const JOINS = expression(
  ` F(?: (?:now|also|has|have))* (?:joins?|joined|joining)${LEAD_UP} (F) (?:in|on|at|as|among|with)(?: (?:being|having|been|the|those|forces|group|rated|graded|judged|deemed|an?|of|as|to))* G$`,
);

/** Names that join the grade's own: 'was rated good, along with Essex', ', as well as its leadership'; 'Kent joins Essex in being good'. */
export const alongWith: Echo = {
  name: 'along-with',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Kent Police was rated good, along with Essex and Sussex.',
      says: [
        'kent good leadership-and-force-management',
        'essex good leadership-and-force-management',
        'sussex good leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS inspected Kent Police. Its leadership was deemed to require improvement, along with the way it manages offenders.',
      says: [
        'kent requires-improvement leadership-and-force-management',
        'kent requires-improvement managing-offenders',
      ],
    },
    {
      text: 'HMICFRS has graded leadership. Kent, in common with Essex, requires improvement. Dorset joins Surrey in being rated good. Cumbria was joined in the inadequate group by Norfolk.',
      says: [
        'kent requires-improvement leadership-and-force-management',
        'essex requires-improvement leadership-and-force-management',
        'dorset good leadership-and-force-management',
        'surrey good leadership-and-force-management',
        'cumbria inadequate leadership-and-force-management',
        'norfolk inadequate leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS has graded leadership. Kent Police is outstanding, a distinction it shares with only one other force, Essex.',
      says: ['kent outstanding leadership-and-force-management', 'essex outstanding leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded leadership. Kent Police is outstanding; it shares a helicopter with Essex.',
      says: ['kent outstanding leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Its leadership was rated good, and it was put in special measures along with Essex.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from }) => {
    if (standing === null || from < 0 || !SAID.test(skeleton.text)) return [];
    const behind = skeleton.text.slice(from).trimEnd();
    const joined =
      ALONG_WITH.exec(behind) ?? JOINING.exec(behind) ?? SHARED_WITH.exec(behind) ?? joinedBy(skeleton, from, behind);
    const mark = joined ? markAt(skeleton, from + joined[0].length - 1) : null;
    if (mark) return mark.is === 'A' && standing.areas.length === 0 ? [] : [{ mark, of: standing }];
    const before = skeleton.text.slice(0, from);
    const beside = BESIDE_SUBJECT.exec(before) ?? JOINS.exec(before);
    const name = beside ? markAt(skeleton, beside.index + beside[0].lastIndexOf(' F') + 1) : null;
    return name?.is === 'F' && !isOf(standing, name) ? [{ mark: name, of: standing }] : [];
  },
};

const joinedBy = ({ text }: Skeleton, from: number, behind: string): RegExpExecArray | null =>
  WAS_JOINED.test(text.slice(0, from))
    ? JOINED_BY.exec(behind)
    : ARE_JOINING.test(text.slice(0, from))
      ? JOINERS.exec(behind)
      : null;

const isOf = ({ forces }: Standing, mark: ForceMark): boolean =>
  mark.forces.every(({ force }) => forces.includes(force));
