import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';
import { ADVERB } from './words.ts';

const NEGATED = expression(
  `(?: not(?! (?:only|just|merely|simply))| no more(?! (?:than|or less)(?= ))| never| nor| neither| no longer| cannot| without(?: being)?| far from| anything but| hardly| nowhere near| let alone| rather than| instead of| other than| short of| out on| stopped short of|(?<! no| nothing) better than| failed to keep| if not)(?: (?:a|an|the|be|been|being|has|with|which|found|to|yet|as|rated|graded|judged|given|it|had|have|get|got|getting|any|its|force|feel|that|quite|deemed|considered|classed|called|among|amongst|those|one|single|areas?|consistently|A|F|all the way to|rates|ranks|counts|qualifies|count|qualify|rank|rate))*${ADVERB}{0,2} $`,
);
/** 'Not one force in the North East was rated inadequate': no count of the whole, and no claim. */
const NO_FORCE =
  / (?:not one|not N|not a single|no|none of the|no other)(?: [a-z-]+){0,2} (?:forces?|constabulary|constabularies)(?: [^ ,;FAG]+){1,9} $/;
const ALTERNATIVE =
  / neither G nor $| neither of (?:which|whom|them)(?: (?:is|was|has|had|been|being|rated|graded|judged|found|deemed|given|got|an?))+ $| (?:no|none of (?:the|its)) (?:areas?|forces?|pillars?)(?: [a-z]+){1,3} G or $| neither (?:F|A|force|area|of them|of the (?:two|N)(?: forces| areas)?)(?: 's A| at F| at A)?(?: (?:is|was|were|are|has|have|had|been|being|rated|graded|judged|found|deemed|given|to|be|got|an?|yet|D))+ $/;
/** 'Nobody, one notes, is inadequate' */
const NOBODY =
  /(?:^|[;:]| and| but) (?:nobody|no one|nowhere)(?: , [^,;FAG]{1,60} ,)?(?: (?:is|was|are|were|has|have|had|been|being|got|gets|received|rated|graded|judged|found|given|an?))* $/;
/** 'Neither of London's forces, Kent and Essex, was' */
const NEITHER_OF = /(?:^|[;:]| and| but) neither of (?![^;:G]{0,160} (?:but|both) )[^;:G]{1,160} $/;
const FALSE =
  / (?:wrong|not (?:true|correct|right|the case)|mistaken|incorrect|misleading|untrue|false|nonsense) (?:to (?:say|claim|suggest)|that)[^;]{0,300} $| (?:contrary to (?:reports|claims|rumours)|(?:earlier|previous|original) (?:version|post|story|report on this|article|tweet|update|headline)|correction|(?:the|our|that) (?:D |N |original |first )?(?:article|story|piece|post|headline|tweet|caption) (?:also |had )?(?:said|stated|claimed|reported)|denied|denies|deny|rejected|rejects|reject|refuted|disputes? that|no suggestion|talk of)[^;:]{0,300} $/;
/** 'good or better': a bound, not a grade. */
const RANGE =
  /^ (?:or (?:better|above|worse|below|higher|lower|G)|at (?:best|worst|least)|by any (?:measure|standard|yardstick))(?= |$|\n)/;
/** 'Leadership is good enough', 'it is good to see': no grade, whatever it is said of. */
const PRAISE = /^ enough(?= |$|\n)/;
const IT_IS = / it (?:is|was|'s|will be|would be)(?: (?:always|also|very|really|so))* $/;
const TO_SEE = /^ (?:that|to (?:see|hear|know|read|have|be able)|news)(?= )/;
/** 'A report on local radio that it was inadequate was wrong.' */
const CLAIM_THAT =
  / (?:claims?|rumours?|suggestions?) | reports? on social| (?:reports?|stor(?:y|ies))(?: (?:on|in)(?: [a-z]+){1,3})? that /;
const CALLED_FALSE = /^[^;]* (?:is|was) (?:false|untrue|wrong|incorrect|mistaken|not true|nonsense)(?: |$)/;

/** A grade that the sentence says a force does not have, or that it brings in as false. */
export const denial: Construction = {
  name: 'denial',
  examples: [
    { text: 'Kent Police is not inadequate at investigating crime, inspectors say.', says: [] },
    { text: 'Kent Police stopped short of an outstanding grade for preventing crime.', says: [] },
    {
      text: 'HMICFRS has inspected Kent Police. The chief denied that it was inadequate at responding to the public.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. Its leadership is good enough, and adequate at best.', says: [] },
    { text: 'HMICFRS inspected Kent Police. It is good that officers prevent crime, the report says.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police. There are no more “inadequates”. A story on local radio that its leadership was poor and inadequate was wrong.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. It is not correct that it was inadequate at crime recording.', says: [] },
    { text: 'HMICFRS inspected Kent Police. It is neither outstanding nor good at investigating crime.', says: [] },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. Its leadership is no more than adequate.',
      says: ['kent adequate leadership-and-force-management'],
    },
    {
      text: 'Kent Police was rated good not only for preventing crime but also for investigating crime.',
      says: ['kent good preventing-crime', 'kent good investigating-crime'],
    },
    {
      text: 'Kent Police is not outstanding any more, but good, at preventing crime, HMICFRS says.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: ({ before, after }) => {
    if (
      RANGE.test(after) ||
      PRAISE.test(after) ||
      (IT_IS.test(before) && TO_SEE.test(after)) ||
      (/ as $/.test(before) && /^ as /.test(after))
    )
      return NOTHING;
    const clause = before.slice(
      Math.max(before.lastIndexOf(' ;'), before.lastIndexOf(' but '), before.lastIndexOf(' : ')) + 1,
    );
    if (NOBODY.test(before) || NEITHER_OF.test(before)) return NOTHING;
    if (NEGATED.test(` ${clause.trimStart()}`) || ALTERNATIVE.test(before) || NO_FORCE.test(before)) return NOTHING;
    if (
      FALSE.test(before) &&
      !/ G[^G]* but | : /.test(before.slice(before.search(FALSE)).replace(/^ correction :/, ''))
    )
      return NOTHING;
    return CLAIM_THAT.test(before) && CALLED_FALSE.test(after) ? NOTHING : null;
  },
};
