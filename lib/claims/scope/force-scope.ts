import { type ForceId, forceOf } from '../../peel/forces.ts';
import { isOwnClause } from '../apart.ts';
import { IN_THIS, REMARKED } from '../constructions/words.ts';
import { areAloneInMind, type Discourse, idsOf, type Story } from '../discourse.ts';
import { expression } from '../expression.ts';
import type { ForceMark, GradeMark, Skeleton } from '../skeleton.ts';
import { inTurn } from './in-turn.ts';
import { isNamedThere, lastPointer, pointedAt } from './pointers.ts';

/** Which forces a grade is said of, and the words that say it (none where the context does). */
export interface ForceScope {
  readonly forces: readonly ForceId[];
  readonly mark: ForceMark | null;
  /** Nobody else can be meant. */
  readonly sure: boolean;
  /** 'The other two': forces are counted, and which they are is known. */
  readonly rest?: true;
  /** 'The two forces': those that the text names, and no count of any. */
  readonly both?: true;
}

const BESIDE =
  / (?:with|from|than|unlike|like|against|alongside|over|between|by|near|below|above|beneath|across|outside|beyond|to|except|behind|after|joins?|joined|including|as well as)(?: (?:neighbouring|neighbours?|both|its|the|nearby|what))* $/;
const SET_OFF =
  /^(?: ,)? (?:which|who|where|whose|that|rated|graded|judged|found|deemed|is|was|were|are|has|had|G|requires?|required|also|in D|all G|both G|each G|all requires?|both requires?)/;
/** 'with Kent requiring improvement', 'with Kent and Essex both rated good' */
const WITH_GRADE =
  /^(?:(?: ,)? (?:not far|close|just|right|well|a step|some way|level|ahead) behind(?: ,)?|(?: ,)? (?:an?|one|N|two) (?:grades?|steps?|notch|notches|rungs?|places?|marks?) (?:lower|below|behind|higher|above|better|worse|down|up|further down|further up)(?: ,)?)?(?: (?:all|both|each|also|only|just))*(?: (?:rated|graded|judged|deemed|found|given|getting|receiving|ranked|picking up|earning|taking|landing|collecting|securing|remaining|staying|keeping|retaining|being|still|among|amongst|on|at)(?: (?:an?|its|their|the))?)? G(?: |$)/;
/** 'Good: Kent', 'Good (2) - Kent', 'three were good (Kent, …'. */
const LABELS = expression(
  `^(?: (?:police )?(?:forces|constabularies))?(?: \\( N \\))?(?: (?:at|for|in|on) (?:the |its )?A)?${REMARKED}(?: (?::|-|\\())+(?: (?:those|the|forces|in|at|of|for|covering|both|all))* F`,
);
/** 'adequate at Kent' */
const AT_FORCE =
  /^(?: (?:grades?|ratings?|marks?|gradings?|verdicts?|scores?|results?|judge?ments?))?(?: (?:have|has|had|was|were))?(?: (?:gone|went|go|goes|belongs?|belonged|given|awarded|handed|issued))? (?:at|in|for|by|across|to)(?: the)? F/;
