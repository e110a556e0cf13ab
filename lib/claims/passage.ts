import type { ArticleField } from '../article/article.ts';
import type { Quote } from './claim.ts';
import { findAreas } from './mentions/areas.ts';
import { findBodies } from './mentions/bodies.ts';
import { findDates } from './mentions/dates.ts';
import { findForces } from './mentions/forces.ts';
import { findGrades } from './mentions/grades.ts';
import { withMatters } from './mentions/matters.ts';
import type { Stretch } from './mentions/mention.ts';
import { findNumbers } from './mentions/numbers.ts';
import { withToldOf } from './mentions/told-of.ts';
import { makePlain, type Plain, type Sentence } from './plain.ts';
import type { Mentions } from './skeleton.ts';
import { findQuotations, type Quotation } from './speakers.ts';

/** One field of an article, made ready for reading: plain, with every mention found. */
export interface Passage {
  readonly field: ArticleField;
  readonly original: string;
  readonly plain: Plain;
  readonly mentions: Mentions;
  readonly quotations: readonly Quotation[];
}

export const makePassage = (field: ArticleField, original: string, published: string | null): Passage => {
  const plain = makePlain(original);
  const written = (start: number, end: number): string => {
    const at = plain.origin(start, end);
    return original.slice(at.start, at.end);
  };
  const grades = findGrades(plain.text, written);
  const forces = findForces(plain.text, written);
  return {
    field,
    original,
    plain,
    mentions: {
      forces,
      grades,
      areas: withToldOf(plain.text, withMatters(plain.text, findAreas(plain.text), grades), grades, forces),
      dates: findDates(plain.text, published),
      numbers: findNumbers(plain.text),
      bodies: findBodies(plain.text),
    },
    quotations: findQuotations(original),
  };
};

/** A stretch of the plain text as it stands in the article. */
export const quoteOf = (passage: Passage, start: number, end: number): Quote => {
  const at = passage.plain.origin(start, end);
  return { field: passage.field, start: at.start, end: at.end, quote: passage.original.slice(at.start, at.end) };
};

/** Most sentences name nothing. */
const NONE: readonly never[] = [];

/** The mentions that lie in one sentence. Sentences must be asked in order: `from` moves along with them. */
export const mentionCursor = (mentions: Mentions): ((sentence: Sentence) => Mentions) => {
  const take = <T extends Stretch>(all: readonly T[]): ((sentence: Sentence) => readonly T[]) => {
    let index = 0;
    return ({ start, end }) => {
      while (index < all.length && (all[index] as T).start < start) index++;
      const from = index;
      while (index < all.length && (all[index] as T).start < end) index++;
      return from === index ? NONE : all.slice(from, index);
    };
  };
  const forces = take(mentions.forces);
  const grades = take(mentions.grades);
  const areas = take(mentions.areas);
  const dates = take(mentions.dates);
  const numbers = take(mentions.numbers);
  const bodies = take(mentions.bodies);
  return (sentence) => ({
    forces: forces(sentence),
    grades: grades(sentence),
    areas: areas(sentence),
    dates: dates(sentence),
    numbers: numbers(sentence),
    bodies: bodies(sentence),
  });
};

/** Whether a stretch of the plain text stands alone in quotation marks. */
export const isQuoted = (passage: Passage, start: number, end: number): boolean => {
  const at = passage.plain.origin(start, end);
  const marks = /["“”«»‘’'‹›„]/;
  return marks.test(passage.original[at.start - 1] ?? '') && marks.test(passage.original[at.end] ?? '');
};

/** The quotation that holds a place of the plain text. */
export const quotationAt = (passage: Passage, place: number): Quotation | null => {
  const at = passage.plain.origin(place, place + 1).start;
  return passage.quotations.find(({ start, end }) => start <= at && at < end) ?? null;
};
