import type { Snippet } from '../notebook/note.ts';
import { partsOf, yearOf } from './dates.ts';
import { familyFirst } from './names.ts';
import { oneLine } from './one-line.ts';
import { type Reference, referencesOf } from './reference.ts';
import { words } from './words.ts';

/** The works cited, in RIS, for Zotero, EndNote, Mendeley and others. */
export const snippetsAsRis = (snippets: readonly Snippet[]): string => referencesOf(snippets).map(record).join('');

type Field = readonly [tag: string, value: string | null];

/** A line is a field: nothing in a value may look like the next one. */
const record = (reference: Reference): string =>
  [...fields(reference), ['ER', ''] as const]
    .filter(([tag, value]) => tag === 'ER' || value)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');

const fields = (reference: Reference): readonly Field[] => {
  const { kind, title, publisher, authors, published, url, language, accessed, notes, tags } = reference;
  return [
    ['TY', kind === 'article' ? 'NEWS' : 'RPRT'],
    ...authors.map((name): Field => ['AU', familyFirst(name)]),
    ['TI', title],
    [kind === 'article' ? 'T2' : 'PB', publisher],
    ['PY', published && yearOf(published)],
    ['DA', published && risDate(published)],
    ['M3', kind === 'report' ? words.genre : null],
    ['UR', url],
    ['Y2', risDate(accessed)],
    ['LA', language],
    ...notes.map((note): Field => ['N1', note]),
    ...tags.map((tag): Field => ['KW', tag]),
  ];
};

/** `2015/12/15/`: the last part is for words such as 'Spring'. */
const risDate = (date: string): string => {
  const [year, month, day] = partsOf(date).map((part) => String(part).padStart(2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
};