/** Before a force that an earlier grade of the sentence went to. */
const OBJECT = / G(?: [a-z]+){0,3} (?:at|in|for|by|across|to)(?: the)? $/;
/** 'from outstanding Kent to inadequate Essex', ''good' Kent, 'inadequate' Essex' */
const BEFORE_NAME = /^ $|(?:[,;:]| and| but| to| from| than| of| while| with| by| against| the) $/;
/** 'Those told they require improvement are Kent and Essex'. */
const LISTED_BEHIND = expression(
  `^(?: (?:to|from)(?: an?)? G)?(?: (?:at|for|in|on) (?:the |its )?A|${IN_THIS}| overall| too| also)?(?: (?:are|were|is|was|include|included|:|-|, among(?:st)? (?:them|these|those)|, including))+(?: (?:the|both|those|forces|in|at|of|for|covering))* F`,
);
/** 'The list of those rated' good 'takes in every corner of the country: Kent, …' */
const LIST_OF = / (?:list|forces|those|ones|names|constabularies)(?: [a-z]+){0,6} $/;
const COLON_BEHIND = /^[^;:GFA?]{1,60} : (?:the )?F/;
/** 'better than Kent, which was …': the grade is that force's, whatever sets its name apart. */
const WHICH_WAS =
  / F(?: ,)?(?: (?:all|both|each) of)? (?:which|whom?|where the (?:force|constabulary)|where it)(?: (?:is|was|were|are|has|had|have|been|got|gets|received|earned|scored|rated|graded|judged|found|told|deemed|marked|given|by|I|the|it|that|they|also|only|just|merely|still|an?|as|to|be))* $/;
/** 'fared better than Kent, rated …', 'came ahead of Kent, graded …' */
const RATED_BEHIND =
  /(?<=[a-z] (?:than|behind|ahead of|past|over)(?: (?:neighbouring|its|neighbour|the)){0,3}) F , (?:(?:both|all|each|itself|also|only) )?(?:rated|graded|judged|deemed|branded|ranked|classed|found)(?: (?:as|to|be|only|an?|merely|just))* $/;
/** 'moved to Kent, a force rated …' */
const A_FORCE_THAT =
  / F , (?:(?:an?|another|itself an?)(?: [a-z-]+){0,3} (?:force|constabulary)(?: (?:that|which))?|the(?: [a-z-]+){0,3} (?:force|constabulary) (?:that|which))(?: (?:is|was|has|had|been|still|only|also|now|recently|rated|graded|judged|deemed|found|branded|marked|given|in|I|as|an?|to|be))* $/;
/** 'Kent, whose neighbour Essex was good, was itself …': behind the clause that is set in, the sentence goes on about its head. */
const GOES_ON_BEHIND =
  / F , (?:whose|which|who|where)(?= )[^;:]{1,160} F [^;:]{1,120} ,(?: (?:was|is|were|are|has|have|had|itself|themselves|got|received|earned|also|now|only|been|rated|graded|judged|found|given|both|all|an?|to|be|as|again|in D))+ $/;
/** Settles the force of the grade at `mark`: the nearest subject before it, a force named behind it, or the one in mind. */
export const forcesOf = (skeleton: Skeleton, mark: GradeMark, discourse: Discourse, story: Story): ForceScope => {
  const scope = saidOf(skeleton, mark, discourse, story);
  const left = forcesIn(skeleton).filter((each) => each.apart === 'exception' && each !== scope.mark);
  if (left.length === 0) return scope;
  const excepted = left.flatMap(({ forces }) => idsOf(forces));
  return { ...scope, forces: scope.forces.filter((force) => !excepted.includes(force)) };
};

