import type { Monitoring } from '../claims/claim.ts';
import type { EngageEvent } from '../findings/finding.ts';
import { addDays, type Span, spanOf } from './dates.ts';
import type { Stay } from './monitoring-words.ts';
import { say } from './say.ts';

import type { Verdict, VerdictKind } from './verdict.ts';

/**
 * For so long the record follows who is in the inspectorate's closest monitoring: from the oldest event it has to half a
 * year after the newest. Outside, it may not know.
 */
const RECORD: Span = { first: '2019-01-01', last: '2025-12-31' };

/** Letters, announcements and reports of one event lie days apart. */
const SLACK_DAYS = 14;

type Answer = Pick<Verdict, 'kind' | 'reason'>;

/** The verdict on a statement about the inspectorate's closest monitoring. */
export const verdictOnMonitoring = (
  events: readonly EngageEvent[],
  said: Monitoring,
  article: Span | null,
): Verdict => {
  const own = events.filter(({ force }) => force === said.force).sort((a, b) => (a.date < b.date ? -1 : 1));
  const stays = staysIn(own);
  const compared = compare(stays, said, article);
  const isNamed = said.evidence.length === 0 || said.evidence.some(({ of }) => of === 'force');
  const { kind, reason }: Answer =
    compared.kind === 'differs' && !isNamed ? { kind: 'cannot-compare', reason: 'scope-unknown' } : compared;
  return {
    kind,
    label: say.monitoringLabel(kind),
    superseded: false,
    soft: false,
    round: null,
    reason,
    sentence: say.monitoringSentence(said, stays),
    roundReason: say.monitoringReason(said.on, article),
    official: null,
    related: [],
    current: null,
    monitored: own,
  };
};

const staysIn = (events: readonly EngageEvent[]): readonly Stay[] =>
  events.flatMap((entered, index) => {
    if (entered.event !== 'entered') return [];
    const left = events.slice(index + 1).find(({ event }) => event === 'left') ?? null;
    return [{ entered, left }];
  });

const compare = (stays: readonly Stay[], said: Monitoring, article: Span | null): Answer => {
  if (!article) return { kind: 'cannot-compare', reason: 'date-unknown' };
  const at = said.on ? spanOf(said.on) : null;
  const told = at ?? article;
  if (told.first > RECORD.last || told.last < RECORD.first) return { kind: 'no-record', reason: 'outside-the-record' };
  switch (said.says) {
    case 'in':
      return compareState(stays, said, at, article);
    case 'out':
      return negated(said.past ? wasIn(stays, article) : inAt(stays, told));
    case 'entered':
      return compareEvent(eventsOf(stays, 'entered'), said, at, article);
    case 'left':
      return compareEvent(eventsOf(stays, 'left'), said, at, article);
  }
};

const eventsOf = (stays: readonly Stay[], event: 'entered' | 'left'): readonly Span[] =>
  stays.flatMap((stay) => spanOf(stay[event]?.date ?? '') ?? []);

const compareState = (stays: readonly Stay[], said: Monitoring, at: Span | null, article: Span): Answer => {
  if (at) return inAt(stays, at);
  return said.past ? wasIn(stays, article) : inAt(stays, article);
};

/** In it on some day of a span: a year that it was in for part of is one it was in. */
const inAt = (stays: readonly Stay[], at: Span): Answer => {
  const is = stays.map(({ entered, left }) => {
    const from = spanOf(entered.date);
    const to = left && spanOf(left.date);
    if (!from) return 'no';
    if (from.last <= at.last && (!to || to.first >= at.first)) return 'yes';
    const mayBegin = addDays(from.first, -SLACK_DAYS) <= at.last;
    return mayBegin && (!to || addDays(to.last, SLACK_DAYS) >= at.first) ? 'perhaps' : 'no';
  });
  if (is.includes('yes')) return { kind: 'matches', reason: 'monitored-then' };
  return is.includes('perhaps')
    ? { kind: 'cannot-compare', reason: 'too-close-to-tell' }
    : { kind: 'differs', reason: 'not-monitored-then' };
};

/** In it at some time before. Before the record begins it may have been, too. */
const wasIn = (stays: readonly Stay[], article: Span): Answer =>
  stays.some(({ entered }) => (spanOf(entered.date)?.first ?? '9') <= article.last)
    ? { kind: 'matches', reason: 'monitored-then' }
    : { kind: 'no-record', reason: 'outside-the-record' };

const negated = ({ kind, reason }: Answer): Answer => {
  const turned: Partial<Record<VerdictKind, Answer>> = {
    matches: { kind: 'differs', reason: 'monitored-then' },
    differs: { kind: 'matches', reason: 'not-monitored-then' },
  };
  return turned[kind] ?? { kind, reason };
};

/** Moved in, or out: on the day named, as far as both are known; else at any time up to the article. */
const compareEvent = (events: readonly Span[], said: Monitoring, at: Span | null, article: Span): Answer => {
  if (!at) {
    if (events.some(({ first }) => first <= addDays(article.last, SLACK_DAYS)))
      return { kind: 'matches', reason: 'moved-before' };
    return said.past ? { kind: 'no-record', reason: 'outside-the-record' } : { kind: 'differs', reason: 'never-moved' };
  }
  if (events.some(({ first, last }) => first >= at.first && last <= at.last))
    return { kind: 'matches', reason: 'moved-then' };
  const isClose = events.some(
    ({ first, last }) => addDays(first, -SLACK_DAYS) <= at.last && addDays(last, SLACK_DAYS) >= at.first,
  );
  if (isClose) return { kind: 'cannot-compare', reason: 'too-close-to-tell' };
  return { kind: 'differs', reason: events.length > 0 ? 'moved-at-another-time' : 'never-moved' };
};
