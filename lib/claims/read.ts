import type { ForceId } from '../peel/forces.ts';
import type { Reading } from './claim.ts';
import { readCoverage } from './coverage.ts';
import { wordsCarried } from './evidence.ts';
import { forcePlaces } from './force-places.ts';
import type { ForceMention } from './mentions/mention.ts';
import { readMonitoring } from './monitoring/engage.ts';
import { makePassage, mentionCursor, type Passage } from './passage.ts';
import { withoutRails } from './rails.ts';
import { readPassage } from './reader.ts';
import { readStory } from './story.ts';

/** What is read: the two fields of an article and its day of publication (ISO), where known. */
export interface Readable {
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
}

/**
 * Reads an article as a careful editor would: whether it is about a police inspection, the forces it names, and what it
 * says they were graded. An article that is no coverage has no claims. Pure, deterministic, and never throws, whatever
 * the text; positions are UTF-16 code units into the field they name.
 */
export const readClaims = ({ title, text, published }: Readable): Reading => {
  const headline = makePassage('title', title, published);
  const body = makePassage('text', withoutRails(text), published);
  const [first, second] = [headline, body].map(({ plain, mentions }) => ({ plain: plain.text, mentions })) as [
    Part,
    Part,
  ];
  const coverage = readCoverage(first, second);
  if (!coverage.isInspection) {
    const forces = forcesNamed([headline, body], isPoliced);
    return { coverage, forces, claims: [], tallies: [], monitoring: [], places: [] };
  }
  const story = readStory(published, first, second);
  const readings = [headline, body].map((passage) => readPassage(passage, story));
  const withWords = wordsCarried([headline, body]);
  const claims = readings.flatMap(({ claims }) => claims).map(withWords);
  const tallies = readings.flatMap(({ tallies }) => tallies).map(withWords);
  const monitoring = [headline, body].flatMap((passage) => readMonitoring(passage, story.main, published));
  const judged = new Set([...claims, ...tallies, ...monitoring].map(({ force }) => force));
  const graded = besideGrades([headline, body]);
  const isMeant: IsMeant = (passage, mention) =>
    judged.has(mention.force) || graded.has(mention) || isPoliced(passage, mention) || isAmongForces(passage, mention);
  const places = [headline, body].flatMap(forcePlaces);
  return { coverage, forces: forcesNamed([headline, body], isMeant), claims, tallies, monitoring, places };
};

type Part = Parameters<typeof readCoverage>[0];

/** Whether a county's bare name means its force. */
type IsMeant = (passage: Passage, mention: ForceMention) => boolean;

/** Forces by first mention: those named as police, and bare county names where the force is meant. */
const forcesNamed = (passages: readonly Passage[], isMeant: IsMeant): readonly ForceId[] => {
  const named = passages.flatMap((passage) =>
    passage.mentions.forces.filter((mention) => mention.as === 'police' || isMeant(passage, mention)),
  );
  const known = new Set(named.map(({ force }) => force));
  const order = passages.flatMap(({ mentions }) => mentions.forces.filter(({ force }) => known.has(force)));
  return [...new Set(order.map(({ force }) => force))];
};

const CRIME_IN = / (?:crimes?|policing|victims|offences|offenders)(?: [^ ]+){0,9} (?:in|across|throughout) $/;

/** It stands where crime is policed: 'the number of crimes in South Yorkshire'. */
const isPoliced: IsMeant = ({ plain }, { start, as }) => {
  const sentence = plain.text.lastIndexOf('\n', start);
  return as === 'place' && CRIME_IN.test(plain.text.slice(Math.max(sentence, start - 120), start));
};

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