const saidOf = (skeleton: Skeleton, mark: GradeMark, discourse: Discourse, story: Story): ForceScope => {
  const before = skeleton.text.slice(0, mark.at);
  const turn = inTurn(skeleton, mark, discourse);
  if (turn) return turn;
  const present = forcesIn(skeleton);
  const named = present.filter((each) => each.apart === null || isOwnClause(skeleton.text.slice(each.at + 1, mark.at)));
  const which =
    WHICH_WAS.exec(before) ?? RATED_BEHIND.exec(before) ?? A_FORCE_THAT.exec(before) ?? GOES_ON_BEHIND.exec(before);
  const owner = which && present.find(({ at }) => at === which.index + 1);
  if (owner) return of(owner);
  const left = named.filter(({ at }) => at < mark.at);
  const subject = left.findLast((each) => isSubject(skeleton.text, each));
  const beside = forceBeside(skeleton, mark, named, subject);
  if (beside) return of(beside);
  const pointed = lastPointer(skeleton, before, subject?.at);
  const isOfAllBut = present.some(({ apart, at }) => apart === 'exception' && at < mark.at);
  if (left.length === 0 && isOfAllBut && pointed?.to !== 'all' && pointed?.to !== 'they') return NOBODY;
  if (subject && pointed === null) {
    const part = / the (last|first|latter|former)(?: of (?:which|whom|these|them))? (?:[a-z]+ ){0,4}$/.exec(
      before.slice(subject.at),
    );
    if (part) return atEnd(idsOf(subject.forces), /last|latter/.test(part[1] ?? '') ? -1 : 0);
    return of(subject, !left.some((each) => each.at > subject.at && isPlaceAdverb(skeleton.text, each)));
  }
  const speaker =
    pointed && left.length === 0 && OURS.test(pointed.words) ? SAID_BY.exec(skeleton.text.slice(mark.at + 1)) : null;
  const said = speaker && named.find(({ at }) => at === mark.at + speaker[0].length);
  if (said) return of(said);
  if (pointed) {
    const here = left.filter(({ at }) => at < pointed.at);
    if (pointed.to === 'own' && left[0]) return of(left[0]);
    const hosts = here.filter((each) => isSubject(skeleton.text, each) || isPlaceAdverb(skeleton.text, each));
    const main = pointed.to === 'it' ? hosts.findLast(({ at }) => !BESIDE.test(skeleton.text.slice(0, at))) : null;
    const given = TO_THE_FORCE.test(before.slice(0, pointed.at)) && / the (?:force|constabulary)$/.test(pointed.words);
    const host = given && discourse.focus.length === 1 ? undefined : (main ?? hosts.at(-1));
    const isElsewhere =
      pointed.to === 'first' || pointed.to === 'last' || pointed.to === 'other' || pointed.to === 'rest';
    const these = idsOf(here.flatMap(({ forces }) => forces));
    if (pointed.to === 'all' && here.length > 1 && these.length === pointed.count)
      return { forces: these, mark: null, sure: true, both: true };
    if (host && !isElsewhere) return of(host, here.length === 1);
    if (pointed.to === 'county' && story.main) return inMind([story.main], discourse, story);
    const about = host ? idsOf(host.forces) : [];
    const forces = pointedAt(pointed, idsOf(here.flatMap(({ forces }) => forces)), about, discourse);
    if (forces && pointed.to === 'rest') return { forces, mark: null, sure: false, rest: true };
    if (forces && forces.length > 0 && pointed.to === 'region') return { forces, mark: null, sure: true, rest: true };
    const isBoth = pointed.to === 'all' && isOfThem(before.slice(pointed.at), pointed.count, forces?.length ?? 0);
    if (forces)
      return {
        ...inMind(forces, discourse, story, host !== undefined || pointed.count === forces.length),
        ...(isBoth ? { both: true } : {}),
      };
  }
  const behind = forceBehind(skeleton, mark, named);
  if (behind) return of(behind, left.length === 0);
  const aside = left.at(-1);
  if (aside && !BESIDE.test(skeleton.text.slice(0, aside.at))) return of(aside, left.length === 1);
  if (discourse.focus.length > 0) return inMind(discourse.focus, discourse, story);
  if (named.length === 1 && named[0]) return of(named[0]);
  if (story.main) return inMind([story.main], discourse, story);
  return isOfGroup(skeleton, mark, discourse, story) ? { forces: story.group, mark: null, sure: false } : NOBODY;
};

/** 'Forces told to improve': before any force is named, those that the first sentence with names has. */
const isOfGroup = ({ text, marks }: Skeleton, { at }: GradeMark, { known }: Discourse, { group }: Story): boolean => {
  const number = marks.find((each) => each.is === 'N' && each.at < at);
  const isOfSo = number?.is !== 'N' || number.number.value === group.length;
  return known.length === 0 && group.length < 5 && isOfSo && FORCES_ARE.test(text.slice(0, at));
};
const FORCES_ARE =
  /(?:^|[,:;-] )[^,:;G]{0,40} (?:forces|constabularies)(?: (?!(?:in|of|that|which|who|with|for|on|as)(?= ))[a-z]+){0,4} $/;

