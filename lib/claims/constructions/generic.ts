import { listBehind } from '../list-behind.ts';
import { type Construction, NOTHING } from './construction.ts';

const ANY_FORCE =
  /(?:^|[,;:.]| and| but| that| where)(?: (?:most|some|many|all|few|other|the best|even|those)){0,4}(?: police)? forces (?:that|which|who)(?: [a-z]+){0,3} $/;
/** 'Forces that slipped from good to inadequate include Kent' */
const NAMED_BEHIND =
  /^(?: to(?: an?)? G)?(?: (?:for|at|in|on) (?:the |its )?A)? (?:include|are|were|is|was)(?: (?:the|those|both|in)){0,2} F/;
const ANY_GRADE =
  /(?:^|[,;:.]| that| but| and)(?: (?:another is that|a|an|any|every)){1,3} (?:rating|grade|mark|verdict|judgement) of $/;
const WAS_GIVEN =
  /^ (?:was|were|has been|is) (?:also )?(?:given|awarded|handed out|handed|received|recorded|issued|achieved)(?: |$)/;
const THE_REST =
  /^ (?:at|for|in|on|with)(?:(?: (?:just|almost|nearly|about))+ everything| (?:the rest|every other (?:area|category|pillar)|all (?:the )?others?(?: areas| categories)?|everything else|everything(?= (?:that|it|they|from|we))|anything|most (?:things|areas)|most of [a-z ]{0,12}|many(?: areas)?|several(?: areas)?|some(?: areas)?|a number|various|what|nothing|something|(?:one|N) thing|this or that))(?= |$|\n)/;
/** 'Policing overall was good.' */
const POLICING =
  /(?<! N) (?:policing(?: (?:overall|generally|nationally|in general|as a whole|in (?:this country|england and wales|britain|the country)))?|(?:police|forces)(?: forces)? (?:nationally|across the country|everywhere|up and down the country|in general|generally|in england and wales)) (?:is|are|was|were|remain|remains|has been|have been)(?: (?:generally|broadly|largely|mostly|overall))? $/;
/** 'To be outstanding is to be one of two' */
const TO_BE_IS = /^ (?:is|means|takes|would|you|it|a force)(?= )/;
/** 'Being good at preventing crime is what we are for' */
const BEING = /(?:^|[,;:]| that) being $/;
const IS_WHAT = /^ (?:at|for|in) (?:[a-z]+ ){0,3}A (?:is|means|takes|matters|requires)(?= )/;
const PRAISING_OURSELVES = / we (?:are|'re) $/;
const AT_THIS = /^ at (?:this|that|what|it)(?: |$)/;

/** A remark about grades or forces in general, or with nothing named that was graded. */
export const generic: Construction = {
  name: 'generic',
  examples: [
    { text: 'HMICFRS inspected Kent Police. Forces that are rated outstanding have a habit of slipping.', says: [] },
    { text: 'Kent Police is good at most things, HMICFRS said.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police. The chief said: "We are good at this, and getting better all the time."',
      says: [],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police is adequate in most areas, among them leadership, HMICFRS said.',
      says: ['kent adequate leadership-and-force-management'],
    },
  ],
  read: ({ before, after, skeleton, mark, isOfKnownOthers }) => {
    if (/ for (?:N|one) , .{0,300} for the other/.test(skeleton.text)) return NOTHING;
    const isHeading = skeleton.sentence.isLine && /^(?: :)?\s*$/.test(after);
    if (
      (ANY_FORCE.test(before) && !isHeading && !NAMED_BEHIND.test(after)) ||
      (ANY_GRADE.test(before) && !WAS_GIVEN.test(after))
    )
      return NOTHING;
    if (/(?:^|[,;:]) to be(?: [a-z]+)? $/.test(before) && TO_BE_IS.test(after)) return NOTHING;
    if (BEING.test(before) && mark.grade.grade === 'good' && IS_WHAT.test(after)) return NOTHING;
    if (PRAISING_OURSELVES.test(before) && AT_THIS.test(after)) return NOTHING;
    if (POLICING.test(before) && !/ [FA] /.test(before)) return NOTHING;
    return !isOfKnownOthers &&
      THE_REST.test(after) &&
      listBehind(after) === null &&
      !/ (?:not|never)(?: [a-z]+){0,3} $/.test(before)
      ? NOTHING
      : null;
  },
};
