import { ownName } from '../scope/respectively.ts';
import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

/** Words that grade nothing, or take the grades back. */
const UNREAL =
  / (?:not|no|nor|never|if|whether|could|would|should|might|may|will|hopes?|wants?|aims?|between|either|neither|from|or|than|says? what) (?:[^;:]{0,60} )?$/;

/** Grades in a row and as many names beside them, with or without a verb: 'good, good and outstanding for A, B and C'. */
export const inOrder: Construction = {
  name: 'in-order',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police. Look at the marks: good, adequate and good for preventing crime, leadership and recording crime respectively.',
      says: [
        'kent good preventing-crime',
        'kent adequate leadership-and-force-management',
        'kent good recording-crime',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police. Recording crime and leadership: adequate, inadequate.',
      says: ['kent adequate recording-crime', 'kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. Good and inadequate, respectively, at preventing crime and at managing offenders.',
      says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police. Nothing between good and inadequate for preventing crime and leadership will do, the chief said.',
      says: [],
    },
  ],
  read: ({ skeleton, mark, before, after, otherInMind }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need' || otherInMind) return null;
    if (!FOLLOWER.test(after) || ownName(skeleton, mark) === null || UNREAL.test(before.slice(-80))) return null;
    return GRADE;
  },
};
