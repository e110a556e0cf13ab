import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import { type Echo, markAt } from './echo.ts';

const IS = '(?: (?:is|was|are|were|did|does|do|has|have))?';
const ALIKE = '(?: [,:-])?(?: (?:also|it))?(?: (?:too|as well|likewise|similarly|ditto|the same|also))';

/** ', Kent likewise', '; Kent the same', 'and Kent was too': a name, a word that links it back, and the clause is over. */
const NAMED = expression(
  `(?:^|[,;:(-]| and| while| but| with)${LEAD_UP} ([FA])(?: , (?:which|who|where)[^;:G]{1,90} ,)?${IS}${ALIKE}(?= [,;:)-]| and| in D| at D| D|$)`,
);
/** 'and so too Kent', ', ditto Kent'. */
const BEHIND = expression(
  `(?:^|[,;:(-]| and)(?: (?:likewise|ditto|so too|similarly))(?: for)?${LEAD_UP} ([FA])(?= [,;)]|$)`,
);

/** The grade behind is another name's. */
const NEW_CLAUSE = /[;:]| (?:while|but|whereas) | (?:and|with|,)(?: [a-z]+){0,2} [FA] /;
const SEPARATED = /^(?:[,;:(-]| and| while| but| with)/;

/** A name and 'too', 'likewise' or 'the same', with the grade left out. */
export const likewise: Echo = {
  name: 'likewise',
  examples: [
    {
      text: 'HMICFRS graded leadership. Kent Police was good, Essex Police likewise.',
      says: ['kent good leadership-and-force-management', 'essex good leadership-and-force-management'],
    },
    {
      text: 'HMICFRS graded leadership. Kent Police was inadequate and Essex Police the same. Sussex Police was too.',
      says: [
        'kent inadequate leadership-and-force-management',
        'essex inadequate leadership-and-force-management',
        'sussex inadequate leadership-and-force-management',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS graded leadership. Kent Police was good. Essex Police, too, was inadequate.',
      says: ['kent good leadership-and-force-management', 'essex inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS graded leadership. Kent Police was good. Essex Police was also inspected.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { current: standing, from }) => {
    if (standing === null) return [];
    const start = Math.max(0, from);
    const said = skeleton.text.slice(start).trimEnd();
    const match = NAMED.exec(said) ?? BEHIND.exec(said);
    if (!match || / G/.test(said.slice(0, match.index)) || / (?:not|never|if|could|would|hopes?) /.test(said))
      return [];
    if (from < 0 ? match.index > 0 : !SEPARATED.test(match[0])) return [];
    const hasGrade = skeleton.marks.some(({ is }) => is === 'G');
    if (from < 0 && hasGrade && !NEW_CLAUSE.test(said.slice(match.index + match[0].length))) return [];
    const isCut = skeleton.marks.some(({ at }) => at >= skeleton.text.length);
    if (isCut && match.index + match[0].length === said.length) return [];
    const mark = markAt(skeleton, start + match.index + match[0].indexOf(match[1] as string, 1));
    return mark && mark.apart === null ? [{ mark, of: standing }] : [];
  },
};
