import type { ForceMark, GradeMark, Skeleton } from '../skeleton.ts';
import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

const SUBJECT =
  /(?: (?:F|A|G|D|ones|force|constabulary|organisation|it|they|we|you|which|that|who|both|all|each|also|still|now|to|forces|areas?|pillars?|N|as|a|an|the|police|and|or|but|them|those|latter|former|rest|others?|again|,|:|-|\(|\)|is|are|was|were|consistently|only|either|too|said|says|yet|already|currently|investigations|officers|must|rated|graded|judged|found|deemed|classed|given|grade|three|everywhere else|elsewhere|this|two|half|efficiency|whole|merely|then|alone|longer|these|'s|\)|I|one|overall|leadership|for|with|in|of|while|whilst|although|though|having|had|has|did|does|do|areas that|both|forces that))$/;
const LISTED = /^(?: (?:are|were|include|included|:))+(?: (?:those|the|forces|in|at|of|for))* F/;
const ENDS = /^(?: (?:too|as well|also))?(?:\s*$| [,;)])/;
const NOT_A_GRADE = /^ (?:works?|plans?|notices?|grants?|to be|in order|of|before it|from)(?: |$)/;
/** 'Leadership, however, needed to improve.' */
const AREA_NEEDED = / A(?: (?:,|however|also|too|still|meanwhile|though|again|both|all|at F|in F))* $/;
/** 'needs to improve in this respect' */
const POINTS =
  /^ (?:in|at|for|on|under|across) (?:this|that|these|those|both|all|each|every|several|some|most|many|the same|it|the board)(?: |$)/;
const THING =
  / (?:work|system|road|building|station|roof|training|scheme|design|practice|communication|what|that that|us that|something|anything|culture|process|data|technology|it system)$/;

/** 'requires improvement' as the verb it is, and 'needs to improve in' where it stands for the grade. */
export const verbal: Construction = {
  name: 'verbal',
  examples: [
    {
      text: 'Kent Police requires improvement at investigating crime.',
      says: ['kent requires-improvement investigating-crime'],
    },
    {
      text: 'HMICFRS said responding to the public and leadership at Kent Police both require improvement.',
      says: [
        'kent requires-improvement responding-to-public',
        'kent requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'Kent Police needs to improve in investigating crime and leadership, the watchdog said.',
      says: [
        'kent requires-improvement investigating-crime',
        'kent requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS said Kent Police was good at preventing crime. Leadership, however, needed to improve.',
      says: ['kent good preventing-crime', 'kent requires-improvement leadership-and-force-management'],
    },
    {
      text: 'HMIC has graded legitimacy. Kent must improve; Essex was good.',
      published: '2017-12-12',
      says: ['kent requires-improvement legitimacy', 'essex good legitimacy'],
    },
  ],
  counterExamples: [
    { text: 'Kent Police require improvement works at the station, inspectors heard.', says: [] },
    { text: 'Inspectors of Kent Police said the IT system requires improvement.', says: [] },
  ],
  read: ({ before, after, mark, earlier, skeleton }) => {
    const { form } = mark.grade;
    if (form === 'order' && ENDS.test(after) && isOneResult(skeleton, mark)) return GRADE;
    if (form !== 'verb' && form !== 'need') return null;
    const head = before.trimEnd();
    if (NOT_A_GRADE.test(after) || THING.test(head)) return { kind: 'nothing' };
    if (form === 'need' && / told(?: that)? they $/.test(before) && / F/.test(after) && LISTED.test(after))
      return GRADE;
    if (form === 'need' && earlier?.kind === 'grade' && ENDS.test(after) && / F $/.test(before)) return GRADE;
    if (form === 'need' && mark.grade.past && ENDS.test(after) && AREA_NEEDED.test(before)) return GRADE;
    if (form === 'need' && !/^ (?:in|at|for|on|under|when it comes to|across)(?: |$)/.test(after)) return null;
    if (form === 'need' && !/ [AN](?: |$)/.test(skeleton.text) && !POINTS.test(after)) return null;
    if (head !== '' && !SUBJECT.test(head)) return null;
    return FOLLOWER.test(after) || / (?:grade|rating|mark)s?(?: |$)/.test(after.slice(0, 8)) ? GRADE : null;
  },
};

/** 'Kent must improve; Essex was good': beside the grades of other forces it is one. */
const isOneResult = ({ marks, text }: Skeleton, { at }: GradeMark): boolean => {
  const subject = marks.findLast((each): each is ForceMark => each.is === 'F' && each.at < at);
  if (!subject || !TOLD.test(text.slice(subject.at + 1, at))) return false;
  const others = marks.filter((each) => each.is === 'F' && each !== subject);
  return others.length > 0 && marks.some((each) => each.is === 'G' && each.at !== at);
};
const TOLD = /^(?: (?:were|was|are|is|have been|has been|all|both|also|each|told|they|it))* $/;
