import type { Around } from '../../lib/record/around.ts';

/** A grade that came from nothing and fell, in a round of three areas of which an article mentions one. */
export const AROUND: Around = {
  timeline: {
    area: 'Preventing crime',
    steps: [
      { round: '2018-19', grade: null, state: 'not-collected', kind: null, published: null },
      { round: '2021-22', grade: 'good', state: 'graded', kind: 'news', published: '2023-03-17' },
      { round: '2023-25', grade: 'inadequate', state: 'graded', kind: 'official', published: '2025-01' },
    ],
    articleAfter: 2,
    newest: 2,
  },
  strip: {
    round: '2021-22',
    cells: [
      {
        area: 'preventing-crime',
        name: 'Preventing crime',
        grade: 'good',
        state: 'graded',
        kind: 'official',
        isMentioned: true,
      },
      {
        area: 'recording-crime',
        name: 'Recording crime',
        grade: null,
        state: 'not-inspected',
        kind: null,
        isMentioned: false,
      },
      {
        area: 'managing-offenders',
        name: 'Managing offenders',
        grade: 'adequate',
        state: 'graded',
        kind: 'derived',
        isMentioned: false,
      },
    ],
    graded: 2,
    leftOut: 1,
  },
};
