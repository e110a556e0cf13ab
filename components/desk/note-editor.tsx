import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../lib/notebook/limits.ts';
import { words } from './words.ts';

interface NoteEditorProps {
  readonly note: string;
  /** False where it could not be saved: what was typed then stays. */
  readonly onSave: (note: string) => Promise<boolean>;
}

/** The note, edited in place: saved on leaving it or by Ctrl+Enter, taken back by Escape. */
export function NoteEditor({ note, onSave }: NoteEditorProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = draft ?? note;

  const save = async () => {
    if (draft === null || draft === note) return setDraft(null);
    if (await onSave(draft)) setDraft((current) => (current === draft ? null : current));
  };

  useWarningBeforeLeaving(draft !== null && draft !== note);

  useEffect(() => {
    if (field.current) growToFit(field.current);
  }, [text]);

  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={words.note}
      placeholder={words.notePlaceholder}
      maxLength={LIMITS.note}
      value={text}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}

/** A tab that is closed gives no time to save: the browser asks first. */
const useWarningBeforeLeaving = (isUnsaved: boolean): void => {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
};

/** `field-sizing: content` where the browser has it, else by hand. */
const growToFit = (field: HTMLTextAreaElement): void => {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
};
