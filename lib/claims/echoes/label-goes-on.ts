import { type Echo, markAt } from './echo.ts';

/** 'Good: Kent (' */
const IS_LABEL =
  /^(?: [-•]| N \))*(?: (?:the|rated|graded))* G(?: \( N \))?(?: [:-])+(?: (?:the|in|at|for|its))* [FA] (?:,|;|and|\()/;
/** From a remark's end on, nothing but names with remarks of their own. */
const GOES_ON = /^[^():;]{0,60} \)(?: (?:[,;FA]|and|the|its|\( [^()G]{1,60} \)))* $/;

/** A label's list goes on behind a name whose earlier grade is remarked on: 'Good: Kent (up from adequate), Essex and Dorset'. */
export const labelGoesOn: Echo = {
  name: 'label-goes-on',
  examples: [
    {
      text: 'HMIC has graded forces on effectiveness.\n\nGood: Kent (up from requires improvement), Essex (again) and Dorset.',
      published: '2017-03-03',
      says: [
        'kent good effectiveness',
        'was kent requires-improvement effectiveness',
        'essex good effectiveness',
        'dorset good effectiveness',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMIC has graded forces on effectiveness.\n\nGood: Kent (up from requires improvement). Essex sent officers.',
      published: '2017-03-03',
      says: ['kent good effectiveness', 'was kent requires-improvement effectiveness'],
    },
  ],
  read: (skeleton, { set, from }) => {
    const { text, marks } = skeleton;
    const [of] = set;
    const first = marks.find(({ is }) => is === 'G');
    if (from < 0 || of === undefined || first?.is !== 'G' || first.grade.grade !== of.grade || first.at === from - 1)
      return [];
    if (!IS_LABEL.test(text)) return [];
    const is = / [FA] /.exec(text.slice(first.at))?.[0].trim();
    return marks.flatMap((each) => {
      const mark =
        each.at > from && each.is === is && GOES_ON.test(text.slice(from, each.at)) ? markAt(skeleton, each.at) : null;
      return mark ? [{ mark, of }] : [];
    });
  },
};
