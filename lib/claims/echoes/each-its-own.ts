import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import type { AreaMark, ForceMark } from '../skeleton.ts';
import { type Echo, type Echoed, markAt } from './echo.ts';

/** ', Norfolk at leadership', 'and to Gwent for recording crime' */
const ANOTHER_AT = expression(
  `(?: [,;]| and| while| with){1,2}(?: (?:to|for))?(?: (?:neighbouring|nearby))? F(?: (?:was|is|were|are|so|,))?(?: (?:at|for|in|on|over))${LEAD_UP} A(?=\\s*$| [,;)]| and| while)`,
  'g',
);

/** Another force and another area, with the grade left out: 'Kent was good at preventing crime, Norfolk at leadership'. */
export const eachItsOwn: Echo = {
  name: 'each-its-own',
  examples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime, Norfolk at leadership and Gwent at recording crime.',
      says: [
        'kent good preventing-crime',
        'norfolk good leadership-and-force-management',
        'gwent good recording-crime',
      ],
    },
    {
      text: 'HMICFRS inspected three forces. Good grades went to Kent for preventing crime and to Norfolk for leadership.',
      says: ['kent good preventing-crime', 'norfolk good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime, and Norfolk adequate at leadership.',
      says: ['kent good preventing-crime', 'norfolk adequate leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from, isBeforeGrade }) => {
    if (standing === null || from < 0 || standing.areas.length === 0 || standing.forces.length === 0) return [];
    const said = skeleton.text.slice(from).trimEnd();
    if (!said.includes(' F')) return [];
    const found: Echoed[] = [];
    for (const match of said.matchAll(ANOTHER_AT)) {
      const end = match.index + match[0].length;
      if (/ G/.test(said.slice(0, match.index)) || (isBeforeGrade && end === said.length)) break;
      const force = markAt(skeleton, from + match.index + match[0].indexOf('F')) as ForceMark | null;
      const area = markAt(skeleton, from + end - 1) as AreaMark | null;
      if (force && area && force.apart === null) found.push({ mark: force, of: standing, area });
    }
    return found;
  },
};
