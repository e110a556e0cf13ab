import type { ForceId } from '../../peel/forces.ts';
import { forceOf } from '../../peel/forces.ts';
import type { Evidence, Monitoring } from '../claim.ts';
import { expression } from '../expression.ts';
import type { ForceMention, Stretch } from '../mentions/mention.ts';
import { mentionCursor, type Passage, quotationAt, quoteOf } from '../passage.ts';
import type { Sentence } from '../plain.ts';
import { dayOf } from './day.ts';
import { frameOf, isUnreal, leftBehind, liftedBehind } from './frames.ts';

const PHRASE =
  / (?:special measures|enhanced (?:level of )?monitoring|(?:hmicfrs|inspectorate|police) 's (?:closest|most intensive) monitoring|engage)(?: (?:phase|process|stage|level|regime|status|programme|monitoring|list|group))?(?=[ \n]|$)/g;
/** Said with neither a capital letter nor 'phase', but beside the phase below it. */
const BESIDE_SCAN = / scan to(?: the)? engage(?=[ \n])| engage(?: phase)? (?:back )?to(?: the)? scan(?=[ \n])/;
/** 'was returned to routine monitoring', 'has moved back to the scan phase': out of it without its name. */
const TO_ROUTINE =
  / (?:returned|returns|moved|moves|went|gone|go|reverted|stepped|restored|put|brought|taken|(?:is|are)(?: now)? back)(?: (?:back|down|it|the force))*(?: (?:to|into|under|in|on))(?: (?:the|its|a))*(?: (?:scan (?:phase|stage|level|process)|(?:routine|default|normal|standard)(?: (?:levels?|phase|stage) of)? monitoring|scan monitoring))(?=[ \n]|$)/;

/** Nothing is said of it without one of these. */
const NEEDED = / (?:special measures|monitoring|engage|scan)/;

const IS_SPOKEN_OF = expression(PHRASE.source);

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
  if (!NEEDED.test(plain.text)) return [];
  const within = mentionCursor(mentions);
  const found: Monitoring[] = [];
  let focus: readonly ForceId[] = main ? [main] : [];
  for (const sentence of plain.sentences) {
    const forces = within(sentence).forces.filter(({ force }) => forceOf(force).kind === 'territorial');
    const text = plain.text.slice(sentence.start, sentence.end);
    if (
      (IS_SPOKEN_OF.test(text) || TO_ROUTINE.test(text)) &&
      !OTHERS.test(`${text.replace(INSPECTORATE, '')}\n`) &&
      !text.includes(' ?')
    )
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
  const said = phrasesIn(passage, sentence).flatMap((phrase, index, all) => {
    const from = all[index - 1]?.end ?? sentence.start;
    const to = all[index + 1]?.start ?? sentence.end;
    const before = plain.text.slice(from, phrase.start - 1);
    const after = plain.text.slice(phrase.end, to);
    const frame = frameOf(before, after);
    if (!frame) return [];
    const lifted = liftedBehind(after);
    const named =
      (lifted ? namedWithin(groups, phrase.end, phrase.end + lifted.length) : null) ??
      (frame.says === 'left' ? namedAt(plain.text, groups, phrase.end + (lifted?.length ?? 0)) : null) ??
      subjectOf(plain.text, groups, phrase, from, sentence.end);
    const of = named?.map(({ force }) => force) ?? (ANAPHOR.test(`${before} `) || before.trim() === '' ? focus : []);
    const then = frame.says === 'left' ? null : leftBehind(after);
    const start = Math.min(phrase.start, frame.verb === null ? phrase.start : from + frame.verb);
    const place = { start, end: phrase.end };
    const words = { start: from, end: then ? phrase.end + then.start : to };
    const one: Said = { ...frame, of, named: named ?? [], phrase, place, words };
    if (!then) return [one];
    const left = { start: phrase.end + then.start + 1, end: phrase.end + then.end };
    return [one, { ...one, says: 'left' as const, place: left, words: { start: phrase.end, end: to } }];
  });
  const all = said.length > 0 ? said : routineAgain(plain.text, sentence, groups, focus);
  return all.flatMap((each) => monitoringOf(passage, each, published));
};

/** A statement read: what it says of whom, by which words, and within which its date may stand. */
interface Said {
  readonly says: Monitoring['says'];
  readonly past: boolean;
  readonly of: readonly ForceId[];
  readonly named: readonly ForceMention[];
  readonly phrase: Stretch;
  readonly place: Stretch;
  readonly words: Stretch;
}

const monitoringOf = (
  passage: Passage,
  { says, past, of, named, phrase, place, words }: Said,
  published: string | null,
): readonly Monitoring[] => {
  const near = { start: Math.max(place.start, phrase.start) - words.start, end: place.end - words.start };
  const dated = dayOf(passage.plain.text.slice(words.start, words.end), near, published);
  return [...new Set(of)].map((force) => ({
    ...quoteOf(passage, place.start, place.end),
    force,
    says,
    on: dated?.on ?? null,
    past,
    speaker: quotationAt(passage, phrase.start)?.speaker ?? null,
    construction: `engage-${says}`,
    evidence: [
      ...named.filter((mention) => mention.force === force).map((mention) => evidence(passage, 'force', mention)),
      evidence(passage, 'monitoring', phrase),
      ...(dated ? [evidence(passage, 'date', { start: words.start + dated.start, end: words.start + dated.end })] : []),
    ],
  }));
};

/** 'was returned to routine monitoring': out of it, without its name. */
const routineAgain = (
  text: string,
  { start, end }: Sentence,
  groups: readonly (readonly ForceMention[])[],
  focus: readonly ForceId[],
): readonly Said[] => {
  const words = text.slice(start, end);
  const found = TO_ROUTINE.exec(words);
  if (!found || isUnreal(words.slice(0, found.index + 1))) return [];
  const phrase = { start: start + found.index + 1, end: start + found.index + found[0].length };
  const named = subjectOf(text, groups, phrase, start, end);
  const of = named?.map(({ force }) => force) ?? (ANAPHOR.test(`${words.slice(0, found.index)} `) ? focus : []);
  return [{ says: 'left', past: false, of, named: named ?? [], phrase, place: phrase, words: { start, end } }];
};

/** 'ended special measures at Kent Police' */
const namedAt = (
  text: string,
  groups: readonly (readonly ForceMention[])[],
  from: number,
): readonly ForceMention[] | null =>
  groups.find(([first]) => first && AT.test(text.slice(from, first.start - 1))) ?? null;

const namedWithin = (
  groups: readonly (readonly ForceMention[])[],
  from: number,
  to: number,
): readonly ForceMention[] | null => groups.find(([first]) => first && first.start > from && first.start < to) ?? null;

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
    const isPhase =
      match[0] !== ' engage' ||
      /^Engage\b|^ENGAGE\b/.test(letters) ||
      BESIDE_SCAN.test(`${plain.text.slice(start, end)}\n`);
    return isPhase ? [phrase] : [];
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
/** 'Six forces were in special measures, Kent among them' */
const AMONG_THEM = /^(?: (?:police|constabulary))? (?:among(?:st)? (?:them|these)|included)(?= |$|,)/;
/** 'ended special measures at Kent Police', 'came to an end for Kent Police' */
const AT = /^ (?:at|for|on)(?: the)?$/;
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
  const amongThem = groups.find((group) => AMONG_THEM.test(text.slice(group.at(-1)?.end ?? to, to)));
  if (amongThem?.[0] && amongThem[0].start > phrase.end) return amongThem;
  if (behind?.[0] && LISTED_BEHIND.test(text.slice(phrase.end, behind[0].start - 1))) return behind;
  const before = groups.filter(([first]) => first && first.start < phrase.start && first.start >= from);
  const subject = before.findLast(([first]) => first && !SET_APART.test(text.slice(from, first.start)));
  return subject ?? null;
};
