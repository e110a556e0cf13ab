import { expression } from './expression.ts';
import type { Cut, Mark, Skeleton } from './skeleton.ts';

const UNREAL =
  '(?:not|never|no|nor|if|unless|until|almost|nearly|but|or|than|wrongly|mistakenly|erroneously|falsely|supposedly|unlike|except|being|could|would|should|might|may)';
/** A few words that neither name anything nor take anything back; of names, inspectors and a time of today alone (`isKept`). */
const WORDS = `(?: (?!${UNREAL}(?= ))[^ ,;:()?FAGNDO-][^ ,;:()?]*| [ID]){1,7}`;
/** 'was, inspectors said,', 'has (to nobody's surprise)', 'were - not for the first time -' */
const ASIDE = `(?: ,${WORDS} ,| \\(${WORDS} \\)| -${WORDS} -)`;
/** 'which has 2,000 officers' */
const WHICH = `(?:which|whose|where|who)(?: (?!${UNREAL}(?= ))[^ ,;:()?FAGDO-][^ ,;:()?]*(?: , [0-9]{3}(?= ))?){1,12}`;
const BY_INSPECTORS = '(?: by (?:the )?I)';
const ADVERBS =
  '(?:disappointingly|surprisingly|unsurprisingly|however|nevertheless|nonetheless|therefore|duly|officially|formally|rightly|once again|once more|ultimately|eventually|finally)';
const VERB =
  '(?:rated|graded|judged|found|deemed|assessed|marked|classed|ranked|branded|labelled|given|awarded|handed|told|been|considered|reckoned|held)';
/** Left out: what is set in between a verb and its grade, a grade and what it is for, a force and its verb. */
const SET_IN = [
  `(?= (?:[,(-] |by |${ADVERBS} ))(?<= (?:is|was|were|are|has|have|had|been)(?: (?:also|all|both|not|never))?)(?:${ASIDE}|${BY_INSPECTORS}| ${ADVERBS})(?= (?:both |all |also |not |found to be )?(?:${VERB}|G) )`,
  `(?= )(?<= G)(?:${ASIDE}|${BY_INSPECTORS}| in (?:the|its|their|this)(?: [a-z]+)? (?:report|document|findings))(?= (?:(?:at|for|in|on|when it comes to) |(?:is|was|are|were) (?:its |the )?A))`,
  '(?= [oath])(?<= G) (?:overall(?= (?:in|across) (?:just |only )?N )|(?:once again|once more|again|too|here)(?= (?:at|for|in|on|when it comes to) ))',
  '(?= [tiF])(?<= G(?: (?:grade|rating|mark))?)(?: (?:that|which))? (?:it|they|F|the force|the constabulary) (?:had|has|held|got|received|won|earned|was (?:given|awarded))(?= (?:at|for|in|on) )',
  `(?= [,(-])(?<= the (?:force|constabulary))(?: , ${WHICH} ,| \\( ${WHICH} \\)| - ${WHICH} -)(?= (?:is|was|were|has|had|requires|required|received|got) )`,
];
/** Said as 'rated': whatever else a grade's passive verb may be. */
const AS_RATED =
  '(?= [a-z]+ (?:(?:as|to be|to have been|down|out|in|under) |an? G|G))(?<= (?:is|was|were|are|be|been|being)(?: (?:also|all|both|each|only|just|still|again|now|not|never|currently|D)){0,2})(?: (?:found|deemed|assessed|marked(?: down| out)?|classed|classified|categori[sz]ed|ranked|branded|labelled|adjudged|declared|pronounced|reckoned|held|considered|designated|certified|evaluated|put down|judged|graded|rated)(?: (?:as|to be|to have been))?| placed (?:in|under) the (?:category|band|bracket|class|group)(?: of)?)(?= (?:an? )?G(?: |$))';

/** 'Once good, it is now …', 'Good in 2022, leadership is …': the verb is left out. */
const RATED_THEN =
  '(?= G )(?:(?<=^ D)(?= G ,)|(?<=^(?: (?:after|from|despite) being)?)(?= G(?: (?:in|at|back in|as recently as|until))? D ,))(?= G[^,]{0,24} , (?:the |its |their )?(?:[FA]|it|they|the force|the constabulary) (?:is|are|was|were|has|have|fell|slipped|rose|got|requires) )';
