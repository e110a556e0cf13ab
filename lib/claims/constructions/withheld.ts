import { expression } from '../expression.ts';
import { runOf } from '../wording.ts';
import { type Construction, NOTHING } from './construction.ts';
import { AWARDED, RATED } from './words.ts';

/** Words that say a grade was not given, or that who says so is wrong. */
const NOT_GIVEN =
  '(?: not| never| nobody| no one| nowhere| neither| none| no (?:I|inspectors?|report|inspection)| refus(?:es|ed|ing) to| declin(?:es|ed|ing) to| stop(?:s|ped) short of| avoid(?:s|ed|ing)?| escap(?:es|ed|ing)(?! with(?= ))| dodg(?:es|ed|ing)| clear(?:s|ed|ing)| evad(?:es|ed|ing)| spared| close to| (?:brink|verge|edge|cusp) of| whisker of| (?:consider(?:s|ed|ing)?|thought about|discussed|debated)(?= (?:grading|rating|marking|giving|judging|awarding))| fear(?:s|ed|ing)?| dread(?:s|ed|ing)?| brac(?:es|ed|ing)(?: itself| themselves)?| threatened with| nearly| almost| narrowly missed| wrongly| falsely| mistakenly| incorrectly)';
/** What may stand between those words and the grade, so that nothing else can be meant. */
const BETWEEN = runOf(
  30,
  RATED,
  AWARDED,
  ' (?:F|I|it|us|them|the|its|a|an|any|as|at|of|by|to|be|been|being|was|were|is|are|ever|so|far|yet|this|time|force|constabulary|rating|grading|judging|giving|awarding|said|says|say|claimed|claims|told|reported|that|anyone|did|in|would|expect(?:s|ed|ing)?|come|came|comes|go|went|away|escape[ds]?|with|for|on|nor|A|headquarters|hq|such|even)',
);
const WITHHELD = expression(`${NOT_GIVEN}${BETWEEN} $`);

/** A grade that was not given: refused, escaped, or only nearly given. */
export const withheld: Construction = {
  name: 'withheld',
  examples: [
    { text: 'HMICFRS did not grade Kent Police inadequate at investigating crime.', says: [] },
    { text: 'No inspector at HMICFRS has ever rated Kent Police inadequate for investigating crime.', says: [] },
    { text: 'HMICFRS inspected Kent Police. It avoided an inadequate grade for investigating crime.', says: [] },
    { text: 'HMICFRS inspected Kent Police. It has cleared the bottom grade for investigating crime.', says: [] },
    { text: 'HMICFRS stopped short of rating Kent Police inadequate at investigating crime.', says: [] },
    { text: 'Kent Police escaped being graded inadequate for investigating crime by HMICFRS.', says: [] },
    { text: 'Kent Police was nearly rated inadequate at investigating crime by HMICFRS.', says: [] },
    {
      text: 'A former officer wrongly said Kent Police was graded inadequate at investigating crime by HMICFRS.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. It feared an inadequate for investigating crime.', says: [] },
    { text: 'Nobody at HMICFRS graded Kent Police outstanding at investigating crime.', says: [] },
  ],
  counterExamples: [
    {
      text: 'HMICFRS did not hold back: it graded Kent Police inadequate at investigating crime.',
      says: ['kent inadequate investigating-crime'],
    },
    {
      text: 'Kent Police was not ready for the visit, and was rated inadequate at investigating crime by HMICFRS.',
      says: ['kent inadequate investigating-crime'],
    },
  ],
  read: ({ before }) => (WITHHELD.test(before) ? NOTHING : null),
};
