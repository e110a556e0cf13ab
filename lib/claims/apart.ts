import { expression } from './expression.ts';
/** How words before a force set it apart from what the sentence says: by contrast ('unlike Kent'), or as left out ('except Kent'). */
export type Apart = 'contrast' | 'exception';

const TAIL = '(?: (?:its|the|their|our|neighbouring|neighbours?|nearby|that of|those of|for|in|at|both|force|only))*';
const CONTRAST = expression(
  ` (?:unlike|(?:in|by) contrast (?:to|with)|(?:when |as )?compared (?:to|with)|as opposed to|rather than|instead of|ahead of|behind|past|follow(?:s|ed)|according to|at the same time as|, like|(?:over(?:taken|takes|took)|beats?|beaten|beating|outdid|outdone|outperform(?:s|ed)|leapfrog(?:s|ged)|pipped|outsh(?:ines|one)|surpass(?:es|ed)|eclips(?:es|ed))|(?:,|and|but|-|\\() not(?! (?:only|just) ))${TAIL} $`,
);
const EXCEPTION = expression(
  ` (?:except(?: for)?|apart from|aside from|other than|with the exception of|excluding|(?:all|every(?:one|body|thing|where)?)(?: (?:[a-z]+|N)){0,6} but|bar|barring|save for|leaving aside|with (?:N|the (?:sole|single|lone|only))(?: [a-z]+)? exceptions?(?: [:,(-]| being| is| was)?)${TAIL} $`,
);
/** 'Leadership aside, …' */
const LEFT_ASIDE = /^ (?:aside|apart|excepted)(?= [,;)-]|$)/;
/** A clause of its own behind the name, or a grade that is its own: 'unlike Kent, which was inadequate', 'ahead of Kent (good)', 'against Kent's good'. */
const OWN_CLAUSE =
  /^ (?:'s|\() (?:(?:also|still|now|own|overall) )?$|^(?: ,)?(?: (?:all|both|each) of)? (?:which|whom|who|where|whose|being|(?:also |still |both |itself )?(?:rated|graded|judged|deemed|found|branded|ranked|classed))(?= )/;

/** Whether the words by a name set it apart. `before` ends in the space before the name. */
export const apartBy = (before: string, after = ''): Apart | null => {
  const near = before.slice(-64);
  if (EXCEPTION.test(near) || LEFT_ASIDE.test(after)) return 'exception';
  return CONTRAST.test(near) ? 'contrast' : null;
};

/** Whether what stands between a name set apart and a grade makes the grade its own after all. */
export const isOwnClause = (between: string): boolean => {
  const clause = OWN_CLAUSE.exec(between);
  return clause !== null && !/ [,;)] /.test(between.slice(clause[0].length));
};
