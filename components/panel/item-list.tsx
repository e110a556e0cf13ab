import type { ShownItems } from '../../lib/messages.ts';
import { type Item, identityOf } from '../../lib/page/mark.ts';
import { nameOf } from '../../lib/peel/forces.ts';
import { ItemRow, type RowProps } from './item-row.tsx';
import type { Group } from './items.ts';
import { words } from './words.ts';

interface ListProps extends Pick<RowProps, 'checked' | 'book' | 'onJump' | 'onKeep'> {
  readonly shown: ShownItems;
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
