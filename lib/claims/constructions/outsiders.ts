import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';

/** People who give opinions, not grades. */
const PEOPLE =
  '(?:people|residents|locals|readers|respondents|members of the public|the public|victims|voters|customers|users|staff|officers|employees|councillors?|campaigners|critics|survey|poll|questionnaire|think tank|newspaper|the union|a union|mps?|(?:a|the|one|another) (?:victim|resident|witness|judge|coroner|jury|barrister|solicitor|magistrate|tribunal|critic|campaigner|voter|mother|father|widow|family))';
const OPINION = expression(
  ` ${PEOPLE}(?: (?:in|of|from|across) F)?(?: (?![IFO] |that |as |after |over |at )[^ ,;:.]+){0,4}(?<! (?:was|were|are|is|been|being|also|both|all))(?: (?:rated?|rates|graded?|grades|judged?|judges|ranked|ranks|scored|scores|marked|marks|gave|gives|considers?|considered|called|calls|deemed|deems|thought|thinks?))(?: (?:F|it|the|its|their|own|force|'s|constabulary|police|A|as|at|a|an|to|be))* $`,
);
/** 'found that 60 per cent thought it good' */
const SHARE_OF_THEM =
  / (?:per cent|%|pc|in N|half|third|quarter|fifth|majority|most)(?: of (?:the |those )?(?!its |areas |forces )[^ ,;:]+(?: [^ ,;:]+){0,4})?(?<! (?:was|were|are|is|been|being)) (?:thought|think|said|say|believed?|felt|feel|rated|considered|saw)(?: that)?(?: [^ ,;:]+){0,6} $/;
/** 'An independent review said the investigation was' */
const BY_A_REVIEW =
  / (?:(?:independent|separate|internal|external|public|academic|criminal) (?:review|inquiry|investigation|audit|report)|coroner|inquest|inquiry|judge|tribunal|jury|ombudsman|auditors?)(?: (?:of|into|by|for)(?: [^ ,;:I]+){1,6}| yesterday| later)? (?:found|said|says|concluded|ruled|called|described|heard|judged)(?: (?!(?:I|hmicfrs) )[^ ,;:]+){0,12} $/;
/** ', a shopkeeper said' */
const SAID_BY_ONE =
  /^[^;:G]{0,80} , (?:(?:said|says) )?(?:an?|one|another|many|some) (?:[a-z]+ )?(?:residents?|shopkeepers?|traders?|neighbours?|victims?|farmers?|readers?|voters?|mothers?|fathers?|wom[ae]n|m[ae]n|pensioners?|publicans?|students?|campaigners?|critics?|locals|shoppers?|customers?)(?= )/;
/** 'Victims said the service was good' */
const SAID_BY_THEM = expression(
  `(?:^|[,;:]| and| but)(?: (?:some|many|most|several|local|the|its|N|other|all|few))* ${PEOPLE}(?: (?:in|of|from|across) F)? (?:said|say|says|told I|felt|feel|thought|think|complained|reported)(?: (?!I |inspectors )[^ ,;:]+){1,12} (?:is|was|are|were|had been|has been)(?: (?!rated|graded|judged|deemed|found|given)[a-z]+)? $`,
);
/** 'was rated good by residents', 'described as inadequate by one councillor'. */
const BY_THEM = expression(
  `^(?: overall)? by (?:one|a|an|the|its|some|many|most|local|two|three|his|her|their|own|N)?(?: [a-z]+){0,2}? ?${PEOPLE}(?= |$)|^(?: overall)? by (?:(?:just|only|some|about|nearly|almost|over|more than|less than|fewer than) ){0,2}(?:N|[0-9.]+|half|a third|a quarter|most|many|few)(?: [a-z]+)? (?:per cent|%|pc|in N|of)(?= |$)`,
);
/** 'The garden was described as outstanding': a word for anything, but for a force or an area it is a grade's. */
const DESCRIBED = / described as(?: an?)? $/;
const OURS_DESCRIBED =
  / (?:F|A|it|they|force|constabulary|performance|work|response|service)(?: (?:is|are|was|were|has|have|had|been|being|also|both|all|,))* described as(?: an?)? $/;
/** 'Kent Police rates itself outstanding'. */
const ITSELF =
  / (?:rates?|rated|grades?|graded|judges?|judged|calls?|called|considers?|considered|marks?|marked) (?:itself|themselves|himself|herself)(?: (?:as|to be|a|an))* $/;

/** Graded by somebody who does not inspect: the public in a survey, or the force itself. */
export const outsiders: Construction = {
  name: 'outsiders',
  examples: [
    { text: 'HMICFRS inspected Kent Police. Residents rated the force inadequate at investigating crime.', says: [] },
    { text: 'HMICFRS inspected Kent Police. The force was described as inadequate by one councillor.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police. A poll found that half of residents thought the force good at leadership.',
      says: [],
    },
    {
      text: 'HMICFRS inspected Kent Police. A coroner found that its investigation of the crime was inadequate.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. It is good at preventing crime, a shopkeeper said.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Victims said the service they got from Kent was good.', says: [] },
    { text: 'HMICFRS has been. Forty per cent of people in Kent rated Kent Police as good.', says: [] },
    { text: "HMICFRS inspected Kent Police. Its partners' early help teams were described as outstanding.", says: [] },
    { text: 'HMICFRS disagrees, but Kent Police rates itself outstanding at investigating crime.', says: [] },
    {
      text: 'More than half of respondents to a survey judged Kent Police good at preventing crime, HMICFRS was told.',
      says: [],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police was rated good by inspectors at preventing crime, HMICFRS said, and by residents at nothing.',
      says: ['kent good preventing-crime'],
    },
    {
      text: 'Residents were told that HMICFRS rated Kent Police inadequate at investigating crime.',
      says: ['kent inadequate investigating-crime'],
    },
  ],
  read: ({ before, after }) =>
    OPINION.test(before) ||
    SAID_BY_THEM.test(before) ||
    ITSELF.test(before) ||
    BY_THEM.test(after) ||
    SHARE_OF_THEM.test(before) ||
    BY_A_REVIEW.test(before) ||
    SAID_BY_ONE.test(after) ||
    (DESCRIBED.test(before) && !OURS_DESCRIBED.test(before))
      ? NOTHING
      : null,
};
