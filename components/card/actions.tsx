import { useState } from 'preact/hooks';
import { type Item, identityOf } from '../../lib/page/mark.ts';
import type { Result } from '../../lib/result.ts';
import type { ask as askBackground } from '../ask.ts';
import { words } from './words.ts';

/** How the card asks the background. */
export type Ask = typeof askBackground;

/** What became of an item's note, by its identity. Outlives the card: opened again, it still says that the claim is flagged. */
type Kept = { readonly message: string; readonly id: string | null };
const KEPT = new Map<string, Kept>();

/** Puts an item into the notebook; answers with its note's id. */
export type KeepItem = (item: Item, kind: 'flag' | 'snippet') => Promise<Result<{ readonly id: string }>>;

interface ActionsProps {
  readonly item: Item;
  /** The address of its article: what the same words say elsewhere is something else. */
  readonly url: string | null;
  readonly keep: KeepItem;
  readonly ask: Ask;
}

/** 'Flag' and 'Save snippet'; afterwards what was done, and the way back. */
export function Actions({ item, url, keep, ask }: ActionsProps) {
  const identity = `${url} ${identityOf(item)}`;
  const [kept, setKept] = useState(KEPT.get(identity) ?? null);
  const settle = (next: Kept | null) => {
    if (next) KEPT.set(identity, next);
    else KEPT.delete(identity);
    setKept(next);
  };

  const flag = async () => settle(outcome(await keep(item, 'flag'), words.flagged));
  const save = async () => settle(outcome(await keep(item, 'snippet'), words.saved));
  const undo = async (id: string) => {
    const answer = await ask({ type: 'notebook/undo', id });
    settle(answer.ok ? null : { id, message: answer.problem.message });
  };

  const id = kept?.id;
  const choices: readonly (readonly [string, () => void])[] = id
    ? [
        [words.undo, () => undo(id)],
        [words.openDesk, () => ask({ type: 'desk/open', id })],
      ]
    : [
        [words.flag, flag],
        [words.snippet, save],
      ];

  // By place, so that the focus stays when one choice takes another's.
  return (
    <div class="actions">
      <span role="status" class={kept && !kept.id ? 'failed' : ''}>
        {kept?.message}
      </span>
      {choices.map(([label, act], place) => (
        <button key={place} type="button" onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}

const outcome = (answer: Result<{ readonly id: string }>, done: string): Kept =>
  answer.ok ? { id: answer.value.id, message: done } : { id: null, message: answer.problem.message };
