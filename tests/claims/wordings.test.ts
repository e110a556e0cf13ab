import { describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';
import { gradedAreas } from '../../lib/peel/areas.ts';
import { ROUND_IDS, roundOf } from '../../lib/peel/rounds.ts';

/** Each question and heading in the inspectorate's own words, with a day on which that round was the newest. */
const WORDINGS = ROUND_IDS.flatMap((round) =>
  gradedAreas(round)
    .filter(({ area }) => area !== 'service-to-victims')
    .map(({ area, wording }) => ({
      round,
      area,
      wording: wording.replace(/\?$/, ''),
      published: roundOf(round).lastPublished,
    })),
);

describe.each(WORDINGS)('"$wording" ($round)', ({ area, wording, published }) => {
  it('is read behind a grade', () => {
    const text = `Kent Police was rated good for "${wording}", HMICFRS said.`;
    expect(readClaims({ title: '', text, published }).claims.map((claim) => claim.area)).toEqual([area]);
  });
  it('is read in front of a grade', () => {
    const text = `HMICFRS on Kent Police.\n\n${wording}: Good\n\nThat is all.`;
    expect(readClaims({ title: '', text, published }).claims.map((claim) => claim.area)).toEqual([area]);
  });
});
