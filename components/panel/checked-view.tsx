import { useEffect, useMemo, useState } from 'preact/hooks';
import { strongHeadlines } from '../../lib/headline-check.ts';
import type { TabState } from '../../lib/messages.ts';
import { type Family, familyOf } from '../../lib/page/family.ts';
import { type Item, identityOf } from '../../lib/page/mark.ts';
import type { Book } from '../../lib/record/cell.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import type { KeepItem } from '../card/actions.tsx';
import { STATE_WORDS } from '../state-words.ts';
import { Controls, type Order } from './controls.tsx';
import { DateForm } from './date-form.tsx';
import { ForceRecord } from './force-record.tsx';
import { ItemGroups, ItemList } from './item-list.tsx';
import { comparedOf, countsOf, forcesOf, groupsOf, itemsOf } from './items.ts';
import { PageFacts } from './page-facts.tsx';
import { useShown } from './use-shown.ts';
import { words } from './words.ts';

export type CheckedState = Extract<TabState, { status: 'checked' }>;

interface CheckedViewProps {
  readonly tabId: number;
  readonly state: CheckedState;
  readonly book: Book | 'failed' | null;
  readonly onJump: (item: Item) => void;
  readonly onKeep: KeepItem;
  readonly onDate: (date: string | null) => Promise<void>;
}

/** A page with something to compare: its statements, the record of its forces, and what was read of the page itself. */
export function CheckedView({ tabId, state, book, onJump, onKeep, onDate }: CheckedViewProps) {
  const { checked } = state;
  const items = useMemo(() => itemsOf(checked), [checked]);
  const shown = useShown(tabId);
  const [order, setOrder] = useState<Order>('reading');
  const [family, setFamily] = useState<Family | null>(null);
  const counts = countsOf(items);
  const filter = family && counts[family] > 0 ? family : null;
  const listed = items.filter(({ verdict }) => !filter || familyOf(verdict) === filter);
  useUncovered(items, listed, shown.open, () => setFamily(null));

  const forces = forcesOf(items);
  const lang = checked.article.language ?? 'en';
  const record = book === 'failed' ? null : book;
  const list = { shown, checked, book: record, onJump, onKeep };
  return (
    <>
      <header>
        <h1 lang={checked.article.title ? lang : undefined}>{checked.article.title?.value ?? words.title}</h1>
        <Status state={state} items={items} />
        <DateForm published={checked.article.published} dated={state.dated} onDate={onDate} />
      </header>
      <HeadlineCheck state={state} />
      <section aria-labelledby="statements">
        <h2 id="statements">{words.statements}</h2>
        <Controls
          order={order}
          onOrder={setOrder}
          family={filter}
          onFamily={setFamily}
          counts={counts}
          isGroupable={groupsOf(items).length > 1}
        />
        {order === 'reading' ? (
          <ItemList items={listed} named {...list} />
        ) : (
          <ItemGroups groups={groupsOf(listed)} {...list} />
        )}
      </section>
      {forces.length > 0 && (
        <section aria-labelledby="records">
          <h2 id="records">{words.records}</h2>
          {book === 'failed' && <p class="wrong">{words.recordFailed}</p>}
          {record &&
            forces.map((force) => (
              <ForceRecord key={force} book={record} checked={checked} force={force} isOpen={forces.length === 1} />
            ))}
        </section>
      )}
      <PageFacts checked={checked} />
    </>
  );
}

function Status({ state, items }: { readonly state: CheckedState; readonly items: readonly Item[] }) {
  const { published } = state.checked.article;
  return (
    <p role="status" class="status">
      <strong>{STATE_WORDS.found(items.length, comparedOf(items))}</strong>{' '}
      <span class={published ? 'aside' : 'wrong'}>
        {published ? STATE_WORDS.dated(dateInWords(published.value)) : words.undated}
      </span>
    </p>
  );
}

/** A card was opened on the page for an item that the filter hides: the filter gives way. */
const useUncovered = (
  items: readonly Item[],
  listed: readonly Item[],
  open: readonly string[],
  uncover: () => void,
): void => {
  const isAmong = (some: readonly Item[]) => some.some((item) => open.includes(identityOf(item)));
  const isCovered = isAmong(items) && !isAmong(listed);
  const which = open.join();
  // Only when another card opens: a filter chosen while one is open is kept.
  useEffect(() => {
    if (isCovered) uncover();
  }, [which]);
};

function HeadlineCheck({ state: { checked } }: { readonly state: CheckedState }) {
  const strong = strongHeadlines(checked);
  if (strong.length === 0) return null;
  return (
    <section class="headline" aria-labelledby="headline">
      <h2 id="headline">{words.headline}</h2>
      {strong.map(({ claim, sentence }) => (
        <p key={identityOf(claim)}>{sentence}</p>
      ))}
    </section>
  );
}
