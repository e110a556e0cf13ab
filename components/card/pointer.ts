import type { Anchored } from '../../lib/page/anchor.ts';
import { isAt, markAt } from '../../lib/page/hit.ts';
import type { Overlay, Sight } from './overlay.tsx';

/** Milliseconds: between looks, until a resting pointer opens a card, and until one that left closes it. */
const LOOK = 60;
const OPEN = 280;
const CLOSE = 320;

/**
 * Opens cards for the pointer: by resting on underlined words, or by a click or tap on them; takes away what it opened
 * by resting once it has left both words and card. Escape closes any card.
 */
export const followPointer = (
  overlay: Overlay,
  anchored: () => readonly Anchored[],
  watchCutOff: Sight['watchCutOff'],
  signal: AbortSignal,
): void => {
  let looking: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly found: Anchored | null; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let last: MouseEvent | undefined;

  /** Acts later, if the pointer still says the same then. */
  const wait = (found: Anchored | null, delay: number, act: () => void) => {
    if (waiting?.found === found) return;
    stopWaiting();
    const timer = setTimeout(() => {
      waiting = undefined;
      act();
    }, delay);
    waiting = { found, timer };
  };
  const stopWaiting = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };

  const look = () => {
    looking = undefined;
    if (!last) return;
    const { clientX: x, clientY: y } = last;
    if (overlay.open && isOn(overlay.card, x, y)) return stopWaiting();
    const found = markAt(last, anchored(), watchCutOff);
    if (overlay.open && overlay.open.by !== 'hover') return stopWaiting();
    if (found?.mark === overlay.open?.mark) return stopWaiting();
    if (found) wait(found, OPEN, () => overlay.show(found.mark, 'hover', { x, y }));
    else wait(null, CLOSE, overlay.close);
  };

  const moved = (event: PointerEvent | MouseEvent) => {
    // Where there is a touch screen, a mouse's event may be the echo of a finger.
    if ('pointerType' in event ? event.pointerType === 'touch' : navigator.maxTouchPoints) return;
    last = event;
    looking ??= setTimeout(look, LOOK);
  };

  const clicked = (event: MouseEvent) => {
    if (overlay.open && isOn(overlay.card, event.clientX, event.clientY)) return;
    stopWaiting();
    const found = isPlainClick(event) ? markAt(event, anchored(), watchCutOff) : null;
    if (found) overlay.show(found.mark, 'click', { x: event.clientX, y: event.clientY });
    else if (event.detail > 0) overlay.close();
  };

  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !overlay.open) return;
    // A dialog that came over the card is what it was meant for.
    if (!document.querySelector('dialog:modal')) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    stopWaiting();
    overlay.close();
  };

  // A page that was here first may swallow one event of a pair: then the other tells.
  const early = { capture: true, signal };
  for (const type of ['pointermove', 'mousemove'] as const) addEventListener(type, moved, early);
  document.addEventListener('click', clicked, { signal });
  for (const type of ['keydown', 'keyup'] as const) addEventListener(type, pressed, early);
  signal.addEventListener('abort', () => {
    clearTimeout(looking);
    stopWaiting();
  });
};

const isOn = (element: HTMLElement, x: number, y: number): boolean =>
  !element.matches('.away') && isAt(element.getBoundingClientRect(), { x, y });

/** Not one that follows a link, presses the page's own button or ends a selection. */
const isPlainClick = ({ target, detail }: MouseEvent): boolean =>
  detail > 0 &&
  target instanceof Element &&
  !target.closest('a[href], button, input, select, textarea, label, summary, [contenteditable]') &&
  getSelection()?.isCollapsed !== false;
