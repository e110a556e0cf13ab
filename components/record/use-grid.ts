import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where a key leads from a field. */
const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -1000],
  End: [0, 1000],
};

/**
 * Makes a table one stop of the Tab key: arrows, Home, End, Page Up and Page Down move among the links in its fields,
 * with Ctrl Home and End go to the first and last. Focus is moved in the DOM: drawing hundreds of cells anew for it
 * would be slow.
 */
export const useGrid = (table: RefObject<HTMLTableElement | null>): void => {
  // After every drawing: the field that had the stop may be gone.
  useLayoutEffect(() => {
    const stop = table.current?.querySelector('.stop[tabindex="0"]') ?? table.current?.querySelector('.stop');
    stop?.setAttribute('tabindex', '0');
  });

  useLayoutEffect(() => {
    const grid = table.current;
    if (!grid) return;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.classList.contains('stop')) return;
      for (const stop of grid.querySelectorAll<HTMLElement>('.stop[tabindex="0"]')) stop.tabIndex = -1;
      target.tabIndex = 0;
    };
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const step = STEPS[key];
      if (!step || metaKey || altKey || shiftKey || (ctrlKey && key !== 'Home' && key !== 'End')) return;
      const field = (target as HTMLElement).closest<HTMLTableCellElement>('td, th');
      if (!field) return;
      event.preventDefault();
      const across = step[1];
      const down = ctrlKey ? across : step[0];
      stopFrom(grid, field, down, across)?.focus();
    };
    grid.addEventListener('focusin', onFocus);
    grid.addEventListener('keydown', onKey);
    return () => {
      grid.removeEventListener('focusin', onFocus);
      grid.removeEventListener('keydown', onKey);
    };
  }, [table]);
};

/** The link in the field that lies so far away, or at the edge before it. */
const stopFrom = (
  grid: HTMLTableElement,
  field: HTMLTableCellElement,
  down: number,
  across: number,
): HTMLElement | null => {
  const fromRow = (field.parentElement as HTMLTableRowElement).rowIndex;
  const row = grid.rows[clamp(fromRow + down, grid.rows.length)];
  const wanted = row?.cells[clamp(field.cellIndex + across, row.cells.length)];
  return wanted?.querySelector<HTMLElement>('.stop') ?? null;
};

const clamp = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));
