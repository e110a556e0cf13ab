import { allItsGrades } from './all-its-grades.ts';
import { alone } from './alone.ts';
import { apposition } from './apposition.ts';
import { asksWhich } from './asks-which.ts';
import { attributive } from './attributive.ts';
import { besideArea } from './beside-area.ts';
import { besideForce } from './beside-force.ts';
import { bracketed } from './bracketed.ts';
import { clauseEnd } from './clause-end.ts';
import type { Construction } from './construction.ts';
import { denial } from './denial.ts';
import { description } from './description.ts';
import { disbelieved } from './disbelieved.ts';
import { earlier } from './earlier.ts';
import { forForce } from './for-force.ts';
import { gapping } from './gapping.ts';
import { generic } from './generic.ts';
import { givenWord } from './given-word.ts';
import { goesTo } from './goes-to.ts';
import { headline } from './headline.ts';
import { inOrder } from './in-order.ts';
import { inverted } from './inverted.ts';
import { label } from './label.ts';
import { lead } from './lead.ts';
import { leading } from './leading.ts';
import { move } from './move.ts';
import { noun } from './noun.ts';
import { ofTwo } from './of-two.ts';
import { otherBody } from './other-body.ts';
import { outsiders } from './outsiders.ts';
import { overNames } from './over-names.ts';
import { pairs } from './pairs.ts';
import { part } from './part.ts';
import { person } from './person.ts';
import { predicate } from './predicate.ts';
import { range } from './range.ts';
import { rated } from './rated.ts';
import { scale } from './scale.ts';
import { standing } from './standing.ts';
import { tallyAnother } from './tally-another.ts';
import { tallyBand } from './tally-band.ts';
import { tallyBehind } from './tally-behind.ts';
import { tallyGoesTo } from './tally-goes-to.ts';
import { tallyHeading } from './tally-heading.ts';
import { tallyInAreas } from './tally-in-areas.ts';
import { tallyItIs } from './tally-it-is.ts';
import { tallyNone } from './tally-none.ts';
import { tallyNumberOf } from './tally-number-of.ts';
import { tallyOneOf } from './tally-one-of.ts';
import { tallyOnly } from './tally-only.ts';
import { tallyScoreboard } from './tally-scoreboard.ts';
import { tallySoMany } from './tally-so-many.ts';
import { thrice } from './thrice.ts';
import { unachieved } from './unachieved.ts';
import { underName } from './under-name.ts';
import { unnamed } from './unnamed.ts';
import { verbal } from './verbal.ts';
import { verbless } from './verbless.ts';
import { weighed } from './weighed.ts';
import { wish } from './wish.ts';
import { withheld } from './withheld.ts';
import { wordItself } from './word-itself.ts';

/** Every construction, in the order they are asked: what rules a grade out first, then what counts, then what states one. */
export const CONSTRUCTIONS: readonly Construction[] = [
  bracketed,
  otherBody,
  asksWhich,
  thrice,
  givenWord,
  wordItself,
  scale,
  weighed,
  apposition,
  tallyNone,
  range,
  unnamed,
  generic,
  wish,
  earlier,
  denial,
  disbelieved,
  withheld,
  unachieved,
  outsiders,
  person,
  part,
  inOrder,
  allItsGrades,
  tallyGoesTo,
  tallyInAreas,
  tallyNumberOf,
  tallyOneOf,
  tallyOnly,
  tallyBehind,
  tallyScoreboard,
  tallyItIs,
  tallyHeading,
  alone,
  underName,
  overNames,
  label,
  inverted,
  leading,
  tallyAnother,
  tallyBand,
  tallySoMany,
  move,
  goesTo,
  verbal,
  rated,
  predicate,
  gapping,
  verbless,
  ofTwo,
  pairs,
  noun,
  attributive,
  forForce,
  headline,
  lead,
  description,
  standing,
  clauseEnd,
  besideArea,
  besideForce,
];
