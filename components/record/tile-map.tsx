import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Book, type Cell, gradeOf, nameOfCell } from '../../lib/record/cell.ts';
import { hashOf, type Place } from '../../lib/record/place.ts';
import { cellsIn, type Sheet } from '../../lib/record/sheet.ts';
import { TILES, type Tile, tileBeside } from '../../lib/record/tiles.ts';
import { shortName, signOf, stateInWords, WORDS } from '../../lib/record/words.ts';
import { GradeBar } from '../grade.tsx';
import { AreaCounts } from './area-counts.tsx';
import { markOf } from './sheet-table.tsx';
import { words } from './words.ts';

interface TileMapProps {
  readonly book: Book;
  readonly place: Extract<Place, { view: 'area' }>;
  /** What is shown of the map's round. */
  readonly sheet: Sheet;
}

const STEPS: Readonly<Record<string, readonly [down: -1 | 0 | 1, across: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** All forces where they are, each tile of one size. One stop of the Tab key; the table below says the same in rows. */
export function TileMap({ book, place, sheet }: TileMapProps) {
  const map = useRef<HTMLUListElement>(null);
  const shown = new Set(cellsIn(sheet).map(({ force }) => force));
  const base = hashOf({ ...place, at: null });
  const linkOf = ({ force }: Tile) => map.current?.querySelector<HTMLElement>(`[data-force="${force}"]`);

  // On a narrow page the middle is seen first, where most forces are.
  useLayoutEffect(() => {
    const scroller = map.current?.parentElement;
    if (scroller) scroller.scrollLeft = (scroller.scrollWidth - scroller.clientWidth) / 2;
  }, []);

  const move = (event: KeyboardEvent, from: Tile) => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const to = tileBeside(from, ...step);
    if (to) linkOf(to)?.focus();
  };
  const stopAt = (tile: Tile) => {
    for (const each of TILES) {
      const link = linkOf(each);
      if (link) link.tabIndex = each === tile ? 0 : -1;
    }
  };

  return (
    <figure class="map">
      <figcaption>{words.mapHow}</figcaption>
      <div class="beside">
        <div class="scroller">
          <ul ref={map}>
            {TILES.map((tile, index) => {
              const cell = book.cell(tile.force, place.round, place.area);
              const isMatch = shown.has(tile.force);
              return (
                <li key={tile.force} style={{ gridRow: tile.row + 1, gridColumn: tile.column + 1 }}>
                  <a
                    class={isMatch ? 'tile' : 'tile other'}
                    href={`${base}&at=${nameOfCell(cell)}`}
                    tabIndex={index === 0 ? 0 : -1}
                    aria-current={place.at && nameOfCell(place.at) === nameOfCell(cell) ? 'true' : undefined}
                    data-force={tile.force}
                    data-grade={isMatch ? (gradeOf(cell) ?? cell.state) : undefined}
                    data-kind={isMatch ? markOf(cell) : undefined}
                    onKeyDown={(event) => move(event, tile)}
                    onFocus={() => stopAt(tile)}
                  >
                    <span class="name">{hyphenated(shortName(tile.force))}</span>
                    {isMatch && cellMark(cell)}
                    <span class="spoken">{isMatch ? stateInWords(cell) : WORDS.leftOut}</span>
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
        <AreaCounts book={book} place={place} />
      </div>
    </figure>
  );
}

/** With a soft hyphen where a tile may break a long name: 'Nottingham-shire'. */
const hyphenated = (name: string): string => (name.length > 13 ? name.replace(/shire$/, '\u00ADshire') : name);

/** The bar of a grade; without one, a sign that says which silence it is. */
const cellMark = (cell: Cell) => {
  const grade = gradeOf(cell);
  if (grade) return GradeBar({ grade });
  return (
    <span class="sign" aria-hidden="true">
      {signOf(cell)}
    </span>
  );
};
