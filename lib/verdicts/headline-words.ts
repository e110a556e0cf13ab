import type { AreaId } from '../peel/areas.ts';
import { type ForceId, nameOf } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import { atArea, inspectionInWords, listed, quoted } from './phrases.ts';

/** A headline's grade, and the strongest ones behind it. */
export interface HeadlineFacts {
  readonly grade: Grade;
  readonly force: ForceId;
  /** The area that the headline's own words name. */
  readonly area: AreaId | null;
  readonly round: RoundId | null;
  /** The strongest that the article's text gives, and that the record has, where the headline goes beyond it. */
  readonly body: Grade | null;
  readonly record: Grade | null;
  /** The record has the headline's grade, though the text does not. */
  readonly isOnRecord: boolean;
}

/** How a headline goes beyond what stands behind it. */
export const headlineSentence = ({ grade, force, area, round, body, record, isOnRecord }: HeadlineFacts): string => {
  const subject = area ? `${nameOf(force)} ${atArea(area)}` : nameOf(force);
  const inRound = round ? ` for ${inspectionInWords(round)}` : '';
  const behind = [
    ...(body ? [`the strongest grade its own text gives is ${quoted(body)}`] : []),
    ...(record ? [`the strongest on record${inRound} is ${quoted(record)}`] : []),
  ];
  const fairness = isOnRecord ? ' The record does have that grade.' : '';
  return `The headline says ${quoted(grade)} of ${subject}; ${listed(behind)}.${fairness}`;
};
