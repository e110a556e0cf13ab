/** Building blocks for constructions, over the folded form of a sentence. Every word stands after one space. */

export const ADVERB =
  '(?: (?:alone|just|only|merely|simply|still|also|now|again|already|once|more|currently|both|all|each|overall|generally|largely|officially|jointly|together|too|yet|mostly|further|either|clearly|consistently|effectively|rightly|therefore|nonetheless|nevertheless|similarly|likewise|previously|however|instead|even|so|then|itself|themselves|D|,))';

export const BE =
  "(?: (?:is|are|was|were|be|been|being|'s|'re|am|'m|remains?|remained|remaining|stays?|stayed|became|becomes?|become|came out|came back|come back|come out|comes out|came in|end up|ends up|ended up|proved|emerged|stands at|stood at|continues to be|continued to be))";

export const RATED =
  '(?: (?:rated?|rates|graded?|grades|judged?|judges|judging|assessed|assesses|ranked|ranks|classed|classes|classified|deemed|deems|found|finds|marked|marks|scored|scores|branded|brands|labelled|labeled|dubbed|condemned|declared|considered|considers|called|calls|described|named|hailed|praised|lists|listed|shows|slammed|pronounced|designated|adjudged|rerated|regraded|upgraded|downgraded|reported))';

/** Verbs that hand out or hold a grade as a thing: 'was given a good', 'holds an outstanding'. */
export const AWARDED =
  '(?: (?:gave|given|gives|giving|get|gets|got|getting|received?|receives|receiving|awarded|awards|awarding|handed|hands|earned|earns|earn|earning|drew|drawn|draws|won|wins|win|scored|scores|scoring|achieved?|achieves|achieving|secured|secures|gained|gains|landed|picked up|picks up|scooped|scoops|kept|keeps|keep|retained|retains|retain|holds|held|hold|has|have|had|having|managed|celebrates|celebrated|slapped with|hit with|boasts|boasted|share|shares|shared|maintained|held on to|hold on to|hung on to|clung on to|clings to|maintains|collected|notched up|deserved|loses|lost|been))';

/** Words that can follow a grade which stands by itself; a noun cannot. */
export const FOLLOWER =
  /^(?:$|\n| (?:[,;:()\-?→/]|at|for|in|on|with|over|when|as|and|or|but|while|although|though|which|by|to|from|overall|too|again|also|well|now|last|this|that|across|since|because|according|except|bar|than|if|until|before|after|under|despite|without|nor|where|who|whereas|about|inspectors?|said|says|say|I|D|O|on|throughout|everywhere|anywhere|right|both|all|here|there|back|even|only|yet|either|so|is|was|are|were|has|have|had|rather|instead|during|among|N|G|F|then|just|it|he|she|they|not|the|once|like|more|nationally|out|being|it's|would|will|may|did|does|following|owing|thanks|compared|alongside|alike|the same|today|these|those|its|their|what|how|why|shows?|respectively|x|today|plus|apart|save|a|yesterday|earlier|later|asked|told|wrote|added)(?= |\n|$))/;

/** Nouns that a grade word may stand before and still be the grade. */
export const AWARD_NOUN =
  '(?: (?:overall )?(?:grades?|gradings?|ratings?|marks?|scores?|judge?ments?|verdicts?|results?|assessments?|status|label|badge|tag|band|category|rankings?|classifications?))';

export const AREA_NOUNS =
  'areas?|categories|category|pillars?|things|aspects?|headings?|fields?|questions?|counts?|themes?|sections?|disciplines|strands|measures';
export const AREA_NOUN = `(?: (?:${AREA_NOUNS}))`;

export const COUNTED =
  '(?: (?:other|others|further|key|different|more|remaining|separate|main|core|of|the|its|those|policing|graded|inspected|assessed|peel|N|broad|categories|areas|looked|at|all))';
