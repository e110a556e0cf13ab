import type { ForceId } from '../../peel/forces.ts';
import { forceOf } from '../../peel/forces.ts';
import type { Evidence, Monitoring } from '../claim.ts';
import type { ForceMention, Stretch } from '../mentions/mention.ts';
import { mentionCursor, type Passage, quotationAt, quoteOf } from '../passage.ts';
import type { Sentence } from '../plain.ts';
import { dayOf } from './day.ts';
import { frameOf } from './frames.ts';

const PHRASE =
  / (?:special measures|enhanced (?:level of )?monitoring|(?:hmicfrs|inspectorate|police) 's (?:closest|most intensive) monitoring|engage)(?: (?:phase|process|stage|level|regime|status|programme|monitoring))?(?=[ \n]|$)/g;

const IS_SPOKEN_OF = new RegExp(PHRASE.source);

/** Who else is put into special measures, and whose: a sentence that names one of these is left alone. */
const OTHERS =
  / (?:schools?|academ(?:y|ies)|nursery|colleges?|universit(?:y|ies)|hospitals?|nhs|trusts?|cqc|ofsted|estyn|councils?|authority|prisons?|jails?|hmp|probation|care homes?|nursing homes?|ambulance|fire (?:service|brigade|and rescue|& rescue)|clubs?|football|banks?|witness(?:es)?|courts?|insolvency|housing|railways?|theatre)(?=[ \n])/;
/** The inspectorate's own name has fire and rescue services in it. */
const INSPECTORATE = / inspectorate of constabulary (?:and|&) fire (?:and|&) rescue services?/g;

/**
 * Statements that a force is in the inspectorate's closest monitoring, or was moved into it or out of it. The phase is
 * called 'Engage'; news calls it 'special measures'. Never a grade. `main` is the force the story is about.
 */
export const readMonitoring = (
  passage: Passage,
  main: ForceId | null,
  published: string | null,
): readonly Monitoring[] => {
  const { plain, mentions } = passage;
  const within = mentionCursor(mentions);
  const found: Monitoring[] = [];
  let focus: readonly ForceId[] = main ? [main] : [];
  for (const sentence of plain.sentences) {
    const forces = within(sentence).forces.filter(({ force }) => forceOf(force).kind === 'territorial');
    const text = plain.text.slice(sentence.start, sentence.end);
    if (IS_SPOKEN_OF.test(text) && !OTHERS.test(`${text.replace(INSPECTORATE, '')}\n`) && !text.includes(' ?'))
      found.push(...inSentence(passage, sentence, forces, focus, published));
    const [named] = groupsOf(plain.text, forces);
    if (named) focus = named.map(({ force }) => force);
  }
  return found;
};

const inSentence = (
  passage: Passage,
  sentence: Sentence,
  forces: readonly ForceMention[],
  focus: readonly ForceId[],
  published: string | null,
): readonly Monitoring[] => {
  const { plain } = passage;
  const groups = groupsOf(plain.text, forces);
  return phrasesIn(passage, sentence).flatMap((phrase, index, all) => {
    const from = all[index - 1]?.end ?? sentence.start;
    const before = plain.text.slice(from, phrase.start - 1);
    const after = plain.text.slice(phrase.end, all[index + 1]?.start ?? sentence.end);
    const frame = frameOf(before, after);
    if (!frame) return [];
    const named = subjectOf(plain.text, groups, phrase, from, sentence.end);
    const of = named?.map(({ force }) => force) ?? (ANAPHOR.test(`${before} `) || before.trim() === '' ? focus : []);
    const place = { start: phrase.start - from, end: phrase.end - from };
    const dated = dayOf(plain.text.slice(from, all[index + 1]?.start ?? sentence.end), place, published);
    const start = Math.min(phrase.start, frame.verb === null ? phrase.start : from + frame.verb);
    return [...new Set(of)].map((force) => ({
      ...quoteOf(passage, start, phrase.end),
      force,
      says: frame.says,
      on: dated?.on ?? null,
      past: frame.past,
      speaker: quotationAt(passage, phrase.start)?.speaker ?? null,
      construction: `engage-${frame.says}`,
      evidence: [
        ...(named ?? [])
          .filter((mention) => mention.force === force)
          .map((mention) => evidence(passage, 'force', mention)),
        evidence(passage, 'monitoring', phrase),
        ...(dated ? [evidence(passage, 'date', { start: from + dated.start, end: from + dated.end })] : []),
      ],
    }));
  });
};

const evidence = (passage: Passage, of: Evidence['of'], { start, end }: Stretch): Evidence => ({
  ...quoteOf(passage, start, end),
  of,
});

const ANAPHOR =
  / (?:the|this|that|our|county 's) (?:police )?(?:force|constabulary|service|organisation) | (?:it|they|its|we|scotland yard) /;

/** The phrases of a sentence. 'Engage' alone is the phase only with its capital letter: forces engage with communities. */
const phrasesIn = ({ plain, original }: Passage, { start, end }: Sentence): readonly Stretch[] =>
  [...plain.text.slice(start, end + 1).matchAll(PHRASE)].flatMap((match) => {
    const phrase = { start: start + match.index + 1, end: start + match.index + match[0].length };
    const letters = original.slice(plain.origin(phrase.start, phrase.end).start);
    return match[0] === ' engage' && !/^Engage\b|^ENGAGE\b/.test(letters) ? [] : [phrase];
  });

const AND =
  /^(?:(?: (?:,|and|&|plus|the|police|forces?|constabulary|constabularies|'s|as well as|along with|both|neighbouring)))*$/;

/** Forces that are named together: 'Kent, Essex and the Met'. */
const groupsOf = (text: string, forces: readonly ForceMention[]): readonly (readonly ForceMention[])[] => {
  const groups: ForceMention[][] = [];
  for (const mention of forces) {
    const last = groups.at(-1)?.at(-1);
    if (last && AND.test(text.slice(last.end, mention.start - 1))) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups;
};

const LISTED_BEHIND =
  /^(?: (?:are|is|were|was|include|includes|included|including|like|such as|by|now|currently|also|:|-|,|the|namely|\())+$/;
const SET_APART = / (?:unlike|by|from|to|near|against|with|after|behind|by the|than|like|beside|alongside) $/;

/** The forces that a phrase is said of: listed behind it, else the last named before it that is not set apart. */
const subjectOf = (
  text: string,
  groups: readonly (readonly ForceMention[])[],
  phrase: Stretch,
  from: number,
  to: number,
): readonly ForceMention[] | null => {
  const behind = groups.find(([first]) => first && first.start > phrase.end && first.start < to);
  if (behind?.[0] && LISTED_BEHIND.test(text.slice(phrase.end, behind[0].start - 1))) return behind;
  const before = groups.filter(([first]) => first && first.start < phrase.start && first.start >= from);
  const subject = before.findLast(([first]) => first && !SET_APART.test(text.slice(from, first.start)));
  return subject ?? null;
};
