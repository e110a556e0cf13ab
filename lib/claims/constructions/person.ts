import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';

/** One member of a force, or all of them as people. */
const PERSON =
  '(?:officers?|sergeants?|constables?|pcs?|detectives?|recruits?|cadets?|specials?|staff|call handlers?|workers|volunteers|dogs?|handlers?|leadership team)';
/** From the person to the grade, with nothing between that could be graded instead. */
const ABOUT = expression(
  ` ${PERSON}(?: (?![FAGIO] |force |constabulary |police |it |its |area |areas |that |said |says |told |- )[^ ,;:]+){0,4} (?:is|are|was|were|be|been|has been|have been|had been)(?: (?:all|both|rated|graded|judged|deemed|marked|called|truly|really|simply|just|so|absolutely|as))* $`,
);
/** 'some of its teams are good at it' */
const SOME_OF_THEM =
  / (?:some|many|most|several|few)(?: of)?(?: (?:its|the|their|those))?(?: [a-z]+)? (?:teams|units|squads|officers|staff|supervisors|leaders|detectives|stations|neighbourhoods)(?: [a-z]+){0,3} (?:is|are|was|were)(?: [a-z]+)? $/;
/** 'people who are good at', 'detectives who are outstanding at' */
const WHO_ARE =
  / (?:people|anyone|anybody|someone|somebody|candidates|applicants|recruits|volunteers|detectives|officers|leaders|those|men|women)(?: [a-z]+){0,3} who (?:is|are|were|was)(?: [a-z]+)? $/;
/** 'officers were good at preventing crime': how the force does its work, told by its people. */
const AT_WORK = /^ (?:at|in|for|when it comes to) (?!(?:her|his|their|an?) )/;

/** 'The chief's leadership has been': praise of the chief. */
const THEIR_OWN =
  / (?:chief 's|chief constable 's|commander 's|her|his) (?:own )?A (?:is|was|has been|had been)(?: (?:truly|really|simply|just|so|absolutely|quite|nothing short of))* $/;

/** Somebody's own performance or praise of people: not a grade of the force. */
export const person: Construction = {
  name: 'person',
  examples: [
    {
      title: 'Surrey Police rated inadequate but chief says officers are outstanding',
      text: 'HMICFRS said so.',
      says: ['surrey inadequate -'],
    },
    { text: 'HMICFRS inspected Wiltshire Police. An officer whose performance was rated good has retired.', says: [] },
    { text: "HMICFRS inspected Kent Police. The chief's leadership has been outstanding, a colleague said.", says: [] },
    { text: 'HMICFRS inspected Wiltshire Police. It wants people who are good at investigating crime.', says: [] },
    { text: 'HMICFRS inspected Wiltshire Police. Some of its teams were good at preventing crime.', says: [] },
    { text: 'HMICFRS inspected Wiltshire Police. Sergeant Miles was graded outstanding in her exam.', says: [] },
  ],
  counterExamples: [
    {
      text: 'HMICFRS told officers that Kent Police was rated good at preventing crime.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: ({ before, after }) =>
    WHO_ARE.test(before) ||
    (ABOUT.test(before) && !AT_WORK.test(after)) ||
    THEIR_OWN.test(before) ||
    SOME_OF_THEM.test(before)
      ? NOTHING
      : null,
};
