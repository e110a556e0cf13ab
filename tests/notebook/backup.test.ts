import { describe, expect, test } from 'vitest';
import { mergePlan, readBackup, writeBackup } from '../../lib/notebook/backup.ts';
import { LIMITS } from '../../lib/notebook/limits.ts';
import { MIGRATIONS, type Migration } from '../../lib/notebook/migrations.ts';
import { bareSnippet, claimFlag, sampleNotes, tallyFlag } from './sample.ts';

const MADE = new Date('2026-11-23T19:00:00Z');
const backup = writeBackup(sampleNotes, 1, MADE);

const edited = (edit: (document: Record<string, unknown>) => void): string => {
  const document = JSON.parse(backup);
  edit(document);
  return JSON.stringify(document);
};

const refusal = (text: string): string => {
  const read = readBackup(text, MIGRATIONS);
  return read.ok ? 'taken' : read.problem.message;
};

test('a backup names its format and version and gives back every note', () => {
  expect(JSON.parse(backup)).toMatchObject({
    format: 'peelback-notebook',
    version: 1,
    made: '2026-11-23T19:00:00.000Z',
  });
  expect(readBackup(backup, MIGRATIONS)).toEqual({ ok: true, value: sampleNotes });
});

test('a byte order mark before it does no harm', () => {
  expect(readBackup(`\uFEFF${backup}`, MIGRATIONS).ok).toBe(true);
});

describe('a file is refused whole, with the reason', () => {
  test.each([
    ['no JSON', '{"format": ', /cannot be read as JSON/],
    ['another document', '{"type":"FeatureCollection"}', /Format: not one of the words allowed here/],
    ['a bare list', '[]', /The whole: missing, or not an object/],
    [
      'a note that is wrong',
      edited((d) => Object.assign((d.notes as object[])[1] ?? {}, { status: 'lost' })),
      /Note 2, status: not one of/,
    ],
    ['something that is no note', edited((d) => (d.notes as unknown[]).push(7)), /Note 4: missing, or not an object/],
    ['a note twice', edited((d) => (d.notes as unknown[]).push((d.notes as unknown[])[0])), /Note 4 is there twice/],
    ['more than it should hold', edited((d) => Object.assign(d, { settings: {} })), /does not know ‘settings’/],
    ['a later version', edited((d) => Object.assign(d, { version: 3 })), /newer version of Peelback/],
    ['too many bytes', ' '.repeat(LIMITS.backup + 1), /bigger than 50 MB/],
  ])('%s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
    expect(refusal(text)).toMatch(/Nothing was changed\.$/);
  });
});

describe('an older backup', () => {
  const renamed: Migration = {
    version: 3,
    stores: {},
    upgrade: ({ remark, ...note }) => ({ ...note, note: remark }),
  };
  const older = edited((d) => {
    d.notes = (d.notes as Record<string, unknown>[]).map(({ note, ...rest }) => ({ ...rest, remark: note }));
  });

  test('is brought up to date by the same migrations as the database', () => {
    expect(readBackup(older, [...MIGRATIONS, renamed])).toEqual({ ok: true, value: sampleNotes });
  });

  test('is refused when a migration trips over it', () => {
    const failing: Migration = {
      ...renamed,
      upgrade: () => {
        throw new Error('no such field');
      },
    };
    const read = readBackup(older, [...MIGRATIONS, failing]);
    expect(read).toMatchObject({ ok: false, problem: { code: 'backup-refused' } });
  });
});

describe('a restore', () => {
  const later = { ...claimFlag, changed: '2026-11-23T08:00:00.000Z', note: 'Corrected today.' };

  test('adds what is missing, updates what the backup holds in a later state, and leaves the rest', () => {
    const held = new Map([claimFlag, tallyFlag].map((note) => [note.id, note]));
    expect(mergePlan([later, tallyFlag, bareSnippet], held)).toEqual({
      added: 1,
      updated: 1,
      unchanged: 1,
      writes: [bareSnippet, later],
    });
  });

  test('never puts an earlier state over a later one', () => {
    expect(mergePlan([claimFlag], new Map([[later.id, later]]))).toMatchObject({
      updated: 0,
      unchanged: 1,
      writes: [],
    });
  });
});
