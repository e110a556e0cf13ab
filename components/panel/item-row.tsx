import { useLayoutEffect, useRef } from 'preact/hooks';
import { askAround } from '../../lib/around-item.ts';
import type { CheckedPage } from '../../lib/messages.ts';
import { type Item, isMonitoring, isTally } from '../../lib/page/mark.ts';
import { nameOf } from '../../lib/peel/forces.ts';
import { timelineOf } from '../../lib/record/around.ts';
import type { Book } from '../../lib/record/cell.ts';
import { ask } from '../ask.ts';
import { Actions, type KeepItem } from '../card/actions.tsx';
import { TimelineFold } from '../card/around.tsx';
import { Grounds } from '../card/grounds.tsx';
import { GradeLine } from '../card/record.tsx';
import { words as cardWords } from '../card/words.ts';
import { VerdictLabel } from '../verdict-label.tsx';
import { words } from './words.ts';

export interface RowProps {
  readonly item: Item;
  /** It says which force it is about. */
  readonly named: boolean;
  readonly isOpen: boolean;
  readonly isLost: boolean;
  readonly checked: CheckedPage;
  /** Null until it is read, or where it cannot be. */
  readonly book: Book | null;
  readonly onJump: (item: Item) => void;
  readonly onKeep: KeepItem;
}

/** One statement: its words, the verdict, what the record says, and what can be done with it. As on the card. */
export function ItemRow({ item, named, isOpen, isLost, checked, book, onJump, onKeep }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [isOpen]);
  const { verdict } = item;
  return (
    <li ref={row} class="item" aria-current={isOpen ? 'true' : undefined}>
      <Quote item={item} isLost={isLost} lang={checked.article.language ?? 'en'} onJump={onJump} />
      <VerdictLabel verdict={verdict} />
      <p class="aside">
        {isOpen && <span class="open">{words.isOpen} · </span>}
        {notesOn(item, named).join(' · ')}
      </p>
      <p class="sentence">{verdict.sentence}</p>
      {verdict.official && <GradeLine official={verdict.official} />}
      {verdict.current && <GradeLine official={verdict.current} name={cardWords.now} />}
      {book && <History item={item} checked={checked} book={book} />}
      <Grounds item={item} dataset={checked.dataset} />
      <Actions item={item} url={checked.article.url} keep={onKeep} ask={ask} />
    </li>
  );
}

/** The same area over all rounds. */
function History({ item, checked, book }: Pick<RowProps, 'item' | 'checked'> & { readonly book: Book }) {
  const asked = askAround(item, checked);
  const timeline = asked && timelineOf(book, asked);
  return timeline && <TimelineFold timeline={timeline} published={asked.published} />;
}

/** The article's words, as a button that shows them there; words that are gone are only told. */
type QuoteProps = Pick<RowProps, 'item' | 'isLost' | 'onJump'> & { readonly lang: string };

function Quote({ item, isLost, lang, onJump }: QuoteProps) {
  if (isLost)
    return (
      <p class="quote">
        <q lang={lang}>{item.quote}</q> <span class="lost">{words.lost}</span>
      </p>
    );
  return (
    <button type="button" class="quote" title={words.onPage} onClick={() => onJump(item)}>
      <q lang={lang}>{item.quote}</q>
    </button>
  );
}

const notesOn = (item: Item, named: boolean): readonly string[] => {
  const claim = isTally(item) || isMonitoring(item) ? null : item;
  const speaker = isTally(item) ? null : item.speaker;
  return [
    ...(named && item.force ? [nameOf(item.force)] : []),
    ...(item.field === 'title' ? [words.inHeadline] : []),
    ...(isTally(item) ? [words.count] : []),
    ...(isMonitoring(item) ? [words.monitoring] : []),
    ...(claim?.previous ? [words.earlier] : []),
    ...(claim && !claim.stated ? [words.description] : []),
    ...(speaker ? [words.saysWho(speaker)] : []),
  ];
};
