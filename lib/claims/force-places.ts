import { type ForceId, forceOf } from '../peel/forces.ts';
import type { Quote } from './claim.ts';
import { type Passage, quoteOf } from './passage.ts';

/** Where a territorial force is named. */
export interface ForcePlace extends Quote {
  readonly force: ForceId;
}

/** Every place of a field that names a territorial force, bare counties too, in reading order. */
export const forcePlaces = (passage: Passage): readonly ForcePlace[] =>
  passage.mentions.forces
    .filter(({ force }) => forceOf(force).kind === 'territorial')
    .map(({ force, start, end }) => ({ ...quoteOf(passage, start, end), force }));
