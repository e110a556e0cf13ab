import { THE_FIRST, WHICH_OF_TWO } from '../scope/of-two.ts';
import type { Construction } from './construction.ts';
import { FOLLOWER } from './words.ts';

/** Words that grade nothing, or take the grade back. */
const UNREAL =
  / (?:not|no|nor|never|if|whether|could|would|should|might|may|will|hopes?|wants?|aims?|until|unless) (?:[^;:]{0,60} )?$/;
const OPENS = /(?:^|[,;:(-]| and| but| while)(?: (?:an?|only|just|also|merely|was|is))* $/;

/** One of the two that were named before, with the verb left out: 'The former: good.', 'good for the former'. */
export const ofTwo: Construction = {
  name: 'of-two',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police. Leadership and crime recording tell two stories. The former: good. The latter: inadequate.',
      says: ['kent good leadership-and-force-management', 'kent inadequate recording-crime'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. It split hairs over leadership and crime recording: good for the former, inadequate for the latter.',
      says: ['kent good leadership-and-force-management', 'kent inadequate recording-crime'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police. Leadership and crime recording matter. If the former: good. The latter: good luck.',
      says: [],
    },
  ],
  read: ({ before, after, mark, otherInMind }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need' || otherInMind || UNREAL.test(before)) return null;
    const isOne = WHICH_OF_TWO.test(before) && FOLLOWER.test(after);
    return isOne || (OPENS.test(before) && THE_FIRST.test(after)) ? { kind: 'grade', brief: true } : null;
  },
};
