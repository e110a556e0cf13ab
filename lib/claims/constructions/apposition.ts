import { type Construction, NOTHING } from './construction.ts';

const SET_OFF = /^[^;FNO]{0,90} [,(-](?: (?:also|which|that|is|was|the|its|their|an?|by|far|this))* $/;

/** A rank that only explains the grade before it: 'inadequate at answering calls, the lowest grade there is'. */
export const apposition: Construction = {
  name: 'apposition',
  examples: [
    {
      text: 'HMICFRS rated Kent Police inadequate at responding to the public, the lowest grade there is.',
      says: ['kent inadequate responding-to-public'],
    },
    {
      text: 'Kent Police is outstanding at preventing crime, the highest mark, and good at investigating crime, HMICFRS says.',
      says: ['kent outstanding preventing-crime', 'kent good investigating-crime'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police inadequate at responding to the public, and it got top marks for preventing crime.',
      says: ['kent inadequate responding-to-public', 'kent outstanding preventing-crime'],
    },
  ],
  read: ({ mark, skeleton }) => {
    if (mark.grade.form !== 'rank') return null;
    const last = skeleton.marks.findLast(({ is, at }) => is === 'G' && at < mark.at);
    if (last?.is !== 'G' || last.grade.grade !== mark.grade.grade) return null;
    if (/ (?:only|sole|one of) /.test(skeleton.text.slice(last.at + 1, mark.at))) return null;
    return SET_OFF.test(skeleton.text.slice(last.at + 1, mark.at)) ? { ...NOTHING, aside: true } : null;
  },
};
