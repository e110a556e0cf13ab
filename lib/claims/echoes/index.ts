import { alongWith } from './along-with.ts';
import { andAt } from './and-at.ts';
import { anotherFor } from './another-for.ts';
import { asBefore } from './as-before.ts';
import { asMany } from './as-many.ts';
import { eachItsOwn } from './each-its-own.ts';
import type { Echo } from './echo.ts';
import { followUp } from './follow-up.ts';
import { inAnotherYear } from './in-another-year.ts';
import { labelGoesOn } from './label-goes-on.ts';
import { likewise } from './likewise.ts';
import { listItem } from './list-item.ts';
import { lostTheirs } from './lost-theirs.ts';
import { movedToo } from './moved-too.ts';
import { oneAndTheOther } from './one-and-the-other.ts';
import { oneOfThose } from './one-of-those.ts';
import { sameGrade } from './same-grade.ts';
import { sameGradeFor } from './same-grade-for.ts';
import { sameSet } from './same-set.ts';
import { soWas } from './so-was.ts';
import { spelledOut } from './spelled-out.ts';
import { stillSo } from './still-so.ts';
import { theyAre } from './they-are.ts';

/** Every echo; each is asked of every sentence that names a force, an area or a grade. */
export const ECHOES: readonly Echo[] = [
  listItem,
  labelGoesOn,
  sameSet,
  movedToo,
  lostTheirs,
  inAnotherYear,
  soWas,
  sameGrade,
  sameGradeFor,
  likewise,
  anotherFor,
  eachItsOwn,
  andAt,
  alongWith,
  oneAndTheOther,
  followUp,
  spelledOut,
  theyAre,
  asBefore,
  stillSo,
  oneOfThose,
  asMany,
];

/** Those that are asked of a sentence that names neither a force nor an area: they lean on time alone. */
export const ECHOES_OF_TIME: readonly Echo[] = [asBefore, stillSo];
