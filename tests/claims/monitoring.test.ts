import { describe, expect, test } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

/** What a text says of monitoring, in shorthand, in an article about an inspection by HMICFRS. */
const saysOf = (text: string, published: string | null = '2023-05-10', title = ''): readonly string[] =>
  readClaims({
    title,
    text: `HMICFRS inspects police forces and published a report on Kent Police today.\n\n${text}`,
    published,
  }).monitoring.map(({ force, says, on, past }) =>
    [...(past ? ['past'] : []), force, says, ...(on ? [on] : [])].join(' '),
  );

describe('special measures', () => {
  test.each<[text: string, says: readonly string[]]>([
    ['Wiltshire Police was placed in special measures.', ['wiltshire entered']],
    ['Wiltshire Police was put into special measures in June 2022.', ['wiltshire entered 2022-06']],
    ['The Met was moved into the Engage phase on 28 June last year.', ['metropolitan entered 2022-06-28']],
    [
      'In June 2022, Staffordshire Police was moved into an enhanced level of monitoring.',
      ['staffordshire entered 2022-06'],
    ],
    ['Greater Manchester Police went into special measures in December 2020.', ['greater-manchester entered 2020-12']],
    ['Cleveland Police, which entered special measures in 2019, has improved.', ['cleveland entered 2019']],
    [
      'Cleveland Police entered special measures in June 2019 and left in May 2022.',
      ['cleveland entered 2019-06', 'cleveland left 2022-05'],
    ],
    ['Special measures were lifted at Cleveland Police in May 2022.', ['cleveland left 2022-05']],
    ['HMICFRS ended special measures at Cleveland Police in May 2022.', ['cleveland left 2022-05']],
    ['Cleveland Police was returned to routine monitoring in May 2022.', ['cleveland left 2022-05']],
    ['Cleveland Police moved from engage to scan in May 2022.', ['cleveland left 2022-05']],
    ['Cleveland Police hopes to be returned to routine monitoring.', []],
    ['Six forces were in special measures, Wiltshire Police among them.', ['wiltshire in']],
    ['Gloucestershire Constabulary is in special measures.', ['gloucestershire in']],
    ['Gloucestershire Constabulary remains in special measures.', ['gloucestershire in']],
    ['Gloucestershire Constabulary is still subject to enhanced monitoring.', ['gloucestershire in']],
    ['Gloucestershire Constabulary is one of six forces in special measures.', ['gloucestershire in']],
    ['The force is one of six currently in the Engage process.', ['kent in']],
    ['Greater Manchester Police has been taken out of special measures.', ['greater-manchester left']],
    ['Greater Manchester Police came out of special measures in October.', ['greater-manchester left 2022-10']],
    [
      'Greater Manchester Police was removed from enhanced monitoring in October 2022.',
      ['greater-manchester left 2022-10'],
    ],
    ['Greater Manchester Police is no longer in special measures.', ['greater-manchester left']],
    ['Greater Manchester Police left special measures last year.', ['greater-manchester left 2022']],
    ['Cleveland Police left special measures earlier this year.', ['cleveland left 2023']],
    ['Cleveland Police left special measures this month.', ['cleveland left 2023-05']],
    ['Essex Police is not in special measures.', ['essex out']],
    ['Essex Police has never been in special measures.', ['essex out']],
    [
      'The Met, Wiltshire and Staffordshire police are all in special measures.',
      ['metropolitan in', 'wiltshire in', 'staffordshire in'],
    ],
    [
      'The forces in special measures are the Met, Wiltshire and Cleveland.',
      ['metropolitan in', 'wiltshire in', 'cleveland in'],
    ],
    ['Five forces are in special measures, including Cleveland and Wiltshire.', ['cleveland in', 'wiltshire in']],
    ['Devon and Cornwall Police has been in special measures since October 2022.', ['devon-and-cornwall in 2022-10']],
    ['Inspectors have placed Staffordshire Police in special measures.', ['staffordshire entered']],
    ['The inspectorate took Wiltshire Police out of special measures on 21 May.', ['wiltshire left 2022-05-21']],
    ['Wiltshire Police was good at everything in 2019, and is in special measures today.', ['wiltshire in']],
    ['Wiltshire Police, once in special measures, was inadequate in three areas in 2022.', ['wiltshire in']],
    ['The force was already in the watchdog’s Engage phase, which it entered last October.', ['kent in']],
    ['It was placed in special measures.', ['kent entered']],
  ])('are read: %s', (text, says) => {
    const found = saysOf(text).map((each) => each.replace(/^past /, ''));
    expect(found).toEqual(says);
  });

  test.each([
    'Wiltshire Police could be placed in special measures.',
    'Wiltshire Police hopes to leave special measures this year.',
    'Wiltshire Police narrowly avoided special measures.',
    'Inspectors stopped short of putting Wiltshire Police in special measures.',
    'Should Wiltshire Police be put in special measures?',
    'The commissioner called for Wiltshire Police to be placed in special measures.',
    'Wiltshire Police will be moved out of special measures when it improves.',
    'Wiltshire Police said a school in Swindon was placed in special measures by Ofsted.',
    'The hospital trust, not Wiltshire Police, is in special measures.',
    'Officers of Wiltshire Police engage with communities every day.',
    'Wiltshire Police must engage better with the public.',
    'The court heard that special measures were granted for a witness, Wiltshire Police said.',
    "Lincolnshire Police's removal from special measures is overdue.",
    'Being in special measures is no fun for any force.',
    'What does it mean to be in special measures?',
  ])('are not read: %s', (text) => {
    expect(saysOf(text)).toEqual([]);
  });

  test('of a time gone by are told so', () => {
    expect(saysOf('Wiltshire Police was in special measures for two years.')).toEqual(['past wiltshire in']);
    expect(saysOf('Wiltshire Police is in special measures.')).toEqual(['wiltshire in']);
  });

  test('stand in the headline too', () => {
    expect(saysOf('It improved.', '2024-05-21', 'Wiltshire Police out of special measures')).toEqual([
      'wiltshire left',
    ]);
  });

  test('name the words that made them, with their places', () => {
    const text = 'HMICFRS moved Wiltshire Police into its Engage phase in June 2022, the inspectorate said.';
    const [found] = readClaims({ title: '', text, published: '2023-05-10' }).monitoring;
    expect(found?.evidence.map(({ of, quote, start, end }) => [of, quote, text.slice(start, end) === quote])).toEqual([
      ['force', 'Wiltshire Police', true],
      ['monitoring', 'Engage phase', true],
      ['date', 'June 2022', true],
    ]);
  });
});
