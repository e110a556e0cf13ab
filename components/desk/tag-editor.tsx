import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tagsFrom, tagsInWords } from '../../lib/notebook/tags.ts';
import { words } from './words.ts';

interface TagEditorProps {
  readonly tags: readonly string[];
  readonly onSave: (tags: readonly string[]) => void;
  readonly onTag: (tag: string) => void;
}

/** The tags as buttons that filter by them, and a field to change them. */
export function TagEditor({ tags, onSave, onTag }: TagEditorProps) {
  const [isEditing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  // Where a key ended the editing, the focus goes back to the button as soon as that is there again.
  useLayoutEffect(() => {
    if (isEditing || !returns.current) return;
    returns.current = false;
    opener.current?.focus();
  }, [isEditing]);

  const done = (next: readonly string[] | null, byKey: boolean) => {
    returns.current = byKey;
    setEditing(false);
    if (next && tagsInWords(next) !== tagsInWords(tags)) onSave(next);
  };

  if (isEditing) return <TagField tags={tags} onDone={done} />;
  return (
    <div class="tags">
      {tags.map((tag) => (
        <button key={tag} type="button" class="chip" aria-label={words.filterByTag(tag)} onClick={() => onTag(tag)}>
          {tag}
        </button>
      ))}
      <button ref={opener} type="button" class="link" onClick={() => setEditing(true)}>
        {tags.length > 0 ? words.editTags : words.addTags}
      </button>
    </div>
  );
}

interface TagFieldProps {
  readonly tags: readonly string[];
  /** With the tags typed, or null where the change was taken back. */
  readonly onDone: (tags: readonly string[] | null, byKey: boolean) => void;
}

function TagField({ tags, onDone }: TagFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    // The next tag is typed after the last.
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);

  /** Once only: a key ends the editing, and the field then loses the focus too. */
  const end = (next: readonly string[] | null, byKey: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(next, byKey);
  };

  return (
    <input
      ref={field}
      class="tag-field"
      aria-label={words.tags}
      placeholder={words.tags}
      defaultValue={tagsInWords(tags)}
      onBlur={({ currentTarget }) => {
        // A window that is left takes its focus along and brings it back: nobody has left the field.
        if (document.activeElement !== currentTarget) end(tagsFrom(currentTarget.value), false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The focus goes to a button, which the same key would press.
        event.preventDefault();
        end(event.key === 'Enter' ? tagsFrom(event.currentTarget.value) : null, true);
      }}
    />
  );
}
