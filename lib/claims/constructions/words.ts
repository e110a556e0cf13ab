/** Building blocks for constructions, over the folded form of a sentence. Every word stands after one space. */

/** Any adverb in -ly, but those that doubt; and the others. */
export const ADVERB =
  '(?: (?:(?!(?:near|hard|rare|scarce|supposed|alleged|possib|probab|potential|like|ideal|hopeful)ly)[a-z]+ly|alone|just|still|also|now|again|already|once|more|both|all|each|overall|together|too|yet|further|either|therefore|nonetheless|nevertheless|likewise|last|first|however|instead|even|so|then|indeed|itself|themselves|D|,))';

export const BE =
  "(?: (?:is|are|was|were|be|been|being|'s|'re|am|'m|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|became|becom(?:es?|ing)|(?:came|comes?|coming|turn(?:s|ed)|w(?:as|ere) left) (?:out|back|in)|(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|wound|winds)(?: up)?|prove[ds]?|emerg(?:e|es|ed|ing)|stands at|stood at|continues to be|continued to be))";

export const RATED =
  '(?: (?:rated?|rates|graded?|grades|judged?|judges|judging|assessed|assesses|ranked|ranks|classed|classes|classified|regarded as|put at|puts at|put down as|marked down as|marks down as|written off as|deemed|deems|found|finds|marked|marks|scored|scores|branded|brands|labelled|labeled|dubbed|condemned|declared|considered?|considers|called|calls?|described?|named|hailed|praised|lists|listed|shows|slammed|pronounced|designated|adjudged|rerated|regraded|upgraded|downgraded|reported as|shown as|listed as|recorded as|named|thought|evaluated|appraised|gauged|viewed as|seen as|set at|placed at|given as|stamped|certified|tagged|summed up|plumped for|opted for|(?:went|gone|going) with|decided on))';

/** Verbs of getting and keeping: what follows them by itself is a grade. */
const GAINED =
  'gets?|got|getting|receiv(?:es?|ed|ing)|earn(?:s|ed|ing)?|draws?|drew|drawn|wins?|won|winning|scor(?:es?|ed|ing)|achiev(?:es?|ed|ing)|secur(?:es?|ed|ing)|gain(?:s|ed|ing)?|land(?:s|ed|ing)?|pick(?:s|ed|ing)? up|scoop(?:s|ed|ing)?|bag(?:s|ged)|collect(?:s|ed|ing)?|clinch(?:es|ed|ing)|reach(?:es|ed)|notch(?:es|ed|ing)? up|rack(?:s|ed|ing)? up|manag(?:es?|ed|ing)(?: only)?|attain(?:s|ed|ing)?|deserv(?:es|ed)|merit(?:s|ed)|muster(?:s|ed)?|keeps?|kept|keeping|retain(?:s|ed|ing)?|regain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|(?:h[oe]ld|hang|hung|cl[iu]ng)s?(?:ing)? on ?to|clings? to|clung to|celebrat(?:es|ed|ing)|shar(?:es?|ed|ing)|notched|took|taken|takes?';
/** Verbs of giving: with one or two objects. */
const HANDED =
  'gave|given|gives?|giving|award(?:s|ed|ing)?|hand(?:s|ed|ing)?(?: out| down)?|grant(?:s|ed|ing)?|issu(?:es|ed|ing)|dish(?:es|ed|ing) out|dealt|slap(?:s|ped|ping)|slap(?:s|ped|ping) with|hit with|saddl(?:es?|ed|ing) with|landed with|left with|lumbered with|branded with|credited with';
const HAVING = 'has|have|had|having|holds?|held|holding|boast(?:s|ed|ing)?|loses?|lost|losing|been';

/** Verbs that hand out or hold a grade as a thing: 'was given a good', 'holds an outstanding'. */
export const AWARDED = `(?: (?:${GAINED}|${HANDED}|${HAVING}))`;
/** Those of them behind which a bare grade word can be nothing else: 'secured good'. */
export const WON = `(?: (?:${GAINED}|${HANDED}))`;

