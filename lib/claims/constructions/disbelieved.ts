import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';

/** Words that leave unsaid what they introduce, or take it back. */
const DOUBTED =
  / (?:doubt(?:s|ed|ing)?(?: whether)?|disput(?:es?|ed|ing)|disbeliev(?:es?|ed)|disagree[sd]?|(?:do|does|did|would|could|can|ca|will|wo) not (?:accept|believe|agree|think|feel|say|claim|recognise|mean|tell)|cannot (?:accept|say|claim|tell)|(?:refus(?:es?|ed|ing)|declin(?:es?|ed)) to (?:accept|believe|agree|say)|never (?:believed|thought|accepted|felt|said|claimed|agreed|suggested|expected)|not (?:convinced|persuaded|sure|certain|true|the case|saying|suggesting|to say)|it is (?:untrue|nonsense|wrong|absurd)|pretend(?:s|ed|ing)?|alleg(?:es?|ed|ing)|rumoured|(?:few|nobody|no one|hardly anyone|not many)(?: [a-z]+){0,4} (?:would|could|can|will|might) (?:argue|say|claim|suggest|pretend|think|believe)|no (?:evidence|sign|proof|suggestion))(?= (?:that|the|its|it|they|F|A|this|somebody|anyone|people|us|them|I) )/;
/** What a sentence of its own needs; 'disputes the inadequate grade' has none. */
const STATES = / (?:is|was|are|were|be|been|being|has|had|got|requires?|required) /;
/** 'disputes the finding that' */
const FOUND = / (?:I|finding|findings|grade|verdict|judgement|report|conclusion|fact|why|how) /;
/** No comma, colon or dash ends what they introduce. */
const UP_TO = '(?: [^ ,;:-]+){0,14} $';
/** 'Imagine a force that is', 'Suppose Kent were' */
const IMAGINED = expression(
  `(?:^|[,;:-]| and| but| can| us| to)(?: just)? (?:imagine|suppose|supposing|picture|say|assume|assuming|pretend)(?: that)? (?:an?|the|F|it|they)${UP_TO}`,
);
/** 'The suggestion that it was … is absurd' */
const SAID_THAT = expression(
  ` (?:suggestions?|ideas?|claims?|notions?|accusations?|allegations?|charges?|rumours?|view|argument|myth|impression) that${UP_TO}`,
);
const TAKEN_BACK =
  /^(?: [^;:]{0,80}?)? (?:is|was|are|were|has been) (?:absurd|nonsense|false|wrong|untrue|ridiculous|laughable|unfounded|rejected|denied|dismissed|refuted|incorrect|mistaken|rubbish|a myth|misleading|groundless|not (?:so|true|right|correct|the case))(?: |$)/;
const NOT_SO =
  /^[^;]{0,80} , (?:which|but (?:this|that|it)) (?:is|was) (?:not (?:so|true|right|correct|the case)|false|wrong|untrue|nonsense|incorrect)(?: |$)/;

/** What somebody doubts, disowns or only imagines: nobody says that the force has that grade. */
export const disbelieved: Construction = {
  name: 'disbelieved',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. The union does not accept that the force is good at leadership.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. She never believed the force was inadequate at leadership.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Mr Hill doubts that it is good at investigating crime.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Few would argue that it is outstanding at leadership.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Imagine a force that is outstanding at investigating crime.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police. The suggestion that it was inadequate at leadership is absurd.',
      says: [],
    },
    {
      text: 'HMICFRS inspected Kent Police. A post had it that the force was inadequate at leadership, which is untrue.',
      says: [],
    },
  ],
  counterExamples: [
    {
      text: 'The chief did not accept the inadequate grade that HMICFRS gave Kent Police for leadership.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'The chief disputes the inadequate grade that HMICFRS gave Kent Police for leadership.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'Nobody can doubt, HMICFRS said, that Kent Police is outstanding at preventing crime.',
      says: ['kent outstanding preventing-crime'],
    },
    {
      text: 'The view that prevailed at HMICFRS is that Kent Police is inadequate at leadership.',
      says: ['kent inadequate leadership-and-force-management'],
    },
  ],
  read: ({ before, after }) =>
    isInDoubt(before) ||
    IMAGINED.test(before) ||
    NOT_SO.test(after) ||
    (SAID_THAT.test(before) && TAKEN_BACK.test(after))
      ? NOTHING
      : null,
};

const isInDoubt = (before: string): boolean => {
  if (!DOUBTED.test(before)) return false;
  const clause = ` ${before.split(/ [,;:-] /).at(-1)}`;
  const doubted = DOUBTED.exec(clause);
  const said = doubted ? clause.slice(doubted.index + doubted[0].length) : '';
  return STATES.test(said) && !FOUND.test(said);
};
