import type { CheckedArticle } from '../../lib/check.ts';
import { type Item, identityOf } from '../../lib/page/mark.ts';
import type { Ask, KeepItem } from './actions.tsx';
import { Entry } from './entry.tsx';
import { words } from './words.ts';

export interface CardProps {
  readonly items: readonly Item[];
  readonly checked: CheckedArticle;
  readonly ask: Ask;
  readonly keep: KeepItem;
  /** The words are on the page, but nobody can see them there now. */
  readonly isHidden?: boolean;
  readonly onClose: () => void;
}

/** The footnote beside the words: every claim they make, compared with the record. */
export function Card({ items, checked, ask, keep, isHidden, onClose }: CardProps) {
  return (
    <>
      <button type="button" class="close" aria-label={words.close} onClick={onClose}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </button>
      {isHidden && <p class="aside">{words.hidden}</p>}
      {items.map((item) => (
        <Entry key={identityOf(item)} item={item} checked={checked} ask={ask} keep={keep} named={items.length > 1} />
      ))}
    </>
  );
}
