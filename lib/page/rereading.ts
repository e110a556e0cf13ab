import { STORY } from '../article/dom.ts';
import { Delay } from './delay.ts';
import { watchForUnveiled } from './unveiling.ts';
import { elementOf } from './view.ts';
import { watchWords } from './watch.ts';

/** Milliseconds until a page that changed is read again: soon when marks broke, else as patiently as it is restless. */
const SOON = 120;
const PATIENT = { first: 1000, most: 16_000 };
/** An article whose own words changed is checked again once it has rested: a live blog ever more seldom. */
const REST = { first: 2000, most: 60_000 };

interface Task {
  /** Whether every mark that was found still stands at its words. */
  isIntact(): boolean;
  /** Where the marks stand. */
  places(): readonly Range[];
  /** Marks broke. Called before the browser paints the change. */
  onBroken(): void;
  /** Something changed, anywhere on the page. */
  onChange(): void;
  /** Whether words that were hidden when the page was read are shown now. */
  hasMore(): boolean;
  /** Reads the page again; whether the article had changed. */
  reread(): boolean;
}

/**
 * Watches the page and decides when it is worth reading again. Pages change all the time (advertisements, counters,
 * comments): only what happens around the marks counts, and a page that changes without touching the article is looked
 * at ever more seldom.
 */
export class Rereading {
  private readonly task: Task;
  private readonly observer = new MutationObserver((records) => this.changed(records));
  private unveiling: AbortController | null = null;
  private readonly soon = new Delay();
  private readonly patient = new Delay();
  private readonly resting = new Delay();
  private patience = PATIENT.first;
  private rest = REST.first;
  /** The element in which the article stands. */
  private around: Element | null = null;

  constructor(task: Task) {
    this.task = task;
  }

  /** Starts, or takes note of where the marks stand now. */
  start(): void {
    this.around = articleAround(this.task.places());
    watchWords(this.observer);
    if (this.unveiling) return;
    this.unveiling = new AbortController();
    watchForUnveiled((isAnswer) => this.lookForMore(isAnswer), this.unveiling.signal);
  }

  stop(): void {
    this.observer.disconnect();
    this.unveiling?.abort();
    this.unveiling = null;
    for (const delay of [this.soon, this.patient, this.resting]) delay.stop();
    this.patience = PATIENT.first;
    this.rest = REST.first;
  }

  /** Does something once the article has rested. */
  later(act: () => void): void {
    if (this.resting.isRunning) return;
    this.resting.start(this.rest, act);
    this.rest = Math.min(this.rest * 2, REST.most);
  }

  private lookForMore(isAnswer: boolean): boolean {
    if (!this.task.hasMore()) return false;
    // A person who unfolds one part after the other waits no longer for the last than for the first.
    if (isAnswer) {
      this.resting.stop();
      this.rest = REST.first;
    }
    return this.look();
  }

  private changed(records: readonly MutationRecord[]): void {
    this.task.onChange();
    const { around } = this;
    if (around?.isConnected && !records.some(({ target }) => around.contains(target))) return;
    if (!this.task.isIntact()) {
      this.task.onBroken();
      this.soon.start(SOON, () => this.look());
    } else {
      this.patient.start(this.patience, () => this.look());
    }
  }

  private look(): boolean {
    const changed = this.task.reread();
    this.patience = changed ? PATIENT.first : Math.min(this.patience * 2, PATIENT.most);
    this.around = articleAround(this.task.places()) ?? this.around;
    return changed;
  }
}

/** The article's element as the page marks it up, else the smallest that holds every mark and its neighbours. */
const articleAround = (places: readonly Range[]): Element | null => {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const all = document.createRange();
  all.setStart(first.startContainer, first.startOffset);
  all.setEnd(last.endContainer, last.endOffset);
  const element = elementOf(all);
  return element?.closest(STORY) ?? element?.parentElement ?? element;
};
