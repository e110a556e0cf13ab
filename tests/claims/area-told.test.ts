import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

const INSPECTED = 'HMICFRS inspected Kent Police. ';

describe('an area that the words point back at', () => {
  it.each([
    [
      'Inspectors want better investigations. Kent requires improvement here.',
      'requires-improvement investigating-crime',
    ],
    ['Inspectors want better investigations. Kent is adequate on this front.', 'adequate investigating-crime'],
    ['Crime recording took up most of the report. In this department Kent was good.', 'good recording-crime'],
    ['Crime recording is a strength. On that score the force is outstanding.', 'outstanding recording-crime'],
    [
      'They looked at leadership, crime recording and the management of offenders. On the last of those Kent was good.',
      'good managing-offenders',
    ],
    ['It was good for crime recording only.', 'good recording-crime'],
    ['There was a good where it counts, on prevention.', 'good preventing-crime'],
    [
      '"Requires improvement" was the finding on how it investigates crime.',
      'requires-improvement investigating-crime',
    ],
    ['It had its lowest grade, inadequate, for recording crime.', 'inadequate recording-crime'],
    [
      'Then there is crime recording. One crime in six was lost, and so the grade was inadequate.',
      'inadequate recording-crime',
    ],
    ['It is slow to respond to the public. Kent was rated inadequate in the area.', 'inadequate responding-to-public'],
    [
      '"Requires improvement" is the right grade for leadership, she said.',
      'requires-improvement leadership-and-force-management',
    ],
  ])('is read: %s', (words, says) => {
    expect(saysOf({ text: INSPECTED + words })).toEqual([`kent ${says}`]);
  });

  it.each<Example>([
    {
      text: 'Joan Ray, chief constable, said: "Offender management was inadequate. Now it requires improvement."',
      says: ['was kent inadequate managing-offenders', 'kent requires-improvement managing-offenders'],
    },
    {
      text: 'It was graded adequate at responding to the public in May. That has now been changed to requires improvement.',
      says: ['kent adequate responding-to-public', 'kent requires-improvement responding-to-public'],
    },
    {
      text: 'An MP said it was good for protecting the vulnerable in 2022. The report of the day had it as requires improvement.',
      says: ['was kent good protecting-vulnerable', 'kent requires-improvement protecting-vulnerable'],
    },
    {
      text: 'It is good at preventing crime. That is down one from outstanding.',
      says: ['kent good preventing-crime', 'was kent outstanding preventing-crime'],
    },
    {
      text: 'In 2024 inspectors looked at leadership and crime recording. The second of those was rated good.',
      says: ['kent good recording-crime'],
    },
    {
      text: 'Inspectors looked at leadership and at crime recording. In the former it is good, in the latter adequate.',
      says: ['kent good leadership-and-force-management', 'kent adequate recording-crime'],
    },
    {
      text: 'The force is adequate at responding to the public. There it had required improvement in 2022.',
      says: ['kent adequate responding-to-public', 'was kent requires-improvement responding-to-public'],
    },
    {
      text: 'In 2021 it was inadequate at recording crime. It is good now.',
      says: ['was kent inadequate recording-crime', 'kent good recording-crime'],
    },
    {
      text: 'Leadership and crime recording were inadequate in 2022.\n\nBoth are now adequate.',
      says: [
        'was kent inadequate leadership-and-force-management',
        'was kent inadequate recording-crime',
        'kent adequate leadership-and-force-management',
        'kent adequate recording-crime',
      ],
    },
  ])('is read through two sentences: $text', ({ text, says }) => {
    expect(saysOf({ text: INSPECTED + text })).toEqual([...says].sort());
  });

  it('is what a round-up compares, whatever it named in passing', () => {
    const text =
      'We compare forces on one area, recording crime, with HMICFRS grades.\n\nKent is good, Essex good, Surrey adequate and Sussex outstanding. Dorset, outstanding in its treatment of the public, is inadequate.\n\nNorfolk had been inadequate on this measure in 2022.';
    expect(saysOf({ title: 'Crime recording: how forces compare', text })).toContain(
      'was norfolk inadequate recording-crime',
    );
  });
});

describe('several grades or areas in one sentence', () => {
  it.each<Example>([
    {
      text: 'Leadership: a good for Kent; adequate for Essex and Dorset; requires improvement for Surrey.',
      says: [
        'kent good leadership-and-force-management',
        'essex adequate leadership-and-force-management',
        'dorset adequate leadership-and-force-management',
        'surrey requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'It was outstanding for leadership and, for recording crime, good.',
      says: ['kent outstanding leadership-and-force-management', 'kent good recording-crime'],
    },
    {
      text: 'The adequates were for leadership, which has moved up, and for police powers.',
      says: ['kent adequate leadership-and-force-management', 'kent adequate treating-public-fairly'],
    },
    {
      text: 'How it investigates crime was graded adequate. So was the way in which it protects vulnerable people, and so was its treatment of the public.',
      says: [
        'kent adequate investigating-crime',
        'kent adequate protecting-vulnerable',
        'kent adequate treating-public-fairly',
      ],
    },
  ])('are read apart: $text', ({ text, says }) => {
    expect(saysOf({ text: INSPECTED + text })).toEqual([...says].sort());
  });
});

describe('lists of areas', () => {
  it.each<Example>([
    {
      text: 'Three of the nine come back as inadequate. They are:\n\n1. answering and responding to calls\n2. investigating crime\n3. managing offenders',
      says: [
        'tally kent inadequate 3',
        'kent inadequate responding-to-public',
        'kent inadequate investigating-crime',
        'kent inadequate managing-offenders',
      ],
    },
    {
      text: 'The grades were:\n\n(a) Adequate: preventing crime; investigating crime.\n\n(b) Inadequate: leadership.',
      says: [
        'kent adequate preventing-crime',
        'kent adequate investigating-crime',
        'kent inadequate leadership-and-force-management',
      ],
    },
    {
      text: 'The card in full.\n\nGood - preventing crime. Treating people fairly.\n\nAdequate - supporting the workforce. Leadership.\n\nRecording crime. That is all we know.',
      says: [
        'kent good preventing-crime',
        'kent good treating-public-fairly',
        'kent adequate supporting-workforce',
        'kent adequate leadership-and-force-management',
      ],
    },
  ])('go on as they are laid out: $text', ({ text, says }) => {
    expect(saysOf({ text: INSPECTED + text })).toEqual([...says].sort());
  });
});

describe('a grade in Welsh', () => {
  it.each([
    ['It was given a good (da) for preventing crime.', 'good preventing-crime'],
    ['It was rated outstanding (rhagorol) at recording crime.', 'outstanding recording-crime'],
    [
      '"Angen gwella" (requires improvement) is the grade for leadership.',
      'requires-improvement leadership-and-force-management',
    ],
    ['Leadership was found to be adequate, or digonol.', 'adequate leadership-and-force-management'],
    ['The report has it as annigonol at investigating crime.', 'inadequate investigating-crime'],
  ])('is one grade with its English: %s', (words, says) => {
    expect(saysOf({ text: `HMICFRS inspected Gwent Police. ${words}` })).toEqual([`gwent ${says}`]);
  });
});

describe('an area that is pointed at in a list where nobody can follow', () => {
  it.each([
    'They looked at the canteen, at leadership and at paper clips. On the second of those Kent was good.',
    'They looked at the canteen, at smiles and at paper clips. On the last of those Kent was good.',
  ])('is claimed to be none: %s', (text) => {
    expect(saysOf({ text: `${INSPECTED}Leadership was inadequate. ${text}` })).toEqual([
      'kent inadequate leadership-and-force-management',
    ]);
  });
});
