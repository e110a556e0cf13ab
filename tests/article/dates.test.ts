import { describe, expect, test } from 'vitest';
import { dayInWords, dayOfTimestamp, isPlausibleDay, londonDay } from '../../lib/article/dates.ts';

describe('a machine-written date', () => {
  test.each([
    ['2015-12-15', '2015-12-15'],
    ['20151215', '2015-12-15'],
    ['2023-03-17T00:01:00+00:00', '2023-03-17'],
    ['2023-06-15T23:30:00Z', '2023-06-16'],
    ['2023-06-15T23:30:00.000Z', '2023-06-16'],
    ['2023-01-15T23:30:00Z', '2023-01-15'],
    ['2022-10-14T01:30:00+0900', '2022-10-13'],
    ['2022-10-14 00:30', '2022-10-14'],
    ['2022-10-14T23:59:59', '2022-10-14'],
    ['Tue, 15 Dec 2015 06:00:00 GMT', '2015-12-15'],
    ['1450137600', '2015-12-15'],
    ['1450137600000', '2015-12-15'],
    ['15 December 2015', '2015-12-15'],
  ])('%s is the day %s in London', (written, day) => {
    expect(dayOfTimestamp(written)).toBe(day);
  });

  test.each([
    '',
    '2015',
    '2015-12',
    '2023-02-30',
    '2015-13-01T00:00:00Z',
    'yesterday',
    '0000-00-00',
    '2015-12-15T99:00:00Z',
  ])('%s is no day', (written) => {
    expect(dayOfTimestamp(written)).toBeNull();
  });
});

describe('a date for people', () => {
  test.each([
    ['Published: 17 March 2023', '2023-03-17'],
    ['17th March, 2023', '2023-03-17'],
    ['Friday 1st of Sept 2017', '2017-09-01'],
    ['March 17, 2023', '2023-03-17'],
    ['09/11/2017', '2017-11-09'],
    ['9.11.17', '2017-11-09'],
    ['Cyhoeddwyd: 13 Ebrill 2023', '2023-04-13'],
    ['25th Nov 2022, 06:00 GMT', '2022-11-25'],
  ])('%s is %s', (line, day) => {
    expect(dayInWords(line)).toBe(day);
  });

  test.each(['March 2023', '31 June 2020', '13/25/2020', 'May 1', 'rated 4 out of 10'])('%s is no day', (line) => {
    expect(dayInWords(line)).toBeNull();
  });
});

test('days before 2005 and after tomorrow are not believed', () => {
  const now = new Date('2024-05-01T12:00:00Z');
  expect(isPlausibleDay('2004-12-31', now)).toBe(false);
  expect(isPlausibleDay('2005-01-01', now)).toBe(true);
  expect(isPlausibleDay('2024-05-02', now)).toBe(true);
  expect(isPlausibleDay('2024-05-03', now)).toBe(false);
});

test('a summer midnight belongs to the new day in London', () => {
  expect(londonDay(new Date('2022-07-06T23:00:00Z'))).toBe('2022-07-07');
});

test('every sixth hour of twenty-five years falls on the day that the time zone database says', () => {
  const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  const wrong: string[] = [];
  for (let hour = Date.UTC(2005, 0, 1, 5); hour < Date.UTC(2030, 0, 1); hour += 6 * 3_600_000) {
    const moment = new Date(hour);
    if (londonDay(moment) !== london.format(moment)) wrong.push(moment.toISOString());
  }
  expect(wrong).toEqual([]);
});
