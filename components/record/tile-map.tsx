import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Book, type Cell, gradeOf, nameOfCell } from '../../lib/record/cell.ts';
import { hashOf, type Place } from '../../lib/record/place.ts';
import { matcher } from '../../lib/record/search.ts';
import { TILES, type Tile, tileBeside } from '../../lib/record/tiles.ts';
import { shortName, stateInWords } from '../../lib/record/words.ts';
import { GradeBar } from '../grade.tsx';
import { AreaCounts } from './area-counts.tsx';
import { markOf } from './sheet-table.tsx';
import { words } from './words.ts';

interface TileMapProps {
  readonly book: Book;
  readonly place: Extract<Place, { view: 'area' }>;
}

const STEPS: Readonly<Record<string, readonly [down: -1 | 0 | 1, across: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** All forces where they are, each tile of one size. One stop of the Tab key; the table below says the same in rows. */
export function TileMap({ book, place }: TileMapProps) {
  const map = useRef<HTMLUListElement>(null);
  const matches = matcher(place.find, place.grade);
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
              const grade = gradeOf(cell);
              const isMatch = matches({ force: tile.force, area: place.area, grade });
              return (
                <li key={tile.force} style={{ gridRow: tile.row + 1, gridColumn: tile.column + 1 }}>
                  <a
                    class={isMatch ? 'tile' : 'tile other'}
                    href={`${base}&at=${nameOfCell(cell)}`}
                    tabIndex={index === 0 ? 0 : -1}
                    aria-current={place.at && nameOfCell(place.at) === nameOfCell(cell) ? 'true' : undefined}
                    data-force={tile.force}
                    data-grade={grade ?? cell.state}
                    data-kind={markOf(cell)}
                    onKeyDown={(event) => move(event, tile)}
                    onFocus={() => stopAt(tile)}
                  >
                    <span class="name">{hyphenated(shortName(tile.force))}</span>
                    {cellMark(cell)}
                    <span class="spoken">{stateInWords(cell)}</span>
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
      {cell.state === 'not-collected' ? '?' : '–'}
    </span>
  );
};
