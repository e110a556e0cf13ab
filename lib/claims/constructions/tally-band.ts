import type { Construction } from './construction.ts';

const BAND = /^ (pair|duo|trio|quartet|quintet|sextet)(?= |$)/;
const SIZES: Readonly<Record<string, number>> = { pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5, sextet: 6 };
const NAMED = /^[^;G]{0,30} (?:were|are|include|:) (?:the )?F/;

/** 'the inadequate trio', 'an outstanding pair: Kent and Essex' */
export const tallyBand: Construction = {
  name: 'tally-band',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. Much was praised, and the inadequate trio speak for themselves.',
      says: ['tally kent inadequate 3'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. The inadequate trios of the police band played on.', says: [] },
  ],
  read: ({ before, after, mark }) => {
    const [words, band] = BAND.exec(after) ?? [];
    if (words === undefined || band === undefined) return null;
    return {
      kind: 'tally',
      of: 'unsaid',
      count: SIZES[band] ?? 2,
      from: before.length,
      to: mark.at + 1 + words.length,
      naming: NAMED.test(after.slice(words.length)),
    };
  },
};
