import { expression } from '../expression.ts';
import { PREFACE } from '../preface.ts';
import { type Construction, GRADE } from './construction.ts';
import { WENT } from './words.ts';

const OPENS =
  /(?:^|[,;:(-]| and| but| while)(?:(?: (?:an?|the|its|their|that|this|another|only|single|sole|lone|solitary|first|second|other|last|N|ratings? of|grades? of|marks? of)){0,4}| (?:the|an?)(?: [a-z]+){0,2} (?:grade|mark|rating|verdict) ,| (?:the|its) (?:very )?(?:best|worst|top|bottom|highest|lowest)(?: (?:grade|mark|rating|verdict))? \() $/;
/** 'the damning verdict', 'the inspectors' word', 'the watchdog's view' */
const THE_WORD =
  "(?: (?:I|'s|[a-z]{3,12})){0,3} (?:verdicts?|grades?|ratings?|marks?|judge?ments?|scores?|words?|view|conclusions?|findings?|opinion|description|assessment|label)";
const WENT_THERE = expression(
  `^(?: \\))?${WENT}(?: (?:to|for)(?: (?:the|both|neighbouring|nearby|forces|in)){0,4} F| (?:to|for|in|at|on)(?: (?:${PREFACE})){0,6} A)(?= |$)`,
);
const THE_VERDICT = expression(
  `^(?:(?: ,| and| , and) G){0,3}(?: [:,-] (?:that|this|it))? (?:is|was|were|are)(?: also| still| again| now){0,2} (?:the|its|their)${THE_WORD}(?: (?!on |for |of |at |about )[a-z]+){0,3}(?: of (?:the )?I)? (?:on|for|of|at|about|given to|handed to)(?: (?:${PREFACE}|which)){0,6} [FA]`,
);

/** ', adequate to leadership' behind 'good went to recording crime' */
const WENT_BEFORE = expression(
  ` G(?: \\))?${WENT} (?:to|for)(?: [^;:]{0,160})?(?: ,| and| ;| but){1,2}(?: the (?:best|worst|top|bottom|highest|lowest)(?: (?:grade|mark|rating|verdict))? \\()? $`,
);
const TO = expression(`^(?: \\))?(?: (?:grades?|ratings?|marks?))? (?:to|for)(?: (?:${PREFACE})){0,6} [FA](?= |$)`);

/** 'It is to leadership that the', 'Leadership owns the only' */
const OWNED = expression(
  ` (?:is|was|'s) (?:to|for|in)(?: (?:${PREFACE})){0,6} [FA] that (?:the|its|an?|that)(?: (?:only|sole|single|N))? $`,
);
const BELONGS = expression(`^${WENT}(?=\\s*$| [,;])`);
const OWNS =
  / [FA](?: (?:alone|also|now|still))? (?:owns?|owned|has|had|holds?|held|takes|took|claims|claimed|carries|carried|bears|bore|wears|drew|draws|picks up|picked up|gets|got|earns|earned|wins|won|scores|scored) (?:the|that|this|its|another)(?: (?:only|sole|single|lone|solitary|N|other|first|last))* $/;
const ENDS = /^(?: (?:grade|rating|mark))?(?=\s*$| [,;]| (?:and|but|this|again)(?: |$))/;
/** 'The good (leadership)', 'Its outstanding – crime recording –' */
const THE =
  /(?:^|[,;:] | and | but )(?: ?(?:and|but))?(?: ?(?:the|its|that|this|one|N|only|sole|single|lone|solitary|other|last))+ $/;
const NAMED = expression(
  `^ (?:\\((?: (?:${PREFACE})){0,4} [FA](?= \\))|-(?: (?:${PREFACE})){0,4} [FA](?= -)|,(?: (?:${PREFACE})){0,4} A(?= ,(?! and| A)))`,
);

/** The grade as what goes: 'outstanding went to Durham alone', 'inadequate is the verdict on Kent'. */
export const goesTo: Construction = {
  name: 'goes-to',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Outstanding went to Kent; ratings of good were handed to Essex and Dorset.',
      says: [
        'kent outstanding leadership-and-force-management',
        'essex good leadership-and-force-management',
        'dorset good leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS inspected Kent Police. Good marks went as well to recording crime, and an adequate one.',
      says: ['kent good recording-crime'],
    },
    {
      text: 'HMICFRS has graded leadership. Inadequate is the verdict on Kent Police.',
      says: ['kent inadequate leadership-and-force-management'],
    },
  ],
  counterExamples: [{ text: 'HMICFRS has graded leadership. Good advice was given to Kent Police.', says: [] }],
  read: ({ before, after, mark }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need') return null;
    if (WENT_BEFORE.test(before) && TO.test(after)) return GRADE;
    if ((OWNED.test(before) && BELONGS.test(after)) || (OWNS.test(before) && ENDS.test(after))) return GRADE;
    if (THE.test(before) && NAMED.test(after)) return GRADE;
    return OPENS.test(before) && (WENT_THERE.test(after) || THE_VERDICT.test(after)) ? GRADE : null;
  },
};