/** 'The two forces', 'two forces have both been': those named before or behind, and not so many of the country's. */
const isOfThem = (words: string, count: number | null, size: number): boolean =>
  / the /.test(words.slice(0, 5)) ? count === size : / both /.test(words.slice(0, 6)) && size === 2;

/** 'Kent has lent officers to the force, whose …': the force is another than the one that gives. */
const TO_THE_FORCE =
  / F (?:has|had|have|will|is|was|sent|lent|gave|offered|helped)(?: [^ ,;:G]+){0,6} (?:to|for|with|helping|help|helped)$/;
/** 'We are good at this, said the chief of Kent' */
const OURS = /^ (?:we|our|us|my)$/;
const SAID_BY = /^[^FG]{0,160} (?:said|says|added|adds|insisted|tweeted|wrote|told I|admitted)(?: [^ ,;:.GF]+){0,8} F/;

const NOBODY: ForceScope = { forces: [], mark: null, sure: true };

/** Those that the sentence does not name: sure where no other has been spoken of lately, or where its words settle it. */
const inMind = (forces: readonly ForceId[], discourse: Discourse, story: Story, isSettled = false): ForceScope => ({
  forces,
  mark: null,
  sure: isSettled || areAloneInMind(forces, discourse, story),
});

/** A force in a fixed place by the grade: 'Kent (good)', 'good: Kent', 'adequate at Kent', 'those told they require improvement are Kent'. */
const forceBeside = (
  skeleton: Skeleton,
  mark: GradeMark,
  named: readonly ForceMark[],
  subject: ForceMark | undefined,
): ForceMark | null => {
  const before = skeleton.text.slice(0, mark.at);
  const after = skeleton.text.slice(mark.at + 1);
  const behind = (pattern: RegExp): ForceMark | null => {
    const match = pattern.exec(after);
    return (match && named.find(({ at }) => at === mark.at + match[0].length)) ?? null;
  };
  const attributive = BEFORE_NAME.test(before) ? behind(/^ F(?= |$)/) : null;
  if (attributive) return attributive;
  const bracketed = / F(?: 's)? \((?: (?:both|all|each|also|now|still|with|just|only|D|N))* $/.exec(before);
  if (bracketed) return named.find(({ at }) => at === bracketed.index + 1) ?? null;
  const labelled = /(?<! as) F(?: 's)? [:-] $| F 's(?: (?:own|overall))? $/.exec(before);
  if (labelled) return named.find(({ at }) => at === labelled.index + 1) ?? null;
  const listed = behind(LABELS);
  if (listed) return listed;
  if (subject === undefined || / among(?:st)? (?:the|those)(?: [a-z]+){0,2} $/.test(before))
    return behind(LISTED_BEHIND) ?? behind(AT_FORCE) ?? (LIST_OF.test(before) ? behind(COLON_BEHIND) : null);
  const isObject = OBJECT.test(skeleton.text.slice(0, subject.at));
  return isObject || / G /.test(skeleton.text.slice(subject.at, mark.at)) ? behind(AT_FORCE) : null;
};

/** 'Inspectors have published their report on Kent' */
const THEIR_REPORT_ON =
  /(?:^| )I [^F]{0,80} (?:its|their|his|her)(?: [a-zD]+){0,3} (?:reports?|findings|inspections?|grades?|gradings|verdicts?|assessments?|review|judge?ments?)(?: [a-z]+){0,2} (?:on|of|into|for)(?: the)? $/;

/** 'Inspectors have been kindest to Kent.' */
const KIND_TO =
  /^[^FG]{0,80} I(?: [a-z]+){0,4} (?:kind|hard|harsh|tough|generous|critical|lenient|severe|soft|enthusiastic|impressed|worried|scathing)(?:er|est|r|st)?(?: (?:of all|about|by|with|on|to|of)){1,2}(?: the)? F$/;
/** '… is Kent's', 'belongs to Kent': whom the sentence comes to at its end. */
const IS_ITS =
  / (?:(?:is|was|are|were|be) (?:that of )?F 's|(?:belongs?|belonged|goes|went) to (?:the )?F|(?:is|was|are|were) (?:that of|those of|down to) (?:the )?F)(?: (?:police|force|constabulary))?$/;
/** 'Passing them are Kent and Essex.' */
const INVERTED =
  /^(?: (?:and|but))? (?:passing|behind|below|above|next|also|joining|following|bottom|top|ahead)(?: [^ ,;:GF]{1,20}){0,6} (?:are|is|was|were|come|comes|came) F$/;
/** 'It is Kent that …' */
const CLEFT = / it (?:is|was|has been)(?: (?:only|still|now))? $/;

/** The force that a sentence leaves in the reader's mind, or null where it changes nothing. */
export const subjectOf = (skeleton: Skeleton): ForceMark | null => {
  const named = forcesIn(skeleton).filter(({ apart }) => apart === null);
  const first = named.find((each) => isSubject(skeleton.text, each));
  const report = named.find(({ at }) => THEIR_REPORT_ON.test(skeleton.text.slice(0, at)));
  if (report && (first === undefined || first === report)) return report;
  const text = skeleton.text.trimEnd();
  const cleft = named.find(
    ({ at }) => CLEFT.test(text.slice(0, at)) && /^ (?:that|who|which) /.test(text.slice(at + 1)),
  );
  if (cleft) return cleft;
  const last = named.at(-1);
  if (last && first === undefined && KIND_TO.test(text)) return last;
  if (last && (first === undefined || first === last) && (IS_ITS.test(text) || INVERTED.test(text))) return last;
  const opening = lastPointer(skeleton, skeleton.text.slice(0, first?.at ?? named[0]?.at ?? 0));
  if (first && (opening === null || isNamedThere(skeleton.text.slice(opening.at, first.at)))) return first;
  if (first === undefined && opening === null) return named.find((each) => isPlaceAdverb(skeleton.text, each)) ?? null;
  return null;
};

const of = (mark: ForceMark, sure = true): ForceScope => ({ forces: idsOf(mark.forces), mark, sure });
const atEnd = (forces: readonly ForceId[], index: number): ForceScope => {
  const force = forces.at(index);
  return { forces: force ? [force] : [], mark: null, sure: true };
};

const forcesIn = (skeleton: Skeleton): readonly ForceMark[] =>
  skeleton.marks.filter((each): each is ForceMark => each.is === 'F' && isGraded(each));

const isGraded = (mark: ForceMark): boolean => mark.forces.some(({ force }) => forceOf(force).kind === 'territorial');

/** 'Former Kent chief Alan Bow, now of Sussex', 'once of Kent': where somebody was. */
const FORMERLY =
  / (?:(?:former|ex|one-time|erstwhile|ex-)|(?:formerly|previously|once|late|until recently)(?: (?:of|at|with|from)))(?: the)? $/;
/** 'The chief, who came from Kent, …': the sentence is not about Kent. */
const IN_RELATIVE_CLAUSE =
  / (?:,|-|\() (?:(?:with|from|to|by|for|of|alongside) which|who|which|whose|where|(?:until recently |formerly |previously )?(?:chief|head|deputy|assistant)(?: [a-z]+)* (?:of|at))(?: (?![FG] )[^ ,;:()]+){0,8} $/;

/** 'Kent, with which Essex shares its dogs, was …' */
const OPENS_RELATIVE_CLAUSE = / , (?:(?:with|from|to|by|for|of|alongside|beside) )?(?:which|whom|whose [a-z]+) $/;

/** 'Kent was good, while at Essex, once a model, the verdict was …': the clause is about Essex. */
const OPENS_CLAUSE =
  / (?:while|whereas|though|but|;|; and|, and)(?: ,)?(?: (?:over|down|up|across|meanwhile))?(?: (?:at|in) (?:the )?[a-z]+ and)? (?:at|in|for)(?: the| neighbouring| nearby)? $/;
const GOES_ON =
  /^ (?:,|(?:the|its|it|his|her|an?|inspectors|things|matters)(?= )|A (?:is|was|are|were|remains?|requires?|required|G))/;

const isSubject = (text: string, mark: ForceMark): boolean => {
  const before = text.slice(0, mark.at);
  const after = text.slice(mark.at + 1);
  if (OPENS_CLAUSE.test(before) && GOES_ON.test(after)) return true;
  if (/ in(?: the)? $/.test(before) && /^ 's case /.test(after)) return true;
  if (FORMERLY.test(before)) return false;
  if (IN_RELATIVE_CLAUSE.test(before) && /^ (?:,|-|\))/.test(after)) return false;
  if (OPENS_RELATIVE_CLAUSE.test(before) && /^(?: [^ ,;:G]+){1,12} , /.test(after)) return false;
  if (/ with $/.test(before) && WITH_GRADE.test(after)) return true;
  if (
    BESIDE.test(before) &&
    !(SET_OFF.test(after) && (!/ (?:with|than) $/.test(before) || /^ (?:all|both|each|also) /.test(after)))
  )
    return false;
  return !(
    / (?:in|at|across|around|of|for|to|on)(?: the)? $/.test(before) &&
    !SET_OFF.test(after) &&
    !/ (?:chief|commissioner|people|officers|pcc|that|those|grade|grades|rating) of $/.test(before)
  );
};

/** 'In Durham, by contrast, the constabulary…' */
const isPlaceAdverb = (text: string, mark: ForceMark): boolean =>
  / (?:in|at|for|of|on|across|to) $/.test(text.slice(0, mark.at)) && mark.forces.length > 0;

/** 'Its leadership was inadequate, and Kent has sent help': the force behind heads a clause of its own. */
const IN_NEXT_CLAUSE = / , (?:and|but|so|while) $/;
const HAS_VERB = /^ (?:has|had|have|will|is to|may|sent|sends|lent|lends|gave|offered|offers|helped|says|said) /;
/** 'adequate, inadequate and, for Kent, good': the force is the next grade's. */
const AND_FOR = / (?:and|but|while|then)(?: ,)? (?:for|at|in)(?: the)? $/;
const ITS_GRADE = /^(?: [,:-]| (?:it|was|is|an?|only|just)){0,4} G(?: |$)/;
/** A force behind the grade: 'rated Kent good' has it before; here 'top marks for Kent', 'good: Kent', 'said Kent's chief'. */
const forceBehind = (skeleton: Skeleton, mark: GradeMark, named: readonly ForceMark[]): ForceMark | null => {
  const behind = named.filter(({ at }) => at > mark.at);
  const first = behind[0];
  if (!first) return null;
  const between = skeleton.text.slice(mark.at + 1, first.at);
  const isPastGrade = / G(?: |$)/.test(between) && !/ : /.test(between);
  if (isPastGrade && behind.length === 1 && !/ (?:said|for|at|of|in) (?:the )?$/.test(between)) return null;
  if (/ ; /.test(between)) return null;
  const behindIt = skeleton.text.slice(first.at + 1);
  if (AND_FOR.test(between) && ITS_GRADE.test(behindIt)) return null;
  if (IN_NEXT_CLAUSE.test(between) && HAS_VERB.test(behindIt)) return null;
  if (BESIDE.test(between) && !SET_OFF.test(behindIt)) return null;
  return first;
};
