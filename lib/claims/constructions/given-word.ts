import { severalBehind } from '../list-behind.ts';
import { type Construction, GRADE } from './construction.ts';

/** 'filled in with the word', 'under each of them the words' */
export const GIVEN_WORD =
  / (?:with|under|against|beside|next to|alongside|got|gets|earned|carry|carries|bears?|wears?)(?: (?:each|all|both)(?: of (?:them|these|those|the N))?| it)?(?: ,)? the words? $/;
const EACH = / (?:each|all|both)(?: of (?:them|these|those|the N))?(?: ,)? the words? $/;

/** A grade that was given is called by its word: 'filled in with the word adequate, namely A and B', 'under each the words requires improvement'. */
export const givenWord: Construction = {
  name: 'given-word',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. Two boxes were filled in with the word adequate, namely leadership and crime recording.',
      says: ['kent adequate leadership-and-force-management', 'kent adequate recording-crime'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. The chief lives with the word adequate, he said of leadership.', says: [] },
  ],
  read: ({ before, skeleton, mark }) =>
    GIVEN_WORD.test(before) && (severalBehind(skeleton, mark) || EACH.test(before)) ? GRADE : null,
};
