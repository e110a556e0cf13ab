import type { Standing, TallyInMind } from '../discourse.ts';
import { expression } from '../expression.ts';
import { OWN_CLAUSE, REMARK } from '../lead-in.ts';
import type { Skeleton } from '../skeleton.ts';
import { type Echo, markAt } from './echo.ts';

const ANSWERS =
  "(?: yes(?: [,:;-])?)?(?: (?:(?:just|only) )?(?:the )?N(?: (?:areas?|forces?|things?))? [,:-])?(?: (?:that|this|it|they|these|those|(?:the )?(?:others?|second|third|last|rest)(?: one)?)(?: (?:is|was|are|were|being|would be)| 's))?(?: (?:only|just|mainly|simply))?(?: in (?:alphabetical|no(?: particular)?|that|any) order)?";

const NAME = `${ANSWERS}(?: [-•:]| N \\)| N)*(?: (?:the|its|their|our|how|it|we|at|for|in|and|way))* [FA]`;
/** 'Essex, which was good last time': what it was before is only remarked on. */
const WITH_OLD_GRADE = expression(
  `^${NAME} [,(-](?: (?:which|who|also|again|itself|though|although|but|had|been|once|previously|formerly|was|were|rated|graded|from|up|down|an?|only))* $`,
);
const THEN = / (?:had|was|were|once|previously|formerly|from) /;
const ITEM = expression(
  `^${NAME}(?:(?: (?:;|,|and|or))*| (?:\\(|-|:) [^:]*| [,;] (?:${REMARK})(?= |$)[^:]*|${OWN_CLAUSE}.*)$`,
);

/** A list item under words that end in a colon or under a grade that stands alone. */
export const listItem: Echo = {
  name: 'list-item',
  examples: [
    {
      text: 'Inspectors from HMICFRS rated Kent Police good in the following areas:\n\n- preventing crime\n- managing offenders\n\nA new chief has been appointed.',
      says: ['kent good preventing-crime', 'kent good managing-offenders'],
    },
    {
      text: 'How HMICFRS graded Kent Police\n\nGood\n\nPreventing crime\n\nManaging offenders\n\nInadequate\n\nResponding to the public',
      says: ['kent good preventing-crime', 'kent good managing-offenders', 'kent inadequate responding-to-public'],
    },
    {
      text: 'HMICFRS inspected Kent Police.\n\nGood (2)\n\nPreventing crime\n\nOfficers know their streets.\n\nManaging offenders\n\nVisits are made on time.\n\nInadequate (1)\n\nLeadership: plans change too often.',
      says: [
        'tally kent good 2',
        'tally kent inadequate 1',
        'kent good preventing-crime',
        'kent good managing-offenders',
        'kent inadequate leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police. It was graded good for the following.\n\nPreventing crime\n\nManaging offenders',
      says: ['kent good preventing-crime', 'kent good managing-offenders'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police.\n\nGood\n\nPreventing crime\n\nManaging offenders\n\nBoth took years.\n\nLeadership\n\nThe chief has gone.',
      says: ['kent good preventing-crime', 'kent good managing-offenders'],
    },
    {
      text: 'HMICFRS inspected Kent Police.\n\nGood\n\nPreventing crime\n\nSchools help.\n\nWhat happens next\n\nLeadership\n\nThe chief has gone.',
      says: ['kent good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good in:\n\nPreventing crime, where officers know their patch.\n\nLeadership, said a councillor, is another matter.',
      says: ['kent good preventing-crime'],
    },
    { text: 'HMICFRS said Kent Police will be inspected on:\n\n- preventing crime\n- managing offenders', says: [] },
  ],
  read: (skeleton, { list, from }) => {
    if (list === null || from >= 0) return [];
    const grade = skeleton.marks.find(({ is }) => is === 'G');
    const text = skeleton.text.trimEnd();
    if (grade ? !isOldGrade(skeleton, grade.at) : !ITEM.test(text)) return [];
    const mark = markAt(skeleton, text.search(/[FA](?: |$)/));
    return mark && isOfKind(list, mark.is) ? [{ mark, of: list }] : [];
  },
};

const isOldGrade = ({ text, marks }: Skeleton, at: number): boolean => {
  const before = text.slice(0, at);
  const next = marks.find((mark) => mark.at > at);
  return WITH_OLD_GRADE.test(before) && (THEN.test(before) || (next?.is === 'D' && next.date.past));
};

/** A count of forces has forces for items, a count of areas has areas. */
const isOfKind = (list: Standing | TallyInMind, is: 'F' | 'A'): boolean =>
  !('of' in list) || (list.of === 'forces') === (is === 'F');
