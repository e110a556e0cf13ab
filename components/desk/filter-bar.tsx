import { useLayoutEffect, useRef } from 'preact/hooks';
import { FLAG_STATUSES, type FlagStatus } from '../../lib/notebook/note.ts';
import type { NoteQuery } from '../../lib/notebook/search.ts';
import type { View } from './place.ts';
import { isTyping } from './use-removal.ts';
import { words } from './words.ts';

interface FilterBarProps {
  readonly view: View;
  readonly query: NoteQuery;
  readonly tags: readonly string[];
  readonly onQuery: (query: NoteQuery) => void;
}

/** Search, status and tag. */
export function FilterBar({ view, query, tags, onQuery }: FilterBarProps) {
  const search = useSearchKey();
  return (
    <search class="filter">
      <label>
        <span>{words.search}</span>
        <input
          ref={search}
          type="search"
          value={query.text}
          placeholder={words.searchHint}
          onInput={({ currentTarget }) => onQuery({ ...query, text: currentTarget.value })}
        />
      </label>
      {view === 'flags' && (
        <label>
          <span>{words.status}</span>
          <select
            value={query.status ?? ''}
            onChange={({ currentTarget }) =>
              onQuery({ ...query, status: (currentTarget.value || null) as FlagStatus | null })
            }
          >
            <option value="">{words.anyStatus}</option>
            {FLAG_STATUSES.map((status) => (
              <option key={status} value={status}>
                {words.statuses[status]}
              </option>
            ))}
          </select>
        </label>
      )}
      {tags.length > 0 && (
        <label>
          <span>{words.tag}</span>
          <select
            value={query.tag ?? ''}
            onChange={({ currentTarget }) => onQuery({ ...query, tag: currentTarget.value || null })}
          >
            <option value="">{words.anyTag}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </label>
      )}
    </search>
  );
}

/** '/' goes to the search, as in many tools. */
const useSearchKey = () => {
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      search.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return search;
};
