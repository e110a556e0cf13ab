import type { Item } from '../../lib/page/mark.ts';
import type { Result } from '../../lib/result.ts';
import type { ask as askBackground } from '../ask.ts';
import { type Kept, useKept } from './kept.ts';
import { words } from './words.ts';

/** How the card asks the background. */
export type Ask = typeof askBackground;

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
  const [kept, settle] = useKept(item, url, ask);
  const keepAs = async (kind: 'flag' | 'snippet') => {
    const answer = await keep(item, kind);
    settle(answer.ok ? { id: answer.value.id, kind } : { problem: answer.problem.message || words.noAnswer });
  };
  const undo = async (noted: Kept) => {
    const answer = await ask({ type: 'notebook/undo', id: noted.id });
    settle(answer.ok ? null : { ...noted, problem: answer.problem.message || words.noAnswer });
  };

  const noted = kept && 'id' in kept ? kept : null;
  const choices: readonly (readonly [string, () => void])[] = noted
    ? [
        [words.undo, () => undo(noted)],
        [words.openDesk, () => ask({ type: 'desk/open', id: noted.id })],
      ]
    : [
        [words.flag, () => keepAs('flag')],
        [words.snippet, () => keepAs('snippet')],
      ];

  // By place, so that the focus stays when one choice takes another's.
  return (
    <div class="actions">
      <span role="status" class={kept?.problem ? 'failed' : ''}>
        {kept?.problem ?? (noted && (noted.kind === 'flag' ? words.flagged : words.saved))}
      </span>
      {choices.map(([label, act], place) => (
        <button key={place} type="button" onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}
