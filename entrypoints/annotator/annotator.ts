import type { MakeCards } from '../../components/card/cards.ts';
import { flagOf, keep } from '../../components/card/notes.ts';
import type { Page } from '../../lib/article/read.ts';
import type { CheckedArticle } from '../../lib/check.ts';
import type { FlagDraft, SnippetDraft } from '../../lib/notebook/note.ts';
import { onNewAddress } from '../../lib/page/address.ts';
import { type Anchored, anchor, isIntact, isLost, lost } from '../../lib/page/anchor.ts';
import { identityOf, type Mark, marksOf } from '../../lib/page/mark.ts';
import type { PageProblem } from '../../lib/page/problems.ts';
import { Rereading } from '../../lib/page/rereading.ts';
import { selectedSnippet } from '../../lib/page/selection.ts';
import { settled } from '../../lib/page/settled.ts';
import { onStoryInWindow } from '../../lib/page/story-in-window.ts';
import { readUnhurried } from '../../lib/page/unhurried.ts';
import { ok, problem, type Result } from '../../lib/result.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import { createLaterLooks, LATE, type LaterLooks } from './later-looks.ts';
import type { Surroundings } from './surroundings.ts';
import { Teller } from './teller.ts';

/** Milliseconds after which the cards' script will not come any more. */
const CARDS_BY = 3000;

/** What is shown on the page. */
interface Shown {
  readonly checked: CheckedArticle;
  /** A person asked for this page, whatever it is about. */
  readonly asked: boolean;
  /** As it was last read. */
  page: Page;
  anchored: readonly Anchored[];
}

/**
 * One page's annotator: reads the article, has it checked, underlines the result, and keeps it at the right words while
 * the page changes. The cards come as a script of their own once there is something to show (`equip`). Where there is
 * nothing it looks a few times more, then leaves nothing behind but an ear for the next article of the site.
 */
export class Annotator {
  private readonly around: Surroundings;
  private readonly life = new AbortController();
  private readonly rereading: Rereading;
  /** The reading on its way. A newer one ends it. */
  private reading: AbortController | null = null;
  private shown: Shown | null = null;
  private readonly looks: LaterLooks;
  /** The headline of the story that was shown last. */
  private lastHeadline: string | undefined;
  private readonly equipment = Promise.withResolvers<MakeCards>();
  private wantsCards = false;
  private makeCards: MakeCards | null = null;
  private drawing: Drawing | null = null;
  /** The words whose card is open. */
  private opened: Mark | null = null;
  /** The first item of the words whose card was opened last: a step goes on from there. */
  private lastOpened = '';
  /** Null until it is known: nothing is drawn before. */
  private isHidden: boolean | null = null;
  private readonly teller: Teller;

  constructor(around: Surroundings) {
    this.around = around;
    this.teller = new Teller(around.ask);
    this.looks = createLaterLooks(
      () => around.readPage().article.text,
      (asked, furtherLooks) => void this.read(asked, furtherLooks),
      this.life.signal,
    );
    this.rereading = new Rereading({
      isIntact: () => this.anchored.every((each) => isLost(each) || isIntact(each)),
      places: () => this.anchored.flatMap(({ ranges }) => ranges),
      onBroken: () => this.dropBroken(),
      onChange: () => this.drawing?.keep(),
      hasMore: () => !!this.shown?.page.hasMore(),
      reread: () => this.reanchor(),
    });
    onNewAddress(() => this.followAddress(), this.life.signal);
    onStoryInWindow(
      () => around.readInSteps(true),
      () => (this.reading ? undefined : this.lastHeadline),
      (page) => this.followWindow(page),
      this.life.signal,
    );
    around.watchHidden((hidden) => this.hide(hidden));
  }

  /** Reads and checks the page. What is shown stays until the answer is there. */
  async read(asked: boolean, furtherLooks: readonly number[] = LATE): Promise<Result<null>> {
    const wanted = asked || this.shown?.asked === true;
    const reading = this.startReading();
    const { href } = location;
    const page = await readUnhurried(this.around.readInSteps);
    if (reading.signal.aborted) return ok(null);
    const isNew = href === location.href && this.around.note(page);
    const answer = await this.around.ask({ type: 'article/check', article: page.article, page: href, asked: wanted });
    if (reading.signal.aborted) return ok(null);
    this.reading = null;
    if (!answer.ok) return answer;
    if (wanted || answer.value.coverage.isInspection) this.show(page, answer.value, wanted);
    else this.clear();
    if (!this.shown || !isNew)
      this.looks.start(page.article.text, asked, furtherLooks, this.shown ? 'scrollend' : 'click');
    return ok(null);
  }

  /** Takes the cards, which came as a script of their own. */
  equip(makeCards: MakeCards): void {
    this.makeCards = makeCards;
    this.equipment.resolve(makeCards);
    this.present();
  }

  /** Scrolls to an item (its `identityOf`) and opens its card. */
  async jump(item: string): Promise<Result<null>> {
    const found = this.anchored.find(({ mark }) => mark.items.some((each) => identityOf(each) === item));
    return found ? this.open(found) : pageProblem('no-such-claim');
  }

  /** An item (its `identityOf`) as a note keeps it, also where its words are gone. */
  note(item: string): Result<FlagDraft> {
    const items = this.anchored.flatMap(({ mark }) => mark.items);
    const found = items.find((each) => identityOf(each) === item);
    return this.shown && found ? ok(flagOf(found, this.shown.checked)) : pageProblem('no-such-claim');
  }

