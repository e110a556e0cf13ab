import { describe, expect, test } from 'vitest';
import { type Everything, readEverything, writeEverything } from '../../lib/backup/file.ts';
import { changesNothing, planOf } from '../../lib/backup/plan.ts';
import { writeBackup } from '../../lib/notebook/backup.ts';
import { MIGRATIONS, newestOf } from '../../lib/notebook/migrations.ts';
import { claimFlag, sampleNotes } from '../notebook/sample.ts';

const MADE = new Date('2026-11-24T03:00:00.000Z');

const everything: Everything = {
  notes: sampleNotes,
  settings: { language: 'cy', theme: 'dark', marking: 'plain' },
  hidden: ['village-echo.example', '127.0.0.1'],
  sites: ['*://*.village-echo.example/*', '*://127.0.0.1/*'],
};
const NOTHING: Everything = { notes: [], settings: {}, hidden: [], sites: [] };

const written = writeEverything(everything, MADE);

const edited = (edit: (document: Record<string, unknown>) => void): string => {
  const document = JSON.parse(written);
  edit(document);
  return JSON.stringify(document);
};

const refusal = (text: string): string => {
  const read = readEverything(text);
  return read.ok ? 'taken' : read.problem.message;
};

test('what is written is read back whole', () => {
  expect(readEverything(written)).toEqual({ ok: true, value: everything });
});

test('a backup of the notebook alone is taken in as one of notes, and of nothing else', () => {
  const notes = writeBackup(sampleNotes, newestOf(MIGRATIONS), MADE);
  expect(readEverything(notes)).toEqual({ ok: true, value: { ...NOTHING, notes: sampleNotes } });
});

test('notes of version 1, from before special measures had a kind, are taken in', () => {
  const older = edited((document) => Object.assign(document.notebook as object, { version: 1 }));
  expect(readEverything(older)).toEqual({ ok: true, value: everything });
});

test('a site or host that is there twice counts once', () => {
  const twice = edited((document) => Object.assign(document, { hidden: ['a.example', 'a.example'] }));
  expect(readEverything(twice)).toMatchObject({ value: { hidden: ['a.example'] } });
});

describe('a file is refused whole, with what is wrong and where', () => {
  test.each([
    ['no JSON', 'hello', /cannot be read as JSON/],
    ['another thing', '{"format":"cookbook"}', /Format: /],
    ['a newer version', edited((d) => Object.assign(d, { version: 2 })), /newer version of Peelback/],
    ['a newer notebook', edited((d) => Object.assign(d.notebook as object, { version: 99 })), /newer version/],
    [
      'a language unknown',
      edited((d) => Object.assign(d.settings as object, { language: 'de' })),
      /Settings, language: /,
    ],
    ['a setting unknown', edited((d) => Object.assign(d.settings as object, { font: 'big' })), /does not know ‘font’/],
    ['a host that is none', edited((d) => Object.assign(d, { hidden: ['a.example', 'a b'] })), /Hidden, 2: /],
    ['a pattern of files', edited((d) => Object.assign(d, { sites: ['file:///*'] })), /Sites, 1: /],
    [
      'a bad note',
      edited((d) => Object.assign((d.notebook as { notes: object[] }).notes[1] ?? {}, { id: 'x' })),
      /Note 2, id: /,
    ],
    [
      'a bad tag of a note',
      edited((d) => Object.assign((d.notebook as { notes: object[] }).notes[1] ?? {}, { tags: ['fine', 7] })),
      /Note 2, tags, 2: /,
    ],
    ['no notebook', edited((d) => delete d.notebook), /Notebook: missing/],
  ])('%s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
    expect(refusal(text)).toMatch(/Nothing was changed\.$/);
  });
});

test('a plan names only what would change', () => {
  const held: Everything = {
    ...everything,
    notes: [claimFlag],
    settings: { ...everything.settings, theme: 'light' },
    sites: [],
  };
  expect(planOf(everything, held)).toEqual({
    notes: { added: sampleNotes.length - 1, updated: 0, unchanged: 1 },
    settings: { theme: 'dark' },
    hidden: [],
    sites: everything.sites,
  });
});

test('a backup of what is here already changes nothing', () => {
  expect(changesNothing(planOf(everything, everything))).toBe(true);
  expect(changesNothing(planOf(everything, NOTHING))).toBe(false);
});
