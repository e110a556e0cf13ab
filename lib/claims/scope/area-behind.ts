import { IN_THIS, REMARKED, WENT } from '../constructions/words.ts';
import { expression } from '../expression.ts';
import { listBehind, severalBehind } from '../list-behind.ts';
import { MONTH } from '../mentions/counted-dates.ts';
import { PREFACE } from '../preface.ts';
import type { AreaMark } from '../skeleton.ts';
import type { AreaQuestion } from './area-question.ts';

const HEAD =
  '(?:at|in|for|on|with|over|about|across|regarding|as(?= (?:an? A|regards |for |to ))|under(?= the (?:heading|headline|banner|title) of )|when|where|how|concern(?:ing|s|ed)|relate[sd] to|cover(?:s|ed)|as far as|(?<= (?:earned|won|gained) )by|(?<= (?:went|goes|go|given|awarded|handed|belongs?|belonged|fell|falls)(?: as well| too| also| out)? )to)';
const FILL = `(?:he|they|that|came|column|list|section|chapter|box|business|department|respect|regards?|which|only|not|area|areas|field|case|key|first|as|D|,|this(?= (?:for|at|in|on) )|what|relation|against|dealing|regards|heading|headline|banner|title|subject|same|F|${PREFACE})`;
const RIGHT = expression(
  `^(?: :(?= (?:that|this|it) (?:was|is) ))?(?: (?:each|apiece|too|also|both|again|overall|however|now|still|rating|grade|grades|ratings|mark|marks|grading|gradings|score|scores|verdict|label|tag|badge|result|assessment|judgement|judgment|as well|D|once more|in D|(?:in|last) (?:${MONTH})|by I|by the I|not only|for the (?:N|first|second|third|fourth|fifth)(?: [a-z]+)? (?:time|year|inspection)(?: in a row| running)?|, (?:up|down) from(?: an?)? G ,|(?:, )?(?:was|were) (?:given|earned(?= by )|won(?= by )|awarded|handed out|issued|reserved|saved|kept|returned)|(?:was|were|is|are) (?:the|its|their)(?: (?:right|correct|fair|proper|official))? (?:verdict|grade|rating|mark|judgement|score|decision|finding|conclusion|answer)s?|where it (?:counts|matters)(?: most)?|(?:that|this|it)(?= (?:was|is) the )|this time|goes|fell|falls|belongs|belonged|landed|comes|then|not just overall but|overall but|went|to F|for F|at F|(?:was|were|is|are|came|come|followed|follow|, (?:was|were|is|are|came|went))(?= (?:for|in|at|on|to) ))){0,8}(?: ,(?: [^ ,;:()GFA]+){1,6} ,|(?: [,)-](?: (?:D|this|that|mainly|chiefly|largely|notably|not least|in part))?))?(?: ${HEAD})(?: :)?(?: ${FILL}){0,8} A(?! (?:(?:, which|both|all|each|also|now|still|only|rated|graded|judged|an?|just|merely|it|is|was|were|are|has|had|got) ){0,4}G)`,
);
/** 'inadequate in December for the way they A': words of time, of whom or of how much between the grade and what it is for. */
const FURTHER = expression(
  `^(?: (?!(?:and|or|but|while|because|after|as|which|who|that|when|where|than|if|though|although|said|says|was|were|is|are|has|have|had)(?= ))[^ ,;:()GFA]+){1,6} (?:for|at)(?: (?:${PREFACE})){0,6} A(?! (?:(?:, which|both|all|each|also|now|still|only|rated|graded|it|is|was|were|are|has|had|got) ){0,4}G)`,
);
/** 'good marks went as well to A' */
const GONE_TO = expression(
  `^(?:(?: \\))?${WENT} to|(?: [:,-] (?:that|this|it))? (?:is|was)(?: also| still| again| now){0,2} (?:the|its|their)(?: (?:I|'s|[a-z]{3,12})){0,4}(?: of (?:the )?I)? (?:on|for|of|at|about))(?: (?:${PREFACE}|which)){0,6} A`,
);
/** ', adequate to leadership' */
const TO_AREA = expression(`^(?: \\))?(?: (?:grades?|ratings?|marks?))? (?:to|for)(?: (?:${PREFACE})){0,6} A(?= |$)`);
const COLON_LIST = expression(
  `^(?: , (?:says|said) (?:the )?I| , (?:the )?I (?:says|said)| ,(?: [a-z]+){1,5}|(?=${REMARKED.replace('{0,4}', '{1,4}')} :)${REMARKED})? : (?:(?:the|its|their|how|it) )*A(?! (?:is|are|was|were|G|requires?|has|had|both|all|[:(-]))`,
);
const DIRECT = /^(?: (?:its|the|their|how|it|in|way|both|force|the force 's))* A/;
const LABELLED =
  /^(?: \( N \))?(?: (?:[:;,(-]|→|areas?|were|are|include|included|including|was|is|for|at|the|its|how|grades?|column|heading|category|comes?|lists?|listed|puts?|places?|sits?|stands?|being|those|these|forces?|rated|awarded|given|came|went|verdict|on|in|marks?|ones?|bits?|parts?|as well|too|N|among|amongst|them|so|it|much|some|said|says|reports?|according|to|I|rating|by|won|had|that|they|of|constabulary|'s|way|well|F|D))* A/;
/** 'The two areas where it requires improvement are A and B', 'Requiring improvement are A', 'Good in this respect was A' */
const AREAS_THAT =
  /(?:^| (?:what|where|areas?|categor(?:y|ies)|pillars?|questions?|aspects?|parts?|bits?|elements?|things?|ones?|everything|rest|remainder|others|those|N)(?: (?![;:] )[^ ;:G]{1,24}){0,14})(?: (?:also|and|but|rated|graded|judged|found|deemed|marked|classed))* $/;
const NAMED_BEHIND = expression(
  `^(?: (?:by|for|with|from) (?:the )?[IFD]| at [IF]| in [FD]| overall| too| ,|${IN_THIS})*(?: (?:is|are|was|were|includes?|included|including|such as|namely|notably|:)){1,2}(?: (?:${PREFACE})){0,8} A(?! (?:is|are|was|were|G))`,
);
const LIST_CONSTRUCTIONS: ReadonlySet<string> = new Set([
  'label',
  'attributive',
  'noun',
  'lead',
  'tally-so-many',
  'tally-only',
  'tally-scoreboard',
  'inverted',
  'rated',
  'inverted',
]);

/** The area that stands behind its grade: 'good at preventing crime', 'Good: preventing crime', 'good in two areas: …'. */
export const areaBehind = ({ skeleton, mark, construction }: AreaQuestion, after: string): AreaMark | null => {
  const { form } = mark.grade;
  const moved =
    (construction === 'move' || construction === 'earlier' ? /^ (?:to|→|into)(?: an?)? G/.exec(after)?.[0] : null) ??
    BRACKETED.exec(after)?.[0] ??
    '';
  const found =
    RIGHT.exec(after.slice(moved.length)) ??
    listBehind(after) ??
    GONE_TO.exec(after) ??
    COLON_LIST.exec(after) ??
    (skeleton.text.startsWith(' G :') && skeleton.marks.filter(({ is }) => is === 'G').length === 1
      ? OPENING_LINE.exec(after)
      : null) ??
    IN_BRACKETS.exec(after) ??
    ONE_OF_THEM.exec(after) ??
    (form === 'need' || form === 'order' ? DIRECT.exec(after) : null) ??
    (AREAS_THAT.test(skeleton.text.slice(0, mark.at)) ? NAMED_BEHIND.exec(after) : null) ??
    (construction === 'goes-to' ? TO_AREA.exec(after) : null) ??
    (LIST_CONSTRUCTIONS.has(construction) ? labelled(skeleton.text.slice(0, mark.at), after, construction) : null) ??
    FURTHER.exec(after);
  if (!found && construction === 'beside-area') return severalBehind(skeleton, mark);
  if (!found || EXCEPTION.test(found.input.slice(found[0].length))) return null;
  const end = mark.at + (found.input === after ? 0 : moved.length) + found[0].length;
  return (
    skeleton.marks.find((each): each is AreaMark => each.is === 'A' && each.at === end && each.apart !== 'exception') ??
    null
  );
};

/** 'Inadequate: how inspectors saw the force's leadership' */
const OPENING_LINE = /^ : [^;:GA]{1,100} A(?! (?:and|but|is|was)(?= ))/;

/** 'good in eight of nine areas, with leadership the only exception' */
const EXCEPTION =
  /^(?: (?:is|was|being|as|were))?(?: (?:the|an?|its))?(?: (?:only|sole|one|lone|single|notable|N))? (?:exception|outlier|odd one out)/;

/** 'good (was adequate) at leadership' */
const BRACKETED = /^ \( [^()GFA]{0,24}G(?: [^()GFA]{1,24})? \)(?= (?:at|for|in|on) )/;

/** 'good (leadership, crime recording), adequate (…)', 'is how inspectors described its leadership' */
const IN_BRACKETS = expression(
  `^(?:(?: (?:grades?|ratings?|marks?|here|there))? \\((?: (?:${PREFACE})){0,6} A(?= \\))| -(?: (?:${PREFACE})){0,4} A(?= -)| (?:is|was) how(?: [^ ,;:GFA]+){2,6}(?: (?:${PREFACE})){0,6} A)`,
);

/** 'Good, they said of its leadership' */
const SAID_OF = expression(`^ ,(?: [^ ,;:GFA]+){2,4} (?:of|about)(?: (?:${PREFACE})){0,6} A`);

/** 'required improvement in three areas last year, one of them leadership', 'marked as inadequate, namely leadership' */
const ONE_OF_THEM = expression(
  `^ ,(?: (?:with|including))? A(?= (?:among(?:st)? (?:them|these|those)|included)(?: |$))|^[^;:GA]{0,80}? (?:,|-) (?:(?:one|N) of (?:them|these|which)(?: being| is| was)?|N being|among(?:st)? (?:them|these|which)(?: is| are| was| were)?|namely|notably)(?: (?:${PREFACE})){0,6} A(?! (?:is|was|are|were|has|had|requires?|required|G)(?: |$))`,
);

/** 'Rated inadequate were A and B.' */
const RATED_FIRST = /^(?: also)? (?:rated|graded|judged|deemed|found)(?: (?:as|to be))? $/;

/** 'Good: A', 'inadequate leadership', 'the good was for A'; never across a comma where the grade was a predicate. */
const labelled = (before: string, after: string, construction: string): RegExpExecArray | null => {
  const isOpening = before.trim() === '';
  const found = LABELLED.exec(isOpening ? after.replace(/^ •/, ' -') : after);
  if (!found) return null;
  if (construction === 'inverted' && SAID_OF.test(after)) return SAID_OF.exec(after);
  if (construction === 'rated')
    return /^ (?:[:-]|, (?:it|said)) /.test(found[0]) ||
      (RATED_FIRST.test(before) && /^ (?:was|were|is|are) /.test(found[0]))
      ? found
      : null;
  return construction !== 'noun' || !/^ (?:,|;) /.test(found[0]) ? found : null;
};
