import { useRef } from 'preact/hooks';
import { type Cell, gradeOf, nameOfCell } from '../../lib/record/cell.ts';
import { hashOf, type Place, plain } from '../../lib/record/place.ts';
import type { Entry, Head, Sheet } from '../../lib/record/sheet.ts';
import { kindOf, stateInWords, WORDS } from '../../lib/record/words.ts';
import { useGrid } from './use-grid.ts';
import { words } from './words.ts';

interface SheetTableProps {
  readonly sheet: Sheet;
  readonly place: Place;
  /** The name of the cell that is opened. */
  readonly at: string | null;
}

/** What is shown, as a table. One of grades is a grid: one stop of the Tab key, with arrows inside. */
export function SheetTable({ sheet, place, at }: SheetTableProps) {
  const table = useRef<HTMLTableElement>(null);
  useGrid(table);
  const base = hashOf({ ...place, at: null });
  const isGrid = place.view !== 'counts' && place.view !== 'engage';
  // A round has no room for words.
  const isWorded = place.view !== 'round';
  return (
    <section class="scroller" aria-label={sheet.title} tabIndex={isGrid ? undefined : 0}>
      <table ref={table} class={`sheet ${place.view}`} role={isGrid ? 'grid' : undefined}>
        <caption class="spoken">
          {sheet.title}. {isGrid && words.gridKeys}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {sheet.corner}
            </th>
            {sheet.columns.map((head) => (
              <HeadCell key={head.key} head={head} scope="col" isNow={'round' in place && place.round === head.key} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ head, entries }) => (
            <tr key={head.key}>
              <HeadCell head={head} scope="row" isNow={false} />
              {entries.map((entry, index) => field(sheet.columns[index]?.key ?? '', entry, base, at, isWorded))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadCellProps {
  readonly head: Head;
  readonly scope: 'col' | 'row';
  readonly isNow: boolean;
}

function HeadCell({ head: { label, note, showsNote, leads, isChief }, scope, isNow }: HeadCellProps) {
  const looks = [isChief && 'chief', isNow && 'now'].filter(Boolean).join(' ');
  return (
    <th scope={scope} class={looks || undefined}>
      {leads ? (
        <a class="stop" tabIndex={-1} href={hashOf(plain(leads))} title={showsNote ? undefined : (note ?? undefined)}>
          {label}
        </a>
      ) : (
        label
      )}
      {showsNote && <span class="note">{note}</span>}
    </th>
  );
}

/**
 * One field. A function, not a component, and of two elements where the bar says enough: a round has six hundred fields,
 * and each element is kept, styled and laid out. The bar is a ground of the link's own (`grid.css`).
 * `base` is the address of the place with no cell opened.
 */
const field = (key: string, entry: Entry, base: string, at: string | null, isWorded: boolean) => {
  if ('cell' in entry) {
    const { cell, isMatch } = entry;
    const name = nameOfCell(cell);
    // What the search leaves out stays empty, as in the picture; it keeps its place, for arrows to move over.
    const says = isMatch ? stateInWords(cell) : WORDS.leftOut;
    // What a round did not grade for anyone has its sign alone: it is no news of the force.
    const isShown = isMatch && isWorded && cell.state !== 'not-asked';
    return (
      <td key={key}>
        <a
          class={isMatch ? 'cell stop' : 'cell stop other'}
          tabIndex={-1}
          href={`${base}&at=${name}`}
          aria-label={isShown ? undefined : says}
          data-cell={name}
          data-grade={isMatch ? (gradeOf(cell) ?? cell.state) : undefined}
          data-kind={isMatch ? markOf(cell) : undefined}
          aria-current={name === at ? 'true' : undefined}
        >
          {isShown && <span class="word">{says}</span>}
        </a>
      </td>
    );
  }
  return (
    <td key={key} lang={entry.isData ? 'en' : undefined}>
      {entry.text}
      {entry.note && <span class="note"> {entry.note}</span>}
      {entry.source && (
        <>
          {' '}
          <a class="source" href={entry.source} target="_blank" rel="noreferrer">
            {words.source}
          </a>
        </>
      )}
    </td>
  );
};

/** How a grade that is not first-hand is marked. */
export const markOf = (cell: Cell): 'carried' | 'derived' | 'second-hand' | undefined => {
  if (cell.state === 'carried') return 'carried';
  const kind = cell.state === 'graded' ? kindOf(cell.finding) : 'official';
  return kind === 'official' ? undefined : kind;
};
