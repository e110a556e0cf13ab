import type { LookUp } from '../../lib/findings/finding.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { aroundOf } from '../../lib/record/around.ts';
import { bookOf } from '../../lib/record/cell.ts';
import { ok, problem, type Result } from '../../lib/result.ts';
import type { Ask } from '../card/actions.tsx';
import { words } from './words.ts';

/** Answers the example's card from the record itself; everything else that a card asks is about somebody's own notebook. */
export const askRecord = (lookUp: LookUp): Ask => {
  const answer: (message: Parameters<Ask>[0]) => Promise<Result<unknown>> = async (message) => {
    if (message.type !== 'record/around') return problem('example', words.notKept);
    const record = await lookUp(TERRITORIAL.map(({ id }) => id));
    return ok(aroundOf(bookOf(record), message.asked));
  };
  return answer as Ask;
};