/** Said as 'got': whatever else comes by a grade. */
const AS_GOT =
  ' (?:(?:(?:could|can) (?:(?:only|merely|just|at best) (?:manage|muster|achieve|get|score|do)|(?:manage|muster|achieve|get|score|do) (?:only|merely|just|no (?:better|more|higher) than|nothing (?:better|more|higher) than))|(?:managed|mustered|did|scored|achieved) (?:no|nothing) (?:better|more|higher) than)(?= (?:an? )?G(?: |$))|(?:scored|earned|landed|picked up|collected|secured|gained|attained|obtained|notched up|(?:came|walked|went) away with|(?:ended up|emerged|finished|came out) with)(?= (?:an?|another|only an?|just an?) G(?: |$)))';
/** Said as 'on': whatever leads up to an area. */
const AS_ON =
  " (?:with regards? to|with respect to|as regards|in respect of|in relation to|in the (?:area|field|matter|case) of|on the (?:subject|question|matter|issue) of|in terms of|regarding|concerning|under the heading of|when it (?:comes|came) to)(?=(?: (?:its|the|how|it|they|way|their|force|'s)){0,4} A(?: |$))";

const LEFT_OUT = expression(SET_IN.join('|'), 'g');
const REWORDED = expression(
  [
    `(?<rated>${AS_RATED}|${RATED_THEN})`,
    `(?<got>${AS_GOT})`,
    `(?<on>${AS_ON})`,
    '(?<to> to (?:each|all|both) of)(?= (?:the )?F(?: |$))',
    '(?<and> &(?= ))',
  ].join('|'),
  'g',
);

/**
 * A sentence said more simply: without what is only set into it ('was, inspectors said, rated', 'good (again) at'), and with
 * one word for many ('rated', 'got', 'on', 'and'), so that grammar need not know them all.
 */
export const simplified = (skeleton: Skeleton): Skeleton =>
  skeleton.marks.some(({ is }) => is === 'G') ? changed(withoutSetIn(skeleton), REWORDED) : skeleton;

/** Looked for first, because the rest costs more: what can have something set in behind it, and what may open that. */
const MAY_HAVE = expression(
  ` (?:(?:is|was|were|are|has|have|had|been|also|all|both|not|never) (?:[,(-]|by|${ADVERBS})|(?:force|constabulary) [,(-]|G (?:[,(-]|by|in (?:the|its|their|this)|overall|once|again|too|here|that|which|it|they|F|the|grade|rating|mark)) `,
);
const withoutSetIn = (skeleton: Skeleton): Skeleton =>
  MAY_HAVE.test(skeleton.text) ? changed(skeleton, LEFT_OUT) : skeleton;

/** With each match of a pattern left out, or put into the word that its group is named by. */
const changed = (skeleton: Skeleton, pattern: RegExp): Skeleton => {
  const { text, marks } = skeleton;
  const left: (Cut & { readonly kept: number })[] = [];
  let short = '';
  let from = 0;
  for (const { 0: words, index, groups } of text.matchAll(pattern)) {
    const as = Object.entries(groups ?? {}).find(([, found]) => found !== undefined)?.[0];
    const said = as === undefined ? '' : ` ${as}`;
    const end = index + words.length;
    if (words === said || marks.some((mark) => mark.at >= index && mark.at < end && !isIdle(mark))) continue;
    short += text.slice(from, index) + said;
    left.push({ at: index, length: words.length, kept: said.length });
    from = end;
  }
  if (left.length === 0) return skeleton;
  const moved = (at: number): number =>
    left.reduce((to, cut) => (cut.at < at ? to - Math.min(cut.length - cut.kept, at - cut.at) : to), at);
  const isKept = ({ at }: Mark): boolean => !left.some((cut) => cut.at <= at && at < cut.at + cut.length);
  return {
    ...skeleton,
    text: short + text.slice(from),
    marks: marks.filter(isKept).map((mark) => ({ ...mark, at: moved(mark.at) })),
    cuts: [
      ...skeleton.cuts.map((cut) => ({ ...cut, at: moved(cut.at) })),
      ...left.map((cut) => ({ at: moved(cut.at), length: lengthIn(skeleton, cut) - cut.kept })),
    ],
  };
};

/** Nothing is lost with it: inspectors, a number, and a time that is today's. */
const isIdle = (mark: Mark): boolean =>
  mark.is === 'I' || mark.is === 'N' || (mark.is === 'D' && mark.date.when.kind === 'current');

/** How long a stretch of the skeleton is in the plain text, where the letters stand for names. */
const lengthIn = ({ marks }: Skeleton, { at, length }: Cut): number =>
  marks
    .filter((mark) => mark.at >= at && mark.at < at + length)
    .reduce((sum, mark) => sum + (mark.end - mark.start) - 1, length);
