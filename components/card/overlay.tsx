import { render } from 'preact';
import type { CheckedArticle } from '../../lib/check.ts';
import { tagOf } from '../../lib/language/catalogue.ts';
import type { Anchored } from '../../lib/page/anchor.ts';
import type { tint } from '../../lib/page/highlights.ts';
import { type Mark, overlapping, successorOf } from '../../lib/page/mark.ts';
import type { By, reveal, watchCutOff } from '../../lib/page/view.ts';
import type { Ask, KeepItem } from './actions.tsx';
import { Card } from './card.tsx';
import { List } from './list.tsx';
import { bringAboveSheet, type PointerPosition, place } from './place.ts';
import { words } from './words.ts';

export interface Overlay {
  /** The card's element, for those who ask whether the pointer is on it. */
  readonly card: HTMLElement;
  /** What is open, and how it came to be. A pointer that leaves takes away only what it opened by passing. */
  readonly open: { readonly mark: Mark; readonly by: By } | null;
  /** Lists the findings; the open card follows its words, or closes when they are gone from the article. */
  list(checked: CheckedArticle, anchored: readonly Anchored[]): void;
  show(mark: Mark, by: By, pointer: PointerPosition | null): void;
  close(): void;
  /** Closes and lists nothing. */
  clear(): void;
}

/** What the annotator, which comes first, has for the card as well. */
export interface Sight {
  readonly reveal: typeof reveal;
  readonly watchCutOff: typeof watchCutOff;
  readonly tint: typeof tint;
}

interface OverlayOptions {
  readonly ask: Ask;
  readonly keep: KeepItem;
  readonly sight: Sight;
  /** Called with the mark whose card is open and its words; with none when it closes. */
  readonly onOpen: (mark: Mark | null, ranges: readonly Range[]) => void;
}

interface Shown {
  readonly checked: CheckedArticle;
  readonly anchored: readonly Anchored[];
}

/** Milliseconds for which a card waits for its words: a page that renders them anew takes them away first. */
const PATIENCE = 400;

const marksOf = (anchored: readonly Anchored[]): readonly Mark[] => anchored.map(({ mark }) => mark);

