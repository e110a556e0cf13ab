import type { ComponentChildren } from 'preact';
import type { Item } from '../../lib/page/mark.ts';
import { Record } from './record.tsx';
import { Why } from './why.tsx';
import { words } from './words.ts';

interface GroundsProps {
  readonly item: Item;
  readonly dataset: string;
  /** Stands before the record. */
  readonly children?: ComponentChildren;
}

/** What a verdict rests on, folded: the record, and why it was judged so. */
export function Grounds({ item, dataset, children }: GroundsProps) {
  return (
    <>
      <details>
        <summary>{words.record}</summary>
        {children}
        <Record item={item} />
      </details>
      <details>
        <summary>{words.why}</summary>
        <Why item={item} dataset={dataset} />
      </details>
    </>
  );
}
