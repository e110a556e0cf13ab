import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/findings/finding.ts';
import { spoken } from '../../lib/language/catalogue.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { type Book, bookOf, nameOfCell } from '../../lib/record/cell.ts';
import { sheetOf } from '../../lib/record/sheet.ts';
import { peel, titleOf } from '../../lib/record/words.ts';
import { CellDetails } from './cell-details.tsx';
import { Controls } from './controls.tsx';
import { ExportBar } from './export-bar.tsx';
import { bringInSight } from './in-sight.ts';
import { Provenance } from './provenance.tsx';
import { SearchBar } from './search-bar.tsx';
import { Shown } from './shown.tsx';
import { usePlace, type Way } from './use-place.ts';
import { words } from './words.ts';

/** The official grades, to look at. */
export function RecordPage({ lookUp }: { readonly lookUp: LookUp }) {
  const book = useBook(lookUp);
  return (
    <main class="record">
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      {book === 'loading' && <p role="status">{words.loading}</p>}
      {book === 'failed' && <Failed />}
      {typeof book === 'object' && <OpenRecord book={book} />}
    </main>
  );
}

function OpenRecord({ book }: { readonly book: Book }) {
  const way = usePlace();
  const { place, isFound, gap } = way;
  const sheet = useMemo(() => sheetOf(book, place), [book, place, spoken()]);
  useLayoutEffect(() => {
    document.title = words.pageTitle(titleOf(place));
  }, [place, spoken()]);
  useFocus(way);
  const heading = useHeading(sheet.title);
  return (
    <>
      {!isFound && (
        <p class="lost" role="alert">
          {gap ? words.gap(peel(gap)) : words.lost}
        </p>
      )}
      <Controls way={way} />
      <SearchBar way={way} />
      <div class={place.at ? 'sides open' : 'sides'}>
        <div class="side">
          <div class="heading">
            <h2 ref={heading} tabIndex={-1}>
              {sheet.title}
            </h2>
            <ExportBar book={book} place={place} sheet={sheet} />
          </div>
          <Shown book={book} place={place} sheet={sheet} />
        </div>
        {place.at && <CellDetails book={book} place={place} at={place.at} />}
      </div>
      <Provenance book={book} />
    </>
  );
}

/**
 * The details take the focus when they open on another cell. When they close, it goes back to what opened them: a cell
 * of the table or a tile of the map.
 */
const useFocus = ({ place: { at } }: Way): void => {
  const opener = useRef<{ readonly cell: string; readonly from: Element | null } | null>(null);
  const cell = at && nameOfCell(at);
  useLayoutEffect(() => {
    const { cell: closed, from } = opener.current ?? {};
    if (cell) {
      opener.current = { cell, from: document.activeElement };
      document.querySelector<HTMLElement>('.details h3')?.focus();
      const opened = cellNamed(cell);
      if (opened) bringInSight(opened);
    } else if (closed) {
      opener.current = null;
      const place = from?.isConnected && from !== document.body ? from : cellNamed(closed);
      if (place instanceof HTMLElement) place.focus();
    }
  }, [cell]);
};

/** A link that leads to another view goes with the one it stood in: the focus it had goes to the new view's heading. */
const useHeading = (title: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = document.activeElement;
  useLayoutEffect(() => {
    if (before?.isConnected === false) heading.current?.focus();
  }, [title]);
  return heading;
};

const cellNamed = (name: string): Element | null => document.querySelector(`[data-cell="${name}"]`);

function Failed() {
  return (
    <section role="alert">
      <h2>{words.failed}</h2>
      <p>{words.failedHow}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </section>
  );
}

/** The whole record, read once: a page shows one version for as long as it is open. */
const useBook = (lookUp: LookUp): Book | 'loading' | 'failed' => {
  const [book, setBook] = useState<Book | 'loading' | 'failed'>('loading');
  // Not after painting: a tab in the background is not painted.
  useLayoutEffect(() => {
    lookUp(TERRITORIAL.map(({ id }) => id)).then(
      (record) => setBook(bookOf(record)),
      () => setBook('failed'),
    );
  }, [lookUp]);
  return book;
};
