import Papa from 'papaparse';

/** Without it Excel takes UTF-8 for the machine's own code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table for spreadsheets: RFC 4180, headings first, every cell guarded. */
export const asCsv = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse(
    [headings, ...rows].map((row) => row.map(guarded)),
    { newline: '\r\n' },
  )}\r\n`;

/**
 * A cell that a spreadsheet would take for a formula, with an apostrophe before it; full-width signs count, because some
 * spreadsheets read them so. The apostrophe stands in the value itself: quotation marks around a cell do not stop one.
 */
export const guarded = (cell: string): string => (/^\s*[=+\-@＝＋－＠\t\r\n\0]/u.test(cell) ? `'${cell}` : cell);
