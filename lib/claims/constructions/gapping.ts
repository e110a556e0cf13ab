import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

const LEFT_OUT =
  /(?: (?:,|;|and|but|while|whereas|with|then|or))(?: (?!(?:is|was|are|were|has|have|had|said|says|not|no|never|would|could|will|if|that(?! (?:for|of|at|in))|which|who)(?= ))(?:[a-z']+|N)){0,5} (?:[FA]|the latter|the former|the second)(?: (?:'s|force|police|terms|work))?(?: (?:a|an|only|merely|just|both|all|also|now|simply|still|as|at|with|-|,))* $/;

/** The verb is left out the second time: 'Kent was good and Essex adequate', 'its leadership was good, its response inadequate'. */
export const gapping: Construction = {
  name: 'gapping',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Kent was good and Essex adequate, while Sussex was inadequate.',
      says: [
        'kent good leadership-and-force-management',
        'essex adequate leadership-and-force-management',
        'sussex inadequate leadership-and-force-management',
      ],
    },
    {
      text: "HMICFRS said Kent Police's work to prevent crime was good, its protection of vulnerable people adequate and its management of offenders inadequate.",
      says: ['kent good preventing-crime', 'kent adequate protecting-vulnerable', 'kent inadequate managing-offenders'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime and Essex good luck with its own report.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: ({ before, after, earlier, mark }) => {
    if (earlier === null || earlier.kind === 'nothing' || earlier.kind === 'description') return null;
    if (mark.grade.form !== 'adjective' && mark.grade.form !== 'verb') return null;
    return LEFT_OUT.test(before) && FOLLOWER.test(after) ? GRADE : null;
  },
};
