import { type Echo, type Echoed, markAt } from './echo.ts';

const IN_ITS_YEAR =
  /(?:,|;| and| but)(?: (?:the|neighbouring|then|only|for|and)){0,4} F(?: (?:'s|only|not until|did|was|likewise)){0,4}(?: (?:in|at|by|a))? D(?=\s*$| [,;]| and| but)/g;

/** Another force that got the grade just told at an inspection of its own: 'Kent was good in 2022, Essex in 2023'. */
export const inAnotherYear: Echo = {
  name: 'in-another-year',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police and Essex Police. Kent was good for leadership in 2021, Essex in 2022.',
      says: ['was essex good leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police and Essex Police. Kent was good for leadership, and Essex in 2022 had a new chief.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from }) => {
    if (standing === null || from < 0 || standing.when.kind === 'current') return [];
    const said = skeleton.text.slice(from).trimEnd();
    const own = said.indexOf(' D');
    return [...said.matchAll(IN_ITS_YEAR)].flatMap((match): readonly Echoed[] => {
      if (own < 0 || own > match.index || / G /.test(said.slice(0, match.index))) return [];
      const mark = markAt(skeleton, from + match.index + match[0].indexOf(' F') + 1);
      return mark ? [{ mark, of: standing }] : [];
    });
  },
};
