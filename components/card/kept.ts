import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptNote } from '../../lib/notebook/kept.ts';
import { type Item, statementOf } from '../../lib/page/mark.ts';
import type { Result } from '../../lib/result.ts';
import type { Ask } from './actions.tsx';

/** What became of an item's note: kept under an id, or a problem in words. */
export type Kept = Pick<KeptNote, 'id' | 'kind'> & { readonly problem?: string };
export type Outcome = Kept | { readonly problem: string } | null;

/** By article and statement. Outlives the card: opened again, it says at once that the claim is flagged. */
const KNOWN = new Map<string, Outcome>();

const listeners = new Set<() => void>();
/** One question for all the statements that ask at once. */
const asking = new Map<string, Promise<Result<readonly KeptNote[]>>>();

/** A note was kept or taken back, here or elsewhere: what was asked before no longer counts. */
export const notesChanged = (): void => {
  asking.clear();
  for (const listener of listeners) listener();
};

const notesAt = (ask: Ask, url: string): Promise<Result<readonly KeptNote[]>> => {
  const answer = asking.get(url) ?? ask({ type: 'notebook/kept', url });
  asking.set(url, answer);
  const forget = () => asking.get(url) === answer && asking.delete(url);
  void answer.then(forget, forget);
  return answer;
};

/**
 * What the notebook has of an item, and the way to say what was just done to it. The notebook is asked when this is
 * first shown, when it says that it has changed, and when the page is seen again: the desk may have changed it meanwhile.
 */
export const useKept = (item: Item, url: string | null, ask: Ask): readonly [Outcome, (next: Outcome) => void] => {
  const statement = statementOf(item);
  const key = `${url} ${statement}`;
  const [, setShown] = useState<unknown>(null);
  const turn = useRef(0);
  const settle = (next: Outcome) => {
    turn.current += 1;
    KNOWN.set(key, next);
    setShown({});
  };
  useEffect(() => {
    if (!url) return;
    const look = async () => {
      turn.current += 1;
      const mine = turn.current;
      const notes = await notesAt(ask, url);
      // Something newer is known by now.
      if (!notes?.ok || mine !== turn.current) return;
      const found = notes.value.find(({ of }) => of === statement);
      const known = KNOWN.get(key);
      if (found?.id !== (known && 'id' in known ? known.id : undefined)) settle(found ?? null);
    };
    const seen = () => document.visibilityState === 'visible' && void look();
    void look();
    listeners.add(look);
    document.addEventListener('visibilitychange', seen);
    return () => {
      turn.current += 1;
      listeners.delete(look);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [key]);
  return [KNOWN.get(key) ?? null, settle];
};