/** Words that can follow a grade which stands by itself; a noun cannot. */
export const FOLLOWER =
  /^(?:$|\n| (?:[,;:()\-?→/]|at|for|in|on|with|over|when|regarding|concerning|as|and|or|but|while|although|though|which|by|to|from|overall|too|again|also|well|now|last|this|that|across|since|because|according|except|bar|than|if|until|before|after|under|despite|without|nor|where|who|whereas|about|still|inspectors?|said|says|say|I|D|O|on|throughout|everywhere|anywhere|right|both|all|came|went|goes|here|there|back|even|only|yet|either|each|apiece|so|is|was|are|were|has|have|had|rather|instead|during|among|N|G|F|then|just|it|he|she|they|not|the|once|like|more|nationally|out|being|it's|would|will|may|did|does|following|owing|thanks|compared|alongside|alike|the same|today|these|those|its|their|what|how|why|shows?|respectively|x|today|plus|apart|save|includ(?:es?|ed|ing)|such|namely|a|yesterday|earlier|later|asked|told|wrote|added)(?= |\n|$))/;

/** What may stand between a grade and the area it is given for: 'for its', 'in relation to how it', 'when it comes to'. */
export const FOR_ITS =
  "(?: (?:for|at|in|on|over|around|regarding|concerning|as regards|as for|in relation to|in respect of|with respect to|with regards? to|in regard to|in terms of|in the (?:area|field|category|matter|case|context) of|under the heading of|when it comes to|when it came to))(?: (?:the|its|their|our|his|her|how|it|they|we|way|in|which|accuracy|quality|of|work|force|constabulary|'s)){0,6}";

/** Words for the area in hand: 'good in this respect'. */
export const IN_THIS =
  '(?: (?:(?:in|on|at|by|under) (?:this|that|the same) (?:respect|regard|area|measure|count|score|front|point|heading|category|question)|at (?:this|that|it)|here|there))';

/** Nouns that a grade word may stand before and still be the grade. */
export const AWARD_NOUN =
  '(?: (?:overall )?(?:grades?|gradings?|ratings?|marks?|scores?|judge?ments?|verdicts?|results?|assessments?|status|label|badge|tag|band|category|rankings?|classifications?))';

export const AREA_NOUNS =
  'areas?|categories|category|pillars?|things|aspects?|parts?(?= of (?:its|the|their) (?:work|service|business|operation))|headings?|fields?|questions?|counts?|themes?|sections?|disciplines|strands|measures';
export const AREA_NOUN = `(?: (?:${AREA_NOUNS}))`;

export const COUNTED =
  '(?: (?:other|others|further|key|different|more|remaining|separate|main|core|of|the|its|those|policing|graded|inspected|assessed|peel|broad|all|them|these|those)(?= |$))';

/** What a grade does that somebody gets: 'marks went as well', 'was handed out again'. */
export const WENT =
  '(?: (?:grades?|ratings?|marks?|verdicts?))?(?: ,)?(?: (?:has|have|was|were|is|are|also|only|again)){0,6} (?:went|goes|go|gone|going|given|handed|awarded|reserved|saved|kept|issued|belongs?|belonged|fell|falls|came|comes|landed)(?: (?:out|again|only|also|as well|too)){0,3}';

/** What may stand between a grade and the colon behind which its names follow: 'Good again:', 'Inadequate, alas:'. */
export const REMARKED =
  '(?: (?:,|again|once more|too|still|alas|sadly|at last|at least|for (?:the|a) (?:first|second|third|fourth)(?: straight| successive| consecutive)? (?:time|year)(?: running| in a row)?|as ever|as before|no less|D)){0,4}';

/** Words that say that the grades behind them are a guess, or were given wrongly. */
export const MADE_UP =
  / (?:guess|guesses|prediction|forecast|tips?|bet|bets|hunch|wrong|earlier version|imagine|suppose|mock) /;

/** Words before a grade that grade nothing, or take the grade back: for what is read as a last resort. */
export const UNREAL_WORDS =
  'not|no|nor|never|if|whether|could|would|should|might|may|will|hopes?|wants?|aims?|more|less|enough|without|from|until|unless|wish|promise|calls?|needs?|than|lack|below|above|failed|fails?|some|think|believe|reckon|feel';
