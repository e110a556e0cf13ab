import { LEAD_UP } from '../names.ts';
import { PREFACE } from '../preface.ts';
import { type Echo, markAt } from './echo.ts';

/** Between the grade and what joins it: what it is of, when and by whom, and no other statement. */
const ALONG_WITH = new RegExp(
  `^(?: (?:${PREFACE}|by|I|D|A|F|grades?|ratings?|marks?|this|last|year|,)){0,14}? (?:(?:along|together|in common) with|as well as|alongside|like)${LEAD_UP} ([FA])(?=\\s*$| [,;)-])`,
);

/** A name that joins the grade's own behind it: 'was rated good, along with Essex', ', as well as its leadership'. */
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
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. Its leadership was rated good, and it was put in special measures along with Essex.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from }) => {
    if (standing === null || from < 0) return [];
    const match = ALONG_WITH.exec(skeleton.text.slice(from).trimEnd());
    const mark = match ? markAt(skeleton, from + match[0].length - 1) : null;
    if (mark === null || (mark.is === 'A' && standing.areas.length === 0)) return [];
    return [{ mark, of: standing }];
  },
};
