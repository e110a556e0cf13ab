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

test('the fire services that the same inspectorate grades are not police forces', () => {
  expect(
    isCoverage(
      'How the county brigades were marked',
      'HMICFRS has inspected every fire and rescue service. Kent was good for effectiveness, Surrey inadequate for ' +
        'efficiency and Norfolk requires improvement. Firefighters said the grades were unfair. Kent Police shares a ' +
        'station with the fire service.',
    ),
  ).toBe(false);
});

test('a commissioner with a poor fire service and a poor force is coverage', () => {
  expect(
    isCoverage(
      'Commissioner apologises for both services',
      'The police, fire and crime commissioner has had two bad letters. The fire service was told by HMICFRS that it ' +
        'requires improvement at prevention. Firefighters were slow to reach house fires. The force was rated inadequate ' +
        'for investigating crime. The fire authority meets on Tuesday, and the fire service has 40 engines. Cumbria ' +
        'Constabulary has 1,300 officers.',
    ),
  ).toBe(true);
});

test('an advertisement for a post that boasts of a grade is not coverage', () => {
  expect(
    isCoverage(
      'Head of data, West Mercia Police',
      'Salary £50,000. You will lead a team that is recording data about crime. HMICFRS graded the force as requires ' +
        'improvement in this area. Closing date: 12 June. Apply now with a covering letter.',
    ),
  ).toBe(false);
});

test('a questionnaire is not coverage', () => {
  expect(
    isCoverage(
      'Have your say on policing in Surrey',
      'How good is Surrey Police at responding to the public? Outstanding, good, adequate or inadequate? Take our survey, ' +
        'which HMICFRS will read. Your answers are anonymous.',
    ),
  ).toBe(false);
});

test('courts and complaints told beside an inspection do not hide it', () => {
  expect(
    isCoverage(
      'Chief leaves after inspection',
      'The chief constable of Nottinghamshire has resigned, eight weeks after the force was put in special measures. ' +
        'Inspectors found that it was failing victims. A tribunal is to hear from a former officer, the IOPC is looking at ' +
        'two cases, and a coroner had criticised the force in May.',
    ),
  ).toBe(true);
});

test('a list of police areas with their grades is coverage, whoever else is inspected in the same paper', () => {
  expect(
    isCoverage(
      'How your police did',
      'Kent Police has had its marks.\n\nPreventing crime: Good\n\nInvestigating crime: Adequate\n\nManaging offenders: ' +
        'Good\n\nThe CQC has been to the ambulance trust, Ofsted comes in March, and prison inspectors found a jail inadequate.',
    ),
  ).toBe(true);
});

test('a story that opens with another inspectorate is not coverage for a constable who is met in it', () => {
  expect(
    isCoverage(
      'Nursery out of special measures',
      'A nursery in Diss has left special measures after Ofsted came back. It was rated inadequate a year ago and is now good ' +
        'at leadership, inspectors said; its teaching requires improvement. One of those whom the inspectors met was an ' +
        'officer of Norfolk Constabulary, who comes in to talk of road safety, and whose talks they called outstanding. The ' +
        'owner has taken on two more cooks and hopes to open a second room in the autumn, with space for a dozen toddlers.',
    ),
  ).toBe(false);
});

test('a newsletter that tells of a force’s inspection among other things is coverage', () => {
  expect(
    isCoverage(
      'News from your ward councillor',
      'The bins will be emptied on Thursdays from now on. Many of you have asked about the inspection of Suffolk Police. It ' +
        'was inadequate at responding to the public and requires improvement at investigating crime. Four years ago our ' +
        'force was good at both. The library has an outstanding new roof. The hospital car park is free after six, which is ' +
        'good news, and the drains by the school are still inadequate. The fete is on the second Saturday in July; bring a cake.',
    ),
  ).toBe(true);
});
