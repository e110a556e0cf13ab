import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';

const OPENS =
  "(?: (?:what|which|where|what about|how about|how many|its|this|anyone|anybody|anywhere|nobody|there|and|so|but|then|now|ok|first|second|third|fourth|fifth|last|next|finally|lastly|any|anything|the|N|areas?|forces?|ones?|of|them|those|are|is|was|were|does|did|do|'s|it|they|F|said|to|in|get|got|gets|graded|rated|judged|found|deemed|be|as|a|an|that|only|other|remaining|single|came|out|come|parts?|things?|,))";
const IS_ASKED =
  /^(?: (?:so|then|now|ok|but|,))*(?: and)?(?: (?:so|then|,))? (?:what|which|where|how about|how many|(?:was|were|is|are|did|does) (?:any|anything|anyone|anybody|anywhere|there)|(?:and|so|but) (?:the|that|its)|the|that|its|this)(?= )/;
const BEFORE = expression(`^${OPENS}{1,14} $`);
const AFTER =
  /^(?: (?:ones?|N|areas?|forces?|parts?|bits?|things?|grades?|ratings?|marks?|verdicts?|then|in|at|for|overall|D|list|pile|it|the|F|get|given|police))*(?: \?)?\s*$/;
/** 'And adequate?': the question is put in one word. */
const IS_SHORT = /^(?: (?:and|so|but|any|anything|anywhere|now))+ $/;
/** 'Start with the outstanding.', 'Now for the bottom grade.' */
const TURNS_TO =
  /^(?!.* (?:it|F) (?:is|was|are|were) $)(?: (?:let us|let 's|we|first|now|next|then|and|finally|lastly|,))*(?: (?:start|begin|starting|beginning|turn|turning|move on|moving on|on))?(?: (?:with|to|for|come))(?: (?:the|N|areas?|forces?|that|it|F|is|are|was|were))* $/;

/** A question after what has a grade, or whether anything has it, or a turn to it: what follows names it. */
export const asksWhich: Construction = {
  name: 'asks-which',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhat was good?\n\nPreventing crime. Officers know their streets.\n\nAnd the outstanding one?\n\nThat is crime recording.',
      says: ['kent good preventing-crime', 'kent outstanding recording-crime'],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhich areas were adequate?\n\nIn no order: leadership; managing offenders.\n\nWhere does it require improvement?\n\nIn responding to the public and recording crime.',
      says: [
        'kent adequate leadership-and-force-management',
        'kent adequate managing-offenders',
        'kent requires-improvement responding-to-public',
        'kent requires-improvement recording-crime',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhat was good?\n\nPreventing crime.\n\nAnd adequate?\n\nLeadership and managing offenders.',
      says: [
        'kent good preventing-crime',
        'kent adequate leadership-and-force-management',
        'kent adequate managing-offenders',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police. Start with the inadequate. That is leadership.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. What requires improvement? Crime recording, for one. The other is leadership.',
      says: ['kent requires-improvement recording-crime', 'kent requires-improvement leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. Was anything good? Yes. Crime recording and leadership.',
      says: ['kent good recording-crime', 'kent good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police. Was anything outstanding? No. Leadership.',
      says: [],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWas anything inadequate?\n\nNo. Leadership has a new chief.',
      says: [],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhat good will it do?\n\nPreventing crime takes years.',
      says: [],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhat was good?\n\nNobody would say. Leadership is a matter for the chief.',
      says: [],
    },
  ],
  read: ({ before, after, mark, skeleton }) => {
    if (mark.grade.form === 'order' || !AFTER.test(after)) return null;
    if (skeleton.marks.some(({ is }) => is === 'A' || is === 'O')) return null;
    const isQuestion =
      skeleton.text.trimEnd().endsWith(' ?') &&
      ((IS_ASKED.test(before) && BEFORE.test(before)) || IS_SHORT.test(before));
    return isQuestion || TURNS_TO.test(before) ? { kind: 'heading', asks: true } : null;
  },
};