  /** Some note was kept or taken back. */
  notesChanged(): Result<null> {
    this.drawing?.notesChanged();
    return ok(null);
  }

  /** Opens the card of the next or the previous words, round and round. */
  async step(by: 1 | -1): Promise<Result<null>> {
    const there = this.anchored.filter((each) => !isLost(each));
    const last = there.findIndex(({ mark }) => firstOf(mark) === this.lastOpened);
    const next = last < 0 ? there.at(by > 0 ? 0 : -1) : there.at((last + by) % there.length);
    return next ? this.open(next) : pageProblem('no-claims');
  }

  private async open(found: Anchored): Promise<Result<null>> {
    if (this.isHidden) return pageProblem('hidden');
    if (isLost(found)) return pageProblem('words-gone');
    await Promise.race([this.equipment.promise, new Promise((resolve) => setTimeout(resolve, CARDS_BY))]);
    const isShown = this.drawing?.show(found.mark);
    return isShown ? ok(null) : pageProblem('no-cards');
  }

  /** The page's current selection as a snippet. */
  selection(): Result<SnippetDraft> {
    const draft = selectedSnippet(this.around.readPage(), getSelection());
    return draft ? ok(draft) : pageProblem('nothing-selected');
  }

  get stopped(): boolean {
    return this.life.signal.aborted;
  }

  /** Takes everything off the page, for good. */
  stop(): void {
    this.life.abort();
    this.looks.stop();
    this.reading?.abort();
    this.clear();
  }

  private get anchored(): readonly Anchored[] {
    return this.shown?.anchored ?? [];
  }

  private startReading(): AbortController {
    this.looks.stop();
    this.reading?.abort();
    this.reading = new AbortController();
    return this.reading;
  }

  /** A single-page site shows another address: what was shown is about another article. */
  private followAddress(): void {
    this.looks.renew();
    void this.leave();
  }

  /** Takes what is shown off the page, and reads it anew once it has settled. */
  private async leave(): Promise<void> {
    const { signal } = this.startReading();
    this.clear();
    await this.around.ask({ type: 'article/gone' });
    if (!signal.aborted && (await settled(signal))) await this.read(false);
  }

  private followWindow(page: Page): void {
    this.lastHeadline = page.headline;
    this.around.follow(page);
    void this.leave();
  }

  private show(page: Page, checked: CheckedArticle, asked: boolean): void {
    const marks = marksOf(checked);
    if (marks.length === 0) {
      this.clear();
      return;
    }
    this.lastHeadline = page.headline;
    this.shown = { checked, asked, page, anchored: marks.map((mark) => anchor(mark, page)) };
    this.teller.startAnew();
    // The page may have changed while the answer was on its way.
    if (this.anchored.some(isLost) || page.hasMore()) this.reanchor();
    else this.present();
    this.rereading.start();
  }

  private present(): void {
    if (!this.shown) return;
    if (this.isHidden === false) this.draw(this.shown);
    this.tell();
  }

  private draw({ checked, anchored }: Shown): void {
    this.drawing ??= createDrawing({
      ask: this.around.ask,
      keep: async (item, kind) => {
        const draft = this.note(identityOf(item));
        return draft.ok ? keep(this.around.ask, kind, draft.value) : draft;
      },
      onOpen: (mark) => {
        this.opened = mark;
        if (mark) this.lastOpened = firstOf(mark);
        this.tell();
      },
    });
    this.drawing.draw(checked, anchored, this.makeCards);
    if (!this.makeCards && !this.wantsCards) void this.fetchCards();
  }

  /** The page is still followed where nothing is drawn on it: the side panel lists what it says. */
  private hide(hidden: boolean): void {
    if (this.stopped) return;
    this.isHidden = hidden;
    if (hidden) this.undraw();
    else this.present();
  }

  private undraw(): void {
    this.drawing?.remove();
    this.drawing = null;
  }

  /** The side panel marks what is open and what is gone. */
  private tell(): void {
    const identities = (marks: readonly Mark[]) => marks.flatMap(({ items }) => items.map(identityOf));
    this.teller.tell({
      open: identities(this.opened ? [this.opened] : []),
      lost: identities(this.anchored.filter(isLost).map(({ mark }) => mark)),
    });
  }

  private async fetchCards(): Promise<void> {
    this.wantsCards = true;
    // Where that failed, the next change of the page tries again.
    if (!(await this.around.ask({ type: 'card/wanted' })).ok) this.wantsCards = false;
  }

  /** At once, before the browser paints: no underline stays at words that are not the claim's. */
  private dropBroken(): void {
    if (!this.shown) return;
    this.shown.anchored = this.anchored.map((each) => (isIntact(each) ? each : lost(each.mark)));
    this.present();
  }

  /** Finds every lost mark again in the page as it is now; an article whose words changed is checked anew. */
  private reanchor(): boolean {
    if (!this.shown) return false;
    const page = this.around.readPage();
    const { checked, asked } = this.shown;
    this.shown.page = page;
    this.shown.anchored = this.anchored.map((each) =>
      !isLost(each) && isIntact(each) ? each : anchor(each.mark, page),
    );
    this.present();
    const changed = page.article.text !== checked.article.text;
    if (changed && page.article.text && !this.reading) this.rereading.later(() => void this.read(asked));
    return changed;
  }

  private clear(): void {
    this.rereading.stop();
    this.teller.stop();
    this.shown = null;
    this.undraw();
  }
}

const firstOf = ({ items: [first] }: Mark): string => (first ? identityOf(first) : '');

/** Whoever shows it has the words. */
const pageProblem = (code: PageProblem): Result<never> => problem(code, '');
