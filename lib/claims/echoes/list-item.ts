import { type Echo, markAt } from './echo.ts';

const ITEM =
  /^(?: [-•:]| N \)| N)*(?: (?:the|its|their|our|how|it|we|at|for|in|and|way))* ([FA])(?:(?: (?:;|,|and|or))*| (?:\(|-|:) [^:]*| , (?:where|which|in which|including|with|shared|whose|though|although|but|also|again|too|ditto|likewise|just|still|up|down|now)(?= |$)[^:]*)$/;

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
    if (skeleton.marks.some(({ is }) => is === 'G')) return [];
    const text = skeleton.text.trimEnd();
    const match = ITEM.exec(text);
    const mark = match ? markAt(skeleton, text.search(/[FA](?: |$)/)) : null;
    return mark ? [{ mark, of: list }] : [];
  },
};
