import { expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

const LEAD = 'HMICFRS has inspected Kent Police. ';
const speakersIn = (text: string): readonly (string | null)[] =>
  readClaims({ title: '', text: LEAD + text, published: '2024-06-12' }).claims.map(({ speaker }) => speaker);

it.each([
  [
    'named behind',
    '“We were graded good at preventing crime,” said Chief Constable Ann Vale.',
    'Chief Constable Ann Vale',
  ],
  ['named behind, verb last', '“We were graded good at preventing crime,” the commissioner said.', 'the commissioner'],
  [
    'named before',
    'Chief Constable Ann Vale said: “We were graded good at preventing crime, and we know it.”',
    'Chief Constable Ann Vale',
  ],
  [
    'named before, with an office in commas',
    'Ann Vale, who leads the police federation in Kent, told reporters: “The force is inadequate at managing offenders.”',
    'Ann Vale, who leads the police federation in Kent',
  ],
  [
    'named behind what they respond to',
    'Responding to the report, Commissioner Tom Hale said: “The force is inadequate at managing offenders.”',
    'Commissioner Tom Hale',
  ],
  [
    'named in the sentence before',
    'Deputy Chief Constable Ann Vale was proud. “We were graded good at preventing crime, and we know it.”',
    'Deputy Chief Constable Ann Vale',
  ],
  [
    'called she',
    'The MP Ann Vale was cross. “The force is inadequate at managing offenders,” she said.',
    'The MP Ann Vale',
  ],
  [
    'an inspector',
    '“Kent Police is inadequate at managing offenders,” wrote HM Inspector Roy Dale.',
    'HM Inspector Roy Dale',
  ],
  [
    'a campaigner',
    '“The force is inadequate at managing offenders,” complained campaigner Jo Fry.',
    'campaigner Jo Fry',
  ],
])('a claim in a quotation carries its speaker, %s', (_, text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

it('a quotation that goes on in the next paragraph has the speaker of the first', () => {
  expect(
    speakersIn(
      'Chief Constable Ann Vale said: “We have come a long way together.\n\n“We were graded good at preventing crime, and we know it.”',
    ),
  ).toEqual(['Chief Constable Ann Vale']);
});

it('a second quotation by him or her has the speaker of the first', () => {
  expect(
    speakersIn(
      '“We have come a long way together,” said Chief Constable Ann Vale.\n\n“We were graded good at preventing crime,” she added.',
    ),
  ).toEqual(['Chief Constable Ann Vale']);
});

it('a claim outside quotation marks has no speaker', () => {
  expect(
    speakersIn('Kent Police is good at preventing crime. “Well done to all of them,” said the commissioner.'),
  ).toEqual([null]);
});
