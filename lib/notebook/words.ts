import { catalogue } from '../language/catalogue.ts';

/** What the notebook says when something is wrong: with the database, with a note, or with a file. */
export const words = catalogue('notebook', {
  nothingChanged: 'Nothing was changed.',
  tooBig: (megabytes: number) => `This file is bigger than ${megabytes} MB.`,
  newer: 'This backup was made by a newer version of Peelback. Update Peelback first.',
  notJson: 'This file is not a backup: it cannot be read as JSON. Choose one that Peelback saved.',
  refused: (why: string) => `This file is not a backup that Peelback can take in. ${why}.`,
  notMigrated: (place: string) => `This backup cannot be brought up to date: ${place}.`,
  twice: (note: number) => `Note ${note} is there twice`,

  noteRefused: (why: string) => `This cannot be kept. ${why}.`,
  noSuchNote: 'This note is no longer in the notebook.',

  failures: {
    newer: 'This notebook was written by a newer version of Peelback. Update Peelback, then open this page again.',
    full: 'The browser has no room left to keep this. Make space on the disk, or save a backup and remove notes.',
    closed: 'The notebook was closed because Peelback was updated. Reload this page to go on.',
    noStorage: 'This browser does not let Peelback store anything. Allow site data, then reload this page.',
    upgrade:
      'The notebook could not be brought up to date. Nothing was changed. Reload this page, and report it if it happens again.',
    unknown:
      'The notebook could not be read or written. Reload this page, and restart the browser if it happens again.',
  },

  note: (number: number) => `note ${number}`,
  whole: 'the whole',
  faults: {
    unexpected: 'not what was expected',
    type: (expected: string) => `missing, or not ${expected}`,
    longer: (most: string) => `longer than ${most} characters`,
    more: (most: string) => `more than ${most}`,
    empty: 'empty',
    less: (least: string) => `less than ${least}`,
    keys: (keys: string) => `does not know ‘${keys}’`,
    value: 'not one of the words allowed here',
    form: 'not of the right form',
    kind: 'of no kind that is known here',
    webAddress: 'not a web address',
  },
  expected: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list of two',
    object: 'an object',
    record: 'an object',
  },
  formats: {
    date: 'not a day such as 2015-12-15',
    datetime: 'not an instant such as 2015-12-15T09:30:00.000Z',
    uuid: 'not a note’s id',
  },
});
