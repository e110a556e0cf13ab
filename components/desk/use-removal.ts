import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../lib/notebook/note.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { viewOf } from './place.ts';
import type { Message } from './use-messages.ts';
import { words } from './words.ts';

/** Deleting, and taking it back: every delete since the page was opened can be undone, the latest first. */
export interface Removal {
  readonly remove: (notes: readonly Note[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** How many notes the next undo brings back; 0 where there is nothing to undo. */
  readonly undoable: number;
}

export const useRemoval = (notebook: Notebook, tell: (message: Message) => void): Removal => {
  const removals = useRef<readonly (readonly Note[])[]>([]);
  const [undoable, setUndoable] = useState(0);

  const remember = useCallback((next: readonly (readonly Note[])[]) => {
    removals.current = next;
    setUndoable(next.at(-1)?.length ?? 0);
  }, []);

  const undo = useCallback(async () => {
    const latest = removals.current.at(-1);
    if (!latest) return;
    remember(removals.current.slice(0, -1));
    const answers = await Promise.all(latest.map(notebook.putBack));
    const failed = latest.filter((_, index) => !answers[index]?.ok);
    const problem = answers.find((answer) => !answer.ok);
    if (problem && !problem.ok) {
      remember([...removals.current, failed]);
      tell({ kind: 'wrong', text: problem.problem.message });
    } else tell({ kind: 'done', text: words.undone(latest.length) });
  }, [notebook, tell, remember]);

  const remove = useCallback(
    async (notes: readonly Note[]) => {
      const answers = await Promise.all(notes.map(({ id }) => notebook.remove(id)));
      const gone = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
      const problem = answers.find((answer) => !answer.ok);
      const [first] = gone;
      if (first) {
        remember([...removals.current, gone]);
        tell({ kind: 'done', text: words.removed(viewOf(first), gone.length), undo });
      }
      if (problem && !problem.ok) tell({ kind: 'wrong', text: problem.problem.message });
    },
    [notebook, tell, undo, remember],
  );

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event) || removals.current.length === 0) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);

  return { remove, undo, undoable };
};

/** In a text field, the keys are the field's own. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox') ||
  target instanceof HTMLSelectElement;
