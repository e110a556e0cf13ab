import { type Construction, NOTHING } from './construction.ts';

/** People who give opinions, not grades. */
const PEOPLE =
  '(?:residents|locals|readers|respondents|members of the public|the public|victims|voters|customers|users|staff|officers|employees|councillors|campaigners|critics|survey|poll|questionnaire|think tank|newspaper)';
const OPINION = new RegExp(
  ` ${PEOPLE}(?: (?![IFO] |that )[^ ,;:.]+){0,4} (?:rated?|rates|graded?|grades|judged?|judges|ranked|ranks|scored|scores|marked|marks|gave|gives|considers?|considered|called|calls|deemed|deems|thought|thinks?)(?: (?:F|it|the|its|their|own|force|constabulary|police|A|as|at|a|an|to|be))* $`,
);
/** 'Kent Police rates itself outstanding'. */
const ITSELF =
  / (?:rates?|rated|grades?|graded|judges?|judged|calls?|called|considers?|considered|marks?|marked) (?:itself|themselves|himself|herself)(?: (?:as|to be|a|an))* $/;

/** Graded by somebody who does not inspect: the public in a survey, or the force itself. */
export const outsiders: Construction = {
  name: 'outsiders',
  examples: [
    { text: 'HMICFRS inspected Kent Police. Residents rated the force inadequate at investigating crime.', says: [] },
    { text: 'HMICFRS disagrees, but Kent Police rates itself outstanding at investigating crime.', says: [] },
    {
      text: 'More than half of respondents to a survey judged Kent Police good at preventing crime, HMICFRS was told.',
      says: [],
    },
  ],
  counterExamples: [
    {
      text: 'Residents were told that HMICFRS rated Kent Police inadequate at investigating crime.',
      says: ['kent inadequate investigating-crime'],
    },
  ],
  read: ({ before }) => (OPINION.test(before) || ITSELF.test(before) ? NOTHING : null),
};
