import type { Claim, Reading } from './claim.ts';
import { readCoverage } from './coverage.ts';
import { wordsCarried } from './evidence.ts';
import { compileExpressions } from './expression.ts';
import { forcePlaces } from './force-places.ts';
import { forcesNamed, isPoliced, meantInCoverage } from './forces-named.ts';
import { readMonitoring } from './monitoring/engage.ts';
import { makePassage } from './passage.ts';
import { withoutRails } from './rails.ts';
import { readPassage } from './reader.ts';
import { readStory } from './story.ts';
import { timePlaces } from './time-places.ts';

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
  // The longer one first: V8 compiles an expression for a long text at once, and for a short one twice.
  const body = makePassage('text', withoutRails(text), published);
  const headline = makePassage('title', title, published);
  const [first, second] = [headline, body].map(({ plain, mentions }) => ({ plain: plain.text, mentions })) as [
    Part,
    Part,
  ];
  const coverage = readCoverage(first, second);
  if (!coverage.isInspection) {
    const forces = forcesNamed([headline, body], isPoliced);
    return { coverage, forces, claims: [], tallies: [], monitoring: [], places: [], times: [] };
  }
  compileExpressions();
  const story = readStory(published, first, second);
  const readings = [headline, body].map((passage) => readPassage(passage, story));
  const withWords = wordsCarried([headline, body]);
  const all = readings.flatMap(({ claims }) => claims);
  const claims = all.filter((claim) => story.main !== null || isBorneOut(claim, all)).map(withWords);
  const tallies = readings.flatMap(({ tallies }) => tallies).map(withWords);
  const monitoring = [headline, body].flatMap((passage) => readMonitoring(passage, story.main, published));
  const judged = new Set([...claims, ...tallies, ...monitoring].flatMap(({ force }) => force ?? []));
  const forces = forcesNamed([headline, body], meantInCoverage([headline, body], judged));
  const places = [headline, body].flatMap(forcePlaces);
  const times = [headline, body].flatMap(timePlaces);
  return { coverage, forces, claims, tallies, monitoring, places, times };
};

/** 'Forces told to improve': whom a headline means that names nobody, the text must say. */
const isBorneOut = (claim: Claim, all: readonly Claim[]): boolean =>
  claim.field === 'text' ||
  claim.uncertain !== true ||
  all.some(({ field, force, grade }) => field === 'text' && force === claim.force && grade === claim.grade);

type Part = Parameters<typeof readCoverage>[0];
