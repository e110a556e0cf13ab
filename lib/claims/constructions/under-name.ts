import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';

const OPENING = "(?: (?:our|the|its|overall|final|inspectors|I|in|'s))*";
const LABEL = '(?:grades?|rating|verdict|mark|score|result|judge?ment|grading|assessment|graded|rated)';
const TIME = '(?:then|now|previously|last time|this time|D)';
/** 'Verdict: ', 'Overall grade - ', '2023: ' */
const LABELLED = expression(
  `^(?: [-•(])*(?:${OPENING} ${LABEL}(?: ${TIME})?(?: (?:is|was|[:-]))*|${OPENING} ${TIME}(?: ${LABEL})?(?: (?:is|was))?(?: [:-])| D) (?:an? )?$`,
);
const ENDS = /^(?: \))?\s*$/;

/** A whole sentence or line that is a grade, with at most a label or a date, under the name of what it is for. */
export const underName: Construction = {
  name: 'under-name',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police.\n\nLeadership\n\nPlans change too often.\n\nVerdict: Adequate\n\nCrime recording\n\nFew crimes are missed.\n\nOverall grade - good',
      says: ['kent adequate leadership-and-force-management', 'kent good recording-crime'],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nLeadership: Plans change too often, staff said. Inadequate.\n\nCrime recording: Few crimes are missed. Grade: good.',
      says: ['kent good recording-crime', 'kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nLeadership\n2021: Good\n2024: Adequate\n\nCrime recording\n2021: Adequate\n2024: Inadequate',
      says: [
        'kent adequate leadership-and-force-management',
        'kent inadequate recording-crime',
        'was kent adequate recording-crime',
        'was kent good leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nLeadership: Adequate. Previously: Good.',
      says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS has inspected Kent Police.\n\nThe chief has gone.\n\nVerdict: good', says: [] },
    { text: 'HMICFRS has inspected Kent Police.\n\nLeadership\n\nRead more\n\nOur verdict: good', says: [] },
    { text: 'HMICFRS has inspected Kent Police. It looked at leadership. Good.', says: [] },
  ],
  read: ({ before, after, mark, isEntered }) => {
    if (mark.grade.form === 'order' || !ENDS.test(after)) return null;
    return LABELLED.test(before) || (isEntered && /^(?: \()? $/.test(before)) ? { kind: 'grade', brief: true } : null;
  },
};
