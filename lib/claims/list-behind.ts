import { AREA_NOUNS } from './constructions/words.ts';
import { expression } from './expression.ts';
import { PREFACE } from './preface.ts';
import type { AreaMark, GradeMark, Skeleton } from './skeleton.ts';

/** Words that lead in the members of a list that a sentence has spoken of: 'namely', ', which means', 'including'. */
const INTRODUCER =
  '(?: [,:;(-])?(?: and)?(?: (?:(?:(?:one|N|some|chief|first) of|among(?:st)?) (?:them|these|those|which)(?: (?:are|is|was|were|being))?|including|includes?|included|covering|spanning|comprising|namely|notably|particularly|especially|such as|like|taking in|relating to|they (?:are|were)|(?:which|that|these|those) (?:means?|meant|are|were|is|was|includes?|included|covers?)|being|are|were|(?:ranging |running )?from))';
const AWARDS = '(?: (?:ratings?|grades?|marks?|scores?|gradings?|verdicts?|judge?ments?))';

/** What a list of areas is called before it is led in: 'three areas', 'everything else', 'the rest'. */
const OF_SEVERAL = expression(
  ` (?:N|${AREA_NOUNS}|everything|anything|another|rest|others?|last|final|third|fourth|fifth|sixth|seventh|eighth|ninth|else|elsewhere|remainder|most|many|some|several|all|both|half|these|those|following)(?= |$)`,
);

/** 'in three areas in 2022: A', 'at everything else, including A', 'ratings in two of the nine - A' */
const LED_IN = expression(
  `^(${AWARDS}?(?:(?: (?:was|were|is|has been))?(?: (?:went|goes|given|awarded|handed|reserved)(?: out)?) to| (?:in|at|on|for|across|over))(?: (?![,:;()-] )(?:F 's|[^ GA]{1,24})){1,12}?)(?:${INTRODUCER}|(?: [,:(-])(?: D)?)(?: (?:I|said|says|reports?|according|[,:-]|${PREFACE})){0,9} A(?! (?:(?:is|was|are|were|has|had|requires?|required|needs|needed)(?: |$)|G))`,
);

/** The words from a grade to the list of areas it is said of, where that list is led in behind words for it. */
export const listBehind = (after: string): RegExpExecArray | null => {
  const found = LED_IN.exec(after);
  return found && OF_SEVERAL.test(found[1] ?? '') ? found : null;
};

/** 'adequate is as far as they would go on A, on A and on A': nothing but a list of what is graded is led in so. */
const FURTHER_BEHIND = expression(
  `^(?: [^ ;:.?GFAO]+){0,12}?(?: (?:at|for|in|on|with|namely|including|against|:|,|-)){1,2}(?: (?:the|its|how|it|way|they|their|force|that|is|are|to|of|these|those|areas?)){0,6} A(?=\\s*$| [,;.)-])`,
);

/** Two areas or more that a grade nobody else has read leads in, in its clause. */
export const severalBehind = ({ text, marks }: Skeleton, { at }: GradeMark): AreaMark | null => {
  const found = FURTHER_BEHIND.exec(text.slice(at + 1));
  const list = found ? marks.find((each) => each.at === at + found[0].length) : undefined;
  return list?.is === 'A' && list.areas.length > 1 ? list : null;
};
