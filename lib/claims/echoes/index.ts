import { alongWith } from './along-with.ts';
import { andAt } from './and-at.ts';
import { anotherFor } from './another-for.ts';
import { asBefore } from './as-before.ts';
import type { Echo } from './echo.ts';
import { followUp } from './follow-up.ts';
import { likewise } from './likewise.ts';
import { listItem } from './list-item.ts';
import { oneAndTheOther } from './one-and-the-other.ts';
import { oneOfThose } from './one-of-those.ts';
import { sameGrade } from './same-grade.ts';
import { sameGradeFor } from './same-grade-for.ts';
import { sameSet } from './same-set.ts';
import { soWas } from './so-was.ts';

/** Every echo; each is asked of every sentence that names a force or an area. */
export const ECHOES: readonly Echo[] = [
  listItem,
  sameSet,
  soWas,
  sameGrade,
  sameGradeFor,
  likewise,
  anotherFor,
  andAt,
  alongWith,
  oneAndTheOther,
  followUp,
  asBefore,
  oneOfThose,
];
