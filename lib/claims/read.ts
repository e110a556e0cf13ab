import type { ForceId } from '../peel/forces.ts';
import type { Claim, Reading, Tally } from './claim.ts';
import { readCoverage } from './coverage.ts';
import type { ForceMention } from './mentions/mention.ts';
import { makePassage, type Passage } from './passage.ts';
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
  const body = makePassage('text', text, published);
  const [first, second] = [headline, body].map(({ plain, mentions }) => ({ plain: plain.text, mentions })) as [
    Part,
    Part,
  ];
  const coverage = readCoverage(first, second);
  if (!coverage.isInspection) {
    return { coverage, forces: forcesNamed([headline, body], [], []), claims: [], tallies: [] };
  }
  const story = readStory(published, first, second);
  const readings = [headline, body].map((passage) => readPassage(passage, story));
  const claims = readings.flatMap(({ claims }) => claims);
  const tallies = readings.flatMap(({ tallies }) => tallies);
  return { coverage, forces: forcesNamed([headline, body], claims, tallies), claims, tallies };
};

type Part = Parameters<typeof readCoverage>[0];

/**
 * Forces by first mention: those named as police, and bare county names that a claim or tally is made of, or that stand
 * where crime is policed ('the number of crimes in South Yorkshire').
 */
const forcesNamed = (
  passages: readonly Passage[],
  claims: readonly Claim[],
  tallies: readonly Tally[],
): readonly ForceId[] => {
  const graded = new Set([...claims, ...tallies].map(({ force }) => force));
  const named = passages.flatMap((passage) =>
    passage.mentions.forces.filter(
      (mention) => mention.as === 'police' || graded.has(mention.force) || isPoliced(passage, mention),
    ),
  );
  const known = new Set(named.map(({ force }) => force));
  const order = passages.flatMap(({ mentions }) => mentions.forces.filter(({ force }) => known.has(force)));
  return [...new Set(order.map(({ force }) => force))];
};

const CRIME_IN = / (?:crimes?|policing|victims|offences|offenders)(?: [^ ]+){0,9} (?:in|across|throughout) $/;

const isPoliced = ({ plain }: Passage, { start, as }: ForceMention): boolean => {
  const sentence = plain.text.lastIndexOf('\n', start);
  return as === 'place' && CRIME_IN.test(plain.text.slice(Math.max(sentence, start - 120), start));
};
