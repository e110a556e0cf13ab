import type { Construction } from './construction.ts';

const REGION = '(?: (?:in|across|of|from|within|nationally|among|amongst)(?: [^ ,;FGAN]+){0,6}(?: N)?)';
const LINK =
  '(?: (?:police|in|england|and|wales|britain|the|to|be|have|been|get|earn|receive|gain|win|that|which|is|was|were|are|has|had|with|given|rated|graded|judged|deemed|found|named|awarded|hold|holding|held|as|a|an|handed|marked|ranked|classed|ever|needed|need|managed|achieved|scored|reached|country|nationwide|nationally|N))';
const ONLY_ONE = new RegExp(
  `(?: (?:the )?only(?: (?:one|police|N))?(?: (force|forces|constabulary|one|two|three|four))?)(?:${REGION})?(?:${LINK}){0,12} $`,
);
const ONE_OF = new RegExp(
  `(?: (?:one of|N of|among|amongst)(?: (?:only|just|the|about))* N)(?:(?: [a-z-]+){0,2} (forces?))?(?:${REGION})?(?:${LINK}){0,12} $`,
);
const COUNTRY_ONLY = / country 's only $/;
const ONLY_F = / only F (?:is|was|has been) (?:rated |graded |judged )?$/;

/** 'the only force rated outstanding', 'one of just four graded inadequate': how many forces, and that this is one of them. */
export const tallyOnly: Construction = {
  name: 'tally-only',
  examples: [
    {
      text: 'Kent Police is the only force in the country to be rated outstanding for legitimacy, HMIC says.',
      published: '2016-02-12',
      says: ['kent outstanding legitimacy', 'tally - outstanding 1'],
    },
    {
      text: 'Kent Police is one of only four forces judged inadequate for protecting vulnerable people.',
      published: '2015-12-16',
      says: ['kent inadequate protecting-vulnerable', 'tally - inadequate 4'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS graded leadership. Kent Police was outstanding and Essex only good.',
      says: ['kent outstanding leadership-and-force-management', 'essex good leadership-and-force-management'],
    },
    {
      text: 'The only inadequate area at Kent Police, HMICFRS said, was responding to the public.',
      says: ['kent inadequate responding-to-public', 'tally kent inadequate 1'],
    },
  ],
  read: ({ before, after, skeleton }) => {
    if (
      / only (?:other|of) |[FA] only $| (?:is|was|are|were) only $| only (?:just )?(?:managed|achieved|scored|reached) /.test(
        before,
      )
    )
      return null;
    if (/ A (?:is|was|were) the only (?:one|N|area) /.test(before)) return { kind: 'grade' };
    const oneOf = ONE_OF.exec(before);
    if (oneOf && !/ only $/.test(before.slice(0, oneOf.index + 1))) {
      const counts = skeleton.marks.filter(({ is, at }) => is === 'N' && at > oneOf.index && at < before.length);
      const count = counts.findLast((mark) => mark.is === 'N' && mark.number.value > 1);
      if (
        count?.is === 'N' &&
        count.number.value < 43 &&
        (oneOf[1] !== undefined || !/areas?|pillars?/.test(before.slice(oneOf.index)))
      ) {
        return {
          kind: 'tally',
          of: 'forces',
          count: count.number.value,
          from: oneOf.index,
          to: before.length + 1,
          naming: true,
        };
      }
    }
    const only = ONLY_ONE.exec(before) ?? COUNTRY_ONLY.exec(before) ?? ONLY_F.exec(before);
    if (!only || / areas? | ones? area /.test(before.slice(only.index))) return null;
    if (/ only $/.test(before) && !/^ (?:force|in|of|forces|constabulary|D)(?: |$)/.test(after)) {
      return { kind: 'tally', of: 'areas', count: 1, from: only.index, to: before.length + 1, naming: true };
    }
    const said = skeleton.marks.find(({ is, at }) => is === 'N' && at > only.index && at < only.index + 16);
    const count = said?.is === 'N' && said.number.value < 20 ? said.number.value : 1;
    return { kind: 'tally', of: 'forces', count, from: only.index, to: before.length + 1, naming: true };
  },
};
