import type { EngageEvent } from './finding.ts';
import type { RowProblem } from './parse.ts';
import type { ReadTable } from './table.ts';

/**
 * The events of each force, in the order of the table, must make stays: moved in, then out, then perhaps in again, none
 * before the one before it. Where a row is bad, its neighbours only seem to be, and nothing is said. A date known only to its month or year is before nothing within it.
 */
export const outOfTurn = (
  { file, rows, lines, problems }: ReadTable<EngageEvent>,
  keyOf: (event: EngageEvent) => string,
): readonly RowProblem[] =>
  [...Map.groupBy(problems.length > 0 ? [] : rows, ({ force }) => force).values()].flatMap((events) =>
    events.flatMap((event, index) => {
      const before = events[index - 1];
      const reason = faultOf(event, before);
      return reason ? [{ file, line: lines.get(keyOf(event)) ?? 1, reason }] : [];
    }),
  );

const faultOf = (event: EngageEvent, before: EngageEvent | undefined): string | null => {
  if (event.event === (before?.event ?? 'left'))
    return event.event === 'left'
      ? `event is 'left', but ${event.force} was not in it by the rows above`
      : `event is 'entered', but ${event.force} had not left by the rows above`;
  if (before && isBefore(event.date, before.date))
    return `date ${event.date} is before ${before.date}, the event above of ${event.force}`;
  return null;
};

const isBefore = (a: string, b: string): boolean => {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
};
