import { useState } from 'preact/hooks';
import { sheetAsCsv } from '../../lib/record/as-csv.ts';
import { asSvg } from '../../lib/record/as-svg.ts';
import type { Book } from '../../lib/record/cell.ts';
import { drawingOf } from '../../lib/record/draw.ts';
import type { Place } from '../../lib/record/place.ts';
import type { Sheet } from '../../lib/record/sheet.ts';
import { saveFile } from '../desk/files.ts';
import { asPng } from './paint.ts';
import { words } from './words.ts';

interface ExportBarProps {
  readonly book: Book;
  readonly place: Place;
  readonly sheet: Sheet;
}

/** Saves what is shown, as a table or as a picture, or prints it: where nothing is, none of that can be done. */
export function ExportBar({ book, place, sheet }: ExportBarProps) {
  const [message, setMessage] = useState('');
  const disabled = sheet.rows.length === 0;
  const saved = (file: string) => setMessage(words.saved(file));
  const savePng = async () => {
    const picture = await asPng(drawingOf(book, place, sheet));
    if (picture) saved(saveFile('recordPng', picture));
    else setMessage(words.notDrawn);
  };
  return (
    <div class="exports">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div role="group" aria-label={words.export}>
        <span aria-hidden="true">{words.export}</span>
        <button type="button" disabled={disabled} onClick={() => saved(saveFile('recordCsv', sheetAsCsv(book, sheet)))}>
          {words.csv}
        </button>
        <button
          type="button"
          disabled={disabled}
          onClick={() => saved(saveFile('recordSvg', asSvg(drawingOf(book, place, sheet))))}
        >
          {words.svg}
        </button>
        <button type="button" disabled={disabled} onClick={savePng}>
          {words.png}
        </button>
        <button type="button" disabled={disabled} onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <p role="status">{message}</p>
    </div>
  );
}
