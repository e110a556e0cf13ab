import { expression } from '../expression.ts';
import { type Gist, gistOf } from './gist.ts';
import type { AreaMention, ForceMention, GradeMention, Stretch } from './mention.ts';

/** Between a grade and what it is said of: 'good (again) at its', 'adequate this time for how it'. */
const BEHIND = expression(
  `^(?: (?:rating|grade|mark|grading|score|verdict|too|also|again|overall|now|still))?(?: this time| this year)?(?: (?:at|for|on|in|over|with|regarding|concerning|when it comes to|when it came to|in terms of|with regard to|as regards|in respect of|in relation to))(?= )`,
);
/** A grade is given there, and nobody only praised: 'was rated', 'got an', 'its grade is'. */
const GIVEN =
  / (?:rated|graded|judged|deemed|found|given|awarded|handed|got|gets|received|receives|earned|scored|marked|classed|assessed|ranked|branded|labelled|considered|declared|called|grade|grading|rating|mark|score|verdict|judge?ment)(?: [a-z']+){0,5} $/;
const STOP =
  'and|but|while|whereas|though|although|which|who|that|because|after|before|since|until|said|says|will|both|all|this|except|bar|barring|apart|save|not|nothing|everything|everywhere|than|rather|including|namely|most|each|every|one|two|three|four|five|areas?|first|last|[0-9]{4}|by (?:the )?(?:hmic|hmicfrs|inspect[a-z]*|watchdog)';
const WORD = `(?: (?!(?:${STOP})(?= |$))[^ ,;:()?\\n-][^ ,;:()?\\n]*)`;
/** A phrase that a grade may be said of: 'how well it is led', 'the way its officers search people', 'its work on gangs', 'cracking cases'. */
const PHRASE = expression(
  `^(?: (?:how(?: [a-z]+){0,2}|the way) (?:it|they|we|the (?:force|constabulary|organisation|service)|its [a-z]+|officers)${WORD}{1,10}|${WORD.replace('(?!(?:', '(?!(?:is|was|were|are|has|had|have|it|they|')}{1,12})`,
);
const GLUE = /^(?: (?:,|;|and|&|or|as well as|plus|but also)){1,2}(?: (?:at|for|in|on|with))?(?= )/;
/** A later item of a list is one only where it is worded as an item: 'hearing', 'its work with', 'how it'. */
const ITEM = expression(`^ (?:[a-z]{2,12}ing|its|their|the (?:[a-z]{3,12}|way) (?:of|it|for|to|on|with)|how)(?= )`);

/**
 * The areas named, and behind a grade those that phrases tell of which name none: 'good for cracking cases'. Less sure than
 * a name: what is claimed of such a one accuses nobody.
 */
export const withToldOf = (
  plain: string,
  areas: readonly AreaMention[],
  grades: readonly GradeMention[],
  forces: readonly ForceMention[],
): readonly AreaMention[] => {
  const found: AreaMention[] = [];
  const wider = new Map<AreaMention, AreaMention>();
  const isFree = (stretch: Stretch): boolean =>
    !forces.some(({ start, end }) => start < stretch.end && stretch.start < end);
  let ahead = 0;
  for (const [index, { start, end, form }] of grades.entries()) {
    const lead = form === 'order' || form === 'need' ? null : BEHIND.exec(plain.slice(end, end + 60));
    if (!lead) continue;
    const isGiven =
      form === 'verb' ||
      GIVEN.test(plain.slice(Math.max(0, start - 60), start)) ||
      / (?:grade|rating|mark|grading|score|verdict) /.test(lead[0]);
    let from = end + lead[0].length;
    const until = grades[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    for (let items = 0; items < 8; items++) {
      while ((areas[ahead]?.start ?? Number.POSITIVE_INFINITY) < from) ahead++;
      const named = areas[ahead];
      const rest = plain.slice(from, Math.min(from + 160, until - 1));
      const phrase = PHRASE.exec(rest)?.[0] ?? '';
      const isItem = (items === 0 && !/ (?:in|on|with|over)$/.test(lead[0])) || ITEM.test(rest);
      if (named && named.start < until && named.start <= from + phrase.length + 1) {
        const whole = { ...named, start: from + 1 };
        const between = plain.slice(from, named.start - 1);
        if (isItem && named.start > whole.start && isFree(whole) && isOfNamed(gistOf(between), named))
          wider.set(named, whole);
        from = named.end;
      } else {
        if ((items === 0 && !isGiven) || !isItem) break;
        const gist = gistOf(phrase);
        if (!gist) break;
        const { early, late } = gist;
        const told = { start: from + 1, end: from + gist.end, early, first: early, late };
        if (isFree(told)) found.push({ ...told, weak: true, isTold: true, also: [] });
        from += phrase.length;
      }
      const glue = GLUE.exec(plain.slice(from, from + 24));
      if (!glue) break;
      from += glue[0].length;
    }
  }
  if (found.length === 0 && wider.size === 0) return areas;
  return [...areas.map((each) => wider.get(each) ?? each), ...found].sort((a, b) => a.start - b.start);
};

/** The words that lead up to a name tell of nothing else: 'the readiness with which it takes' calls. */
const isOfNamed = (gist: Gist | null, { early, late }: AreaMention): boolean =>
  gist === null || (gist.early === early && gist.late === late);
