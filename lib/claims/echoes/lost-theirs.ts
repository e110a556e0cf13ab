import { expression } from '../expression.ts';
import { GRADE_NOUN } from '../names.ts';
import { type Echo, markAt } from './echo.ts';

const LOST = expression(
  `(?:^|[,;:]| and| but| while| whereas)(?: (?:the|neighbouring|both))* ([F])(?: (?:has|have|had|both|all|also|now|,))* (?:lost|loses?|surrendered|forfeited|gave up)(?: (?:theirs|its own|its|it|(?:that|this|the same) ${GRADE_NOUN}|${GRADE_NOUN}))(?=\\s*$| [,;]| and| but| in| at| D)`,
);

/** The grade just told of one force, that another had before: 'Sussex kept its good. Kent and Essex lost theirs.' */
export const lostTheirs: Echo = {
  name: 'lost-theirs',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Sussex Police kept its good. Kent and Essex lost theirs.',
      says: [
        'sussex good leadership-and-force-management',
        'was essex good leadership-and-force-management',
        'was kent good leadership-and-force-management',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded leadership. Sussex Police kept its good. Kent lost its chief constable.',
      says: ['sussex good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, fresh, from }) => {
    if (standing === null || !fresh || standing.previous || !skeleton.text.includes(' F')) return [];
    const start = Math.max(0, from);
    const said = skeleton.text.slice(start).trimEnd();
    const match = LOST.exec(said);
    if (!match || / G /.test(said.slice(0, match.index))) return [];
    const mark = markAt(skeleton, start + match.index + match[0].indexOf('F'));
    return mark ? [{ mark, of: { ...standing, when: { kind: 'previous' }, previous: true } }] : [];
  },
};
