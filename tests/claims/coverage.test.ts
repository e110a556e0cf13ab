import { expect, test } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

const isCoverage = (title: string, text: string): boolean =>
  readClaims({ title, text, published: '2024-06-12' }).coverage.isInspection;

test('a story that names the inspectorate once in passing is not coverage', () => {
  expect(
    isCoverage(
      'Burglar who stole a church bell is jailed',
      'A burglar who carried off a church bell in a wheelbarrow has been sent to jail for two years. Suffolk Police said ' +
        'neighbours had followed the sound. The court heard that the man had debts and a fondness for brass. His barrister ' +
        'said the force, which HMICFRS looked at in the spring, had been slow to return her calls.',
    ),
  ).toBe(false);
});

test('the complaints body is another watchdog', () => {
  expect(
    isCoverage(
      'Police watchdog looks into crash',
      'The police watchdog is looking into a crash in which two people were hurt. The Independent Office for Police ' +
        'Conduct said Norfolk Constabulary had told it of the crash at once. The police watchdog asked for witnesses.',
    ),
  ).toBe(false);
});

test('a report told without a single grade is coverage', () => {
  expect(
    isCoverage(
      'Inspectors tell Suffolk Police to answer calls faster',
      'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services has told Suffolk Police to answer calls ' +
        'faster. HMICFRS said the force understood its communities but took too long to reach victims.',
    ),
  ).toBe(true);
});
