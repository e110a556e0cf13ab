import type { AreaId } from '../peel/areas.ts';
import { type ForceId, nameOf } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import { atArea, inspectionInWords, listed, quoted } from './phrases.ts';

/** A headline's grade, and those behind it that come nearest to it. */
export interface HeadlineFacts {
  readonly grade: Grade;
  /** Whether it is lower than what stands behind it; else it is higher. */
  readonly isAlarming: boolean;
  readonly force: ForceId;
  /** The area that it is about, and whether the headline's own words name it. */
  readonly area: AreaId | null;
  readonly isAreaSaid: boolean;
  readonly round: RoundId | null;
  /** The nearest that the article's text gives, and that the record has, where the headline goes beyond it. */
  readonly body: Grade | null;
  readonly record: Grade | null;
  /** The record has the headline's grade, though the text does not. */
  readonly isOnRecord: boolean;
}

/** How a headline goes beyond what stands behind it. */
export const headlineSentence = (facts: HeadlineFacts): string => {
  const { grade, isAlarming, force, area, isAreaSaid, round, body, record, isOnRecord } = facts;
  const [said, understood] = area ? (isAreaSaid ? [` ${atArea(area)}`, ' there'] : ['', ` ${atArea(area)}`]) : ['', ''];
  const inRound = round ? ` for ${inspectionInWords(round)}` : '';
  const nearest = isAlarming ? 'lowest' : 'highest';
  const behind = [
    ...(body ? [`the ${nearest} grade its own text gives${understood} is ${quoted(body)}`] : []),
    ...(record ? [`the ${nearest} on record${understood}${inRound} is ${quoted(record)}`] : []),
  ];
  const way = isAlarming ? 'more alarming' : 'more glowing';
  const fairness = isOnRecord ? ' The record does have that grade.' : '';
  return `The headline says ${quoted(grade)} of ${nameOf(force)}${said}, which is ${way} than what stands behind it: ${listed(behind)}.${fairness}`;
};
