import { expression } from './expression.ts';
import type { Cut, Mark, Skeleton } from './skeleton.ts';

const UNREAL =
  '(?:not|never|no|nor|if|unless|until|almost|nearly|but|or|than|wrongly|mistakenly|erroneously|falsely|supposedly|unlike|except|being|could|would|should|might|may)';
/** A few words that neither name anything nor take anything back. */
const WORDS = `(?: (?!${UNREAL}(?= ))[^ ,;:()?FAGNDO-][^ ,;:()?]*| I){1,7}`;
/** 'was, inspectors said,', 'has (to nobody's surprise)', 'were - not for the first time -' */
const ASIDE = `(?: ,${WORDS} ,| \\(${WORDS} \\)| -${WORDS} -)`;
/** 'which has 2,000 officers' */
const WHICH = `(?:which|whose|where|who)(?: (?!${UNREAL}(?= ))[^ ,;:()?FAGDO-][^ ,;:()?]*(?: , [0-9]{3}(?= ))?){1,12}`;
const BY_INSPECTORS = '(?: by (?:the )?I)';
const RATED =
  '(?:rated|graded|judged|found|deemed|assessed|marked|classed|ranked|branded|labelled|given|awarded|handed|told|been|considered)';

const ANY = expression(
  [
    `(?<=(?:^| )(?:F|force|constabulary|it) (?:is|was|were|are|has|have|had|been)(?: (?:also|all|both|not|never))?)(?:${ASIDE}|${BY_INSPECTORS})(?= (?:both |all |also )?(?:${RATED}|G) )`,
    `(?<= G)(?:${ASIDE}|${BY_INSPECTORS})(?= (?:at|for|in|on|when it comes to) )`,
    `(?<= the (?:force|constabulary))(?: , ${WHICH} ,| \\( ${WHICH} \\)| - ${WHICH} -)(?= (?:is|was|were|has|had|requires|required|received|got) )`,
  ].join('|'),
  'g',
);

/**
 * A sentence without what is only set into it between a verb and its grade, or a grade and what it is for: 'was, inspectors
 * said, rated', 'good (again) at'. Inspectors named there are left out with it.
 */
export const withoutInsertions = (skeleton: Skeleton): Skeleton => {
  const { text, marks, cuts } = skeleton;
  if (!marks.some(({ is }) => is === 'G')) return skeleton;
  const left: Cut[] = [];
  let short = '';
  let from = 0;
  for (const each of text.matchAll(ANY)) {
    short += text.slice(from, each.index);
    left.push({ at: each.index, length: each[0].length });
    from = each.index + each[0].length;
  }
  if (left.length === 0) return skeleton;
  const moved = (at: number): number =>
    left.reduce((to, cut) => (cut.at < at ? to - Math.min(cut.length, at - cut.at) : to), at);
  const isKept = ({ at }: Mark): boolean => !left.some((cut) => cut.at <= at && at < cut.at + cut.length);
  return {
    ...skeleton,
    text: short + text.slice(from),
    marks: marks.filter(isKept).map((mark) => ({ ...mark, at: moved(mark.at) })),
    cuts: [
      ...cuts.map((cut) => ({ ...cut, at: moved(cut.at) })),
      ...left.map((cut) => ({ at: moved(cut.at), length: lengthIn(skeleton, cut) })),
    ],
  };
};

/** How long a stretch of the skeleton is in the plain text, where the letters stand for names. */
const lengthIn = ({ marks }: Skeleton, { at, length }: Cut): number =>
  marks
    .filter((mark) => mark.at >= at && mark.at < at + length)
    .reduce((sum, mark) => sum + (mark.end - mark.start) - 1, length);
