import type { Sight, Use } from './constructions/construction.ts';
import { CONSTRUCTIONS } from './constructions/index.ts';
import { FOLLOWER } from './constructions/words.ts';
import type { Discourse, Story } from './discourse.ts';
import { standsBeforeNoun } from './grammar.ts';
import { isQuoted, type Passage, quotationAt } from './passage.ts';
import { pillarsLeft } from './scope/pillars-left.ts';
import type { GradeMark, Skeleton } from './skeleton.ts';

/** What the constructions are shown of a grade word. */
export const sightOf = (
  passage: Passage,
  skeleton: Skeleton,
  mark: GradeMark,
  earlier: Use | null,
  { asked, bare, opened, heading, other, entry, named, inBrackets, next }: Discourse,
  isOver: boolean,
  { ofOther, era }: Story,
): Sight => {
  const plain = passage.plain.text;
  const after = skeleton.text.slice(mark.at + 1);
  const word = plain.slice(mark.start, mark.end);
  return {
    skeleton,
    mark,
    before: skeleton.text.slice(0, mark.at),
    after,
    word,
    isHeadline: passage.field === 'title',
    quoted: isQuoted(passage, mark.start, mark.end),
    asked,
    headed: bare || (opened.length + heading.length > 0 && mark.grade.grade !== 'good' && SOLE.test(skeleton.text)),
    isEntered: entry.length > 0 || (heading.length > 0 && next?.sentence.paragraph !== skeleton.sentence.paragraph),
    isOverNames: isOver,
    otherInMind: other || ofOther,
    inBrackets,
    isOfKnownOthers: pillarsLeft(skeleton, mark, named, era).length > 0,
    spoken: quotationAt(passage, mark.start) !== null,
    earlier,
    goesOn: () =>
      FOLLOWER.test(after) ||
      (/^ [a-z]/.test(after) &&
        !standsBeforeNoun(
          plain.slice(skeleton.sentence.start, mark.start),
          word,
          plain.slice(mark.end, skeleton.sentence.end),
        )),
  };
};

/** 'Then there is leadership. Adequate.' */
const SOLE =
  /^(?: (?:just|only|merely|rated|graded|an?|again|still|the|verdict|grade|mark|:))* G(?: , [^GFA]{1,160})?\s*$/;

/** The first construction that reads it, and as what. */
export const useOf = (sight: Sight): readonly [string, Use | null] => {
  for (const construction of CONSTRUCTIONS) {
    const use = construction.read(sight);
    if (use) return [construction.name, use];
  }
  return ['', null];
};
