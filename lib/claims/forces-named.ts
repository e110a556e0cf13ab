import { type ForceId, forceOf } from '../peel/forces.ts';
import { joinsForces } from './lists.ts';
import type { ForceMention } from './mentions/mention.ts';
import { mentionCursor, type Passage } from './passage.ts';

/** Whether a county's bare name means its force. */
export type IsMeant = (passage: Passage, mention: ForceMention) => boolean;

/** Forces by first mention: those named as police, and bare county names where the force is meant. */
export const forcesNamed = (passages: readonly Passage[], isMeant: IsMeant): readonly ForceId[] => {
  const named = passages.flatMap((passage) =>
    passage.mentions.forces.filter((mention) => mention.as === 'police' || isMeant(passage, mention)),
  );
  const known = new Set(named.map(({ force }) => force));
  const order = passages.flatMap(({ mentions }) => mentions.forces.filter(({ force }) => known.has(force)));
  return [...new Set(order.map(({ force }) => force))];
};

/** In coverage: those of `judged`, those by a grade, among forces, or in a list of them. */
export const meantInCoverage = (passages: readonly Passage[], judged: ReadonlySet<ForceId>): IsMeant => {
  const graded = besideGrades(passages);
  const listed = inLists(passages);
  return (passage, mention) =>
    judged.has(mention.force) ||
    graded.has(mention) ||
    listed.has(mention) ||
    isPoliced(passage, mention) ||
    hasOfficers(passage, mention) ||
    isAmongForces(passage, mention);
};

const CRIME_IN = / (?:crimes?|policing|victims|offences|offenders)(?: [^ ]+){0,9} (?:in|across|throughout) $/;

/** It stands where crime is policed: 'the number of crimes in South Yorkshire'. */
export const isPoliced: IsMeant = ({ plain }, { start, as }) => {
  const sentence = plain.text.lastIndexOf('\n', start);
  return as === 'place' && CRIME_IN.test(plain.text.slice(Math.max(sentence, start - 120), start));
};

const OFFICERS_BEHIND =
  /^ (?:'s )?(?:chief constable|chief officers?|officers|detectives|bobbies|control room|call handlers|police chief|deputy chief|assistant chief|chief superintendent|where (?:inspectors|officers)|was (?:left out|not (?:inspected|graded|assessed))|(?:was|is|fared) (?:the same|no (?:better|worse)|little better))(?= |\n)/;
const OFFICERS_BEFORE =
  / (?:chief constables?|deputy chief constable|assistant chief constable|chief|officers|inspected|inspectors (?:at|in|visited)|alongside|neighbour|joins|joined)(?: (?:of|at|in|from|for))? $/;

/** Its people stand by it: 'Kent's chief constable', 'officers from Kent', 'Lancashire, where inspectors found'. */
const hasOfficers: IsMeant = ({ plain }, { start, end, as }) =>
  as === 'place' &&
  (OFFICERS_BEHIND.test(plain.text.slice(end, end + 40).replace(/^ ,/, '')) ||
    OFFICERS_BEFORE.test(plain.text.slice(Math.max(0, start - 48), start)));

/** It stands among forces: 'HMIC looked at 42 forces; Kent was left out'. */
const isAmongForces: IsMeant = ({ plain }, { start, as }) => {
  const sentence = plain.text.lastIndexOf('\n', start);
  return as === 'place' && / forces /.test(plain.text.slice(Math.max(sentence, start - 160), start));
};

/** Those in one sentence with a grade, whether or not a claim could be made of the two, and with no other body. */
const besideGrades = (passages: readonly Passage[]): ReadonlySet<ForceMention> =>
  new Set(
    passages.flatMap(({ plain, mentions }) => {
      const inSentence = mentionCursor(mentions);
      return plain.sentences.flatMap((sentence) => {
        const { forces, grades, bodies } = inSentence(sentence);
        return grades.length > 0 && bodies.every(({ body }) => body !== 'other') ? forces : [];
      });
    }),
  );

/** What parts the lines or cells of a list. */
const LINE_BREAK = /^(?: [,;|:-])?\n(?: (?:[-•]|[0-9]{1,2} \)))?$/;
const LONG_ENOUGH = 3;
/** 'in Kent, Essex and Surrey': there the places are meant. */
const PLACED = / (?:in|at|from|to|across|throughout|around|near|outside|through|into|over|between)(?: the)? $/;

/** Counties that stand in a list of at least three, or in one that names a police force: 'the Met, Kent and Essex'. */
const inLists = (passages: readonly Passage[]): ReadonlySet<ForceMention> => {
  const meant = new Set<ForceMention>();
  for (const { plain, mentions } of passages) {
    let list: ForceMention[] = [];
    const close = (): void => {
      const isOfForces = list.length > 1 && list.some(({ as }) => as !== 'place');
      const [first] = list;
      const isPlaced = first !== undefined && PLACED.test(plain.text.slice(Math.max(0, first.start - 16), first.start));
      if (isOfForces || (!isPlaced && new Set(list.map(({ force }) => force)).size >= LONG_ENOUGH))
        for (const each of list) meant.add(each);
      list = [];
    };
    for (const mention of mentions.forces) {
      const last = list.at(-1);
      const gap = last ? plain.text.slice(last.end, mention.start - 1) : '';
      if (last && !joinsForces(gap) && !LINE_BREAK.test(gap)) close();
      if (forceOf(mention.force).kind === 'territorial') list.push(mention);
    }
    close();
  }
  return meant;
};
