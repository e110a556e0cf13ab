import type { Flag, Note, Snippet } from '../../lib/notebook/note.ts';
import { noteSchema } from '../../lib/notebook/schema.ts';
import stored from './examples/v1.json' with { type: 'json' };

/** The notes of the stored example, as today's shape. */
export const sampleNotes: readonly Note[] = stored.map((note) => noteSchema.parse(note));

const [first, second, third] = sampleNotes;
if (first?.kind !== 'flag' || second?.kind !== 'flag' || third?.kind !== 'snippet')
  throw new Error('The stored example should be a flag of a claim, a flag of a tally, and a snippet.');

/** A claim of 2015 that the record contradicts. */
export const claimFlag: Flag = first;
export const tallyFlag: Flag = second;
/** Words alone: no address, no date, no claim. */
export const bareSnippet: Snippet = third;
/** The same passage as the flag's, saved by a student. */
export const claimSnippet: Snippet = (() => {
  const { status: _status, dataset: _dataset, kind: _kind, ...rest } = claimFlag;
  return { ...rest, kind: 'snippet', id: '0b6f6a52-6c1d-4e0e-9a53-5f2f3c1b7a04' };
})();
