import type { Construction } from './construction.ts';

const DONE_WELL =
  /^ (?:service|standard|standards|understanding|job|approach|work|arrangements|processes|response|quality|provision|grip|knowledge|awareness|relationships?|structures?|A)(?: |$)/;
const PROVIDES =
  / (?:provides?|provided|gives?|gave|does|offers?|has|have|a|an|very|of a|generally|consistently|some|with|are|is|were|was)(?: (?:a|an|very|generally|consistently|broadly)){0,4} $/;
const ORDERED = /^ (?:how|its|the|their|in|on|at|for|when|by|,|and|too|what)(?: |$)|^$/;

/** Words about how well something is done, or an order to do better: never a grade. */
export const description: Construction = {
  name: 'description',
  examples: [
    {
      text: 'Inspectors said Kent Police provides a good service in protecting vulnerable people.',
      says: ['described kent good protecting-vulnerable'],
    },
    {
      text: 'Kent Police must improve how it responds to the public, HMICFRS said.',
      says: ['described kent requires-improvement responding-to-public'],
    },
  ],
  counterExamples: [
    { text: 'Kent Police was rated good for responding to the public.', says: ['kent good responding-to-public'] },
  ],
  read: ({ before, after, mark }) => {
    const { form } = mark.grade;
    if (form === 'order' || form === 'need') return ORDERED.test(after) ? { kind: 'description' } : { kind: 'nothing' };
    return DONE_WELL.test(after) && PROVIDES.test(before) ? { kind: 'description' } : null;
  },
};