/** The list of findings and the one card, inside a shadow root. */
export const createOverlay = (root: ShadowRoot, { ask, keep, sight, onOpen }: OverlayOptions): Overlay => {
  const list = wrapper();
  const card = cardElement();
  const around = { taken: () => heightOf(list), watchCutOff: sight.watchCutOff };
  let shown: Shown | null = null;
  let open: Overlay['open'] = null;
  /** The finding in the list that the open card was opened from. */
  let opener: HTMLElement | null = null;
  /** What had the focus on the page before the card took it. */
  let before: Element | null = null;
  let unplace = () => {};
  /** The words are on the page, but nobody can see them there. */
  let isHidden = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** The next step of a card that is coming into sight. */
  let coming: ReturnType<typeof setTimeout> | undefined;
  /** The focus came to a finding, whose card is to be shown next. */
  let visiting: ReturnType<typeof setTimeout> | undefined;
  /** While the focus goes back to where it came from, that is no visit. */
  let returning = false;

  const close = () => {
    if (!open) return;
    if (card.contains(root.activeElement)) giveFocusBack(open.mark);
    open = null;
    opener = null;
    for (const timer of [waiting, coming]) clearTimeout(timer);
    unplace();
    if (card.isConnected) card.hidePopover();
    render(null, card);
    onOpen(null, []);
  };

  /**
   * To where it came from. Nothing of a page may have had it when a shortcut opened the card: then nothing has it again,
   * but Tab goes on from this finding, because that is what had it last.
   */
  const giveFocusBack = (mark: Mark) => {
    returning = true;
    const back = opener ?? before;
    if (back instanceof HTMLElement && back !== document.body) back.focus({ preventScroll: true });
    else {
      const finding = findingOf(mark);
      finding?.focus({ preventScroll: true });
      finding?.blur();
    }
    returning = false;
  };

  const rangesOf = (mark: Mark) => shown?.anchored.find((each) => each.mark === mark)?.ranges ?? [];

  /** Its button in the list. */
  const findingOf = (mark: Mark) => list.querySelectorAll('button')[marksOf(shown?.anchored ?? []).indexOf(mark)];

  const fill = (mark: Mark, { checked, anchored }: Shown) => {
    const items = overlapping(mark, marksOf(anchored)).flatMap((each) => each.items);
    render(<Card items={items} checked={checked} ask={ask} keep={keep} isHidden={isHidden} onClose={close} />, card);
  };

  const show = (mark: Mark, by: By, pointer: PointerPosition | null, from: HTMLElement | null = null) => {
    if (!shown || !card.isConnected) return;
    for (const timer of [waiting, coming, visiting]) clearTimeout(timer);
    opener = from;
    const ranges = rangesOf(mark);
    if (ranges.length === 0 && !opener) return close();
    isHidden = !sight.reveal(ranges, by) && ranges.length > 0;
    open = { mark, by };
    // Before the card is measured, because it has the page laid out anew.
    onOpen(mark, ranges);
    const steps = [
      () => open && shown && fill(open.mark, shown),
      layOut,
      () => putThere(pointer),
      () => by === 'choice' && takeFocus(),
    ];
    // One that is in sight already changes and moves at once.
    if (card.matches(':popover-open:not(.coming)')) for (const step of steps) step();
    else stepByStep(steps);
  };

  /** A task each: together they keep a slow page waiting. */
  const stepByStep = ([step, ...steps]: readonly (() => unknown)[]) => {
    coming = setTimeout(() => {
      step?.();
      if (steps.length > 0 && open) stepByStep(steps);
    });
  };

  /** Out of sight, until it has its place. */
  const layOut = () => {
    if (!card.isConnected) return close();
    if (!card.matches(':popover-open')) card.classList.add('coming');
    card.showPopover();
    card.scrollTop = 0;
    card.getBoundingClientRect();
  };

  const putThere = (pointer: PointerPosition | null) => {
    const ranges = open && !isHidden ? rangesOf(open.mark) : [];
    unplace();
    unplace = place(card, ranges, opener, pointer, around);
    bringAboveSheet(card, ranges);
    card.classList.remove('coming');
  };

  const takeFocus = () => {
    if (!root.activeElement) before = document.activeElement;
    card.focus({ preventScroll: true });
  };

  const showFrom = (by: By) => (mark: Mark, button: HTMLElement) => {
    if (by === 'visit' && returning) return;
    if (by !== 'visit') return show(mark, by, null, button);
    // The list comes into sight in this task.
    clearTimeout(visiting);
    visiting = setTimeout(() => root.activeElement === button && show(mark, by, null, button));
  };

  const listThem = (checked: CheckedArticle, anchored: readonly Anchored[]) => {
    if (!list.isConnected) root.append(list, card);
    shown = { checked, anchored };
    for (const element of [list, card]) element.lang = tagOf(checked.language);
    card.setAttribute('aria-label', words.card);
    render(
      <List
        anchored={anchored}
        lang={checked.article.language ?? 'en'}
        onVisit={showFrom('visit')}
        onChoose={showFrom('choice')}
      />,
      list,
    );
    followOpenWords();
  };

  /** The card stays while its words do; they may stand at another place in the DOM, or have been checked again. */
  const followOpenWords = () => {
    if (!open || !shown) return;
    clearTimeout(waiting);
    const mark = successorOf(open.mark, marksOf(shown.anchored));
    if (!mark) return close();
    const ranges = rangesOf(mark);
    if (ranges.length === 0 && !opener) waiting = setTimeout(close, PATIENCE);
    if (mark !== open.mark) {
      open = { mark, by: open.by };
      fill(mark, shown);
    }
    if (ranges.length > 0 && !isHidden) {
      unplace();
      unplace = place(card, ranges, null, null, around);
    }
    onOpen(mark, ranges);
  };

  return {
    card,
    get open() {
      return open;
    },
    list: listThem,
    show,
    close,
    clear() {
      close();
      shown = null;
      render(null, list);
      list.remove();
      card.remove();
    },
  };
};

/** Of the list, with the gap beneath it, while it is in sight. */
const heightOf = (list: HTMLElement): number => {
  const nav = list.querySelector('nav:focus-within');
  return nav ? innerHeight - nav.getBoundingClientRect().top : 0;
};

const wrapper = (): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'peelback';
  return element;
};

/** In the browser's top layer, so that no page's z-index stands above it. Not modal: the article stays at hand. */
const cardElement = (): HTMLElement => {
  const element = wrapper();
  element.className = 'peelback card';
  element.popover = 'manual';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  return element;
};
