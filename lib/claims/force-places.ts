import type { ArticleField } from '../article/article.ts';
import { type ForceId, forceOf } from '../peel/forces.ts';
import type { Quote } from './claim.ts';
import { findForces } from './mentions/forces.ts';
import { makePlain } from './plain.ts';

/** Where a territorial force is named. */
export interface ForcePlace extends Quote {
  readonly force: ForceId;
}

/** Every place of a field that names a territorial force, bare counties too, in reading order. */
export const forcePlaces = (field: ArticleField, text: string): readonly ForcePlace[] => {
  const plain = makePlain(text);
  const placeOf = (start: number, end: number): Quote => {
    const at = plain.origin(start, end);
    return { field, start: at.start, end: at.end, quote: text.slice(at.start, at.end) };
  };
  return findForces(plain.text, (start, end) => placeOf(start, end).quote)
    .filter(({ force }) => forceOf(force).kind === 'territorial')
    .map(({ force, start, end }) => ({ ...placeOf(start, end), force }));
};
