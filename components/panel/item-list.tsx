import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownItems } from '../../lib/messages.ts';
import { type Item, identityOf, isMonitoring, isTally } from '../../lib/page/mark.ts';
import { nameOf } from '../../lib/peel/forces.ts';

import { GradeLine, Record } from '../card/record.tsx';
import { Why } from '../card/why.tsx';
import { VerdictLabel } from '../verdict-label.tsx';
import type { Group } from './items.ts';
import { words } from './words.ts';

interface ListProps {
  readonly shown: ShownItems;
  readonly dataset: string;
  /** The article's language. */
  readonly lang: string;
  readonly onJump: (item: Item) => void;
}

/** Statements by force, each force under a heading of its own. */
export function ItemGroups({ groups, ...list }: ListProps & { readonly groups: readonly Group[] }) {
  return (
    <>
      {groups.map(({ force, items }) => (
        <section key={force} class="group" aria-label={force ? nameOf(force) : words.allForces}>
          <h3>{force ? nameOf(force) : words.allForces}</h3>
          <ItemList items={items} named={false} {...list} />
        </section>
      ))}
    </>
  );
}

/** Statements in reading order. `named`: each says which force it is about. */
export function ItemList({
  items,
  named,
  shown,
  ...list
}: ListProps & { readonly items: readonly Item[]; readonly named: boolean }) {
  return (
    <ol class="items">
      {items.map((item) => (
        <ItemRow
          key={identityOf(item)}
          item={item}
          named={named}
          isOpen={shown.open.includes(identityOf(item))}
          isLost={shown.lost.includes(identityOf(item))}
          {...list}
        />
      ))}
    </ol>
  );
}

interface RowProps extends Omit<ListProps, 'shown'> {
  readonly item: Item;
  readonly named: boolean;
  readonly isOpen: boolean;
  readonly isLost: boolean;
}

function ItemRow({ item, named, isOpen, isLost, dataset, lang, onJump }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [isOpen]);
  const { verdict } = item;
  return (
    <li ref={row} class="item" aria-current={isOpen ? 'true' : undefined}>
      <Quote item={item} isLost={isLost} lang={lang} onJump={onJump} />
      <VerdictLabel verdict={verdict} />
      <p class="aside">
        {isOpen && <span class="open">{words.isOpen} · </span>}
        {notesOn(item, named).join(' · ')}
      </p>
      <p class="sentence">{verdict.sentence}</p>
      {verdict.official && <GradeLine official={verdict.official} />}
      <details>
        <summary>{words.record}</summary>
        <Record item={item} />
      </details>
      <details>
        <summary>{words.why}</summary>
        <Why item={item} dataset={dataset} />
      </details>
    </li>
  );
}

/** The article's words, as a button that shows them there; words that are gone are only told. */
function Quote({ item, isLost, lang, onJump }: Pick<RowProps, 'item' | 'isLost' | 'lang' | 'onJump'>) {
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
