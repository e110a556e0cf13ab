import { type AreaId, gradedArea } from '../peel/areas.ts';
import type { RoundId } from '../peel/rounds.ts';

/**
 * Where a round that did not grade an area by that name dealt with the same thing, nearest first. The inspectorate
 * redrew its questions from round to round ('staff wellbeing' was a question in 2015, part of 'treating the workforce
 * fairly' until 2018-19, and of 'building, supporting and protecting the workforce' since).
 */
const COUNTERPARTS: Readonly<Partial<Record<AreaId, readonly AreaId[]>>> = {
  'anti-social-behaviour': ['preventing-crime'],
  'managing-offenders': ['investigating-crime'],
  'supporting-workforce': ['treating-workforce-fairly', 'wellbeing-and-ethics'],
  'treating-workforce-fairly': ['supporting-workforce', 'wellbeing-and-ethics'],
  'wellbeing-and-ethics': ['treating-workforce-fairly', 'supporting-workforce'],
  'ethical-workforce': ['wellbeing-and-ethics'],
  'stop-and-search': ['treating-public-fairly'],
  'strategic-planning': ['leadership-and-force-management', 'efficiency'],
  'leadership-and-force-management': ['strategic-planning'],
  efficiency: ['strategic-planning', 'leadership-and-force-management'],
  'meeting-demand': ['strategic-planning', 'leadership-and-force-management'],
};

/** The area under which that round graded much the same thing, or null. */
export const counterpart = (round: RoundId, area: AreaId): AreaId | null =>
  COUNTERPARTS[area]?.find((each) => gradedArea(round, each)) ?? null;

/** Crime recording was inspected in a programme of its own from 2016 until PEEL took it in, in 2021-22. */
export const gradedOutsidePeel = (round: RoundId, area: AreaId): boolean =>
  area === 'recording-crime' && round < '2021';
