import type { Article } from './article/article.ts';
import type { CheckedArticle } from './check.ts';
import type { Held } from './findings/database.ts';
import type { KeptNote } from './notebook/kept.ts';
import type { ArticleReference, FlagDraft, SnippetDraft } from './notebook/note.ts';
import type { Around, Asked } from './record/around.ts';
import type { Problem, Result } from './result.ts';

/**
 * Every message between contexts, with its answer. The page's scripts import types only (they erase);
 * `messages.schema.ts` checks what arrives in the background.
 */
export interface ToBackground {
  /** The gate found coverage in this tab and asks for the annotator. */
  'gate/yes': { readonly message: object; readonly answer: null };
  /**
   * The annotator read an article. `page`: the address that the tab showed then, for the tab may have gone on by the time
   * a background that has to wake hears of it. `asked`: a person asked, so a page that is not coverage is answered too.
   */
  'article/check': {
    readonly message: { readonly article: Article; readonly page: string; readonly asked: boolean };
    readonly answer: CheckedArticle;
  };
  /** The annotator has something to show in this tab and asks for the cards' script. */
  'card/wanted': { readonly message: object; readonly answer: null };
  /** The tab shows another page now, or the article is gone: badge and state are cleared. */
  'article/gone': { readonly message: object; readonly answer: null };
  /** What the page shows of its items now: the side panel follows it. */
  'page/shown': { readonly message: ShownItems; readonly answer: null };
  /** Keeps a flag or a snippet; answers with its id. */
  'notebook/flag': { readonly message: { readonly draft: FlagDraft }; readonly answer: { readonly id: string } };
  'notebook/snippet': { readonly message: { readonly draft: SnippetDraft }; readonly answer: { readonly id: string } };
  /** The notes on the statements of an article, by its address, newest first: the notebook is the one truth of them. */
  'notebook/kept': { readonly message: { readonly url: string }; readonly answer: readonly KeptNote[] };
  /** Takes a note back that was just kept (undo on the card). */
  'notebook/undo': { readonly message: { readonly id: string }; readonly answer: null };
  /** Opens the desk page, at one note if named. */
  'desk/open': { readonly message: { readonly id?: string | undefined }; readonly answer: null };
  /** What the popup shows for a tab. */
  'tab/state': { readonly message: { readonly tabId: number }; readonly answer: TabState };
  /** A person asks for this tab to be read, whatever the gate thought. */
  'tab/check': { readonly message: { readonly tabId: number }; readonly answer: null };
  /** A person says when the article of this tab was published, or takes that back (null): it is checked again. */
  /** `headline`: of which of the page's articles. */
  'date/give': {
    readonly message: { readonly tabId: number; readonly headline: string; readonly date: string | null };
    readonly answer: null;
  };
  /** What the record has around a grade: a card that opens shows it. */
  'record/around': { readonly message: { readonly asked: Asked }; readonly answer: Around };
  /** Which official grades are held. */
  'findings/status': { readonly message: object; readonly answer: Held };
  /** Throws the official grades away and reads them from the bundled files again. */
  'findings/seed-again': { readonly message: object; readonly answer: Held };
}

export interface ToAnnotator {
  /** Scrolls to an item (its `identityOf`) and opens its card. */
  'annotator/jump': { readonly message: { readonly item: string }; readonly answer: null };
  /** Opens the card of the next or the previous words, seen from those whose card was opened last. */
  'annotator/step': { readonly message: { readonly by: 1 | -1 }; readonly answer: null };
  /** An item (its `identityOf`) as a note keeps it: only the page has the words around it. */
  'annotator/note': { readonly message: { readonly item: string }; readonly answer: FlagDraft };
  /** A note was kept or taken back, here or elsewhere. Own pages are told with the same message. */
  'annotator/notes': { readonly message: object; readonly answer: null };
  /** Reads the page again, because a person asked. */
  'annotator/read': { readonly message: object; readonly answer: null };
  /** Selectors and article of the page's current selection, for a snippet from the context menu. */
  'annotator/selection': { readonly message: object; readonly answer: SnippetDraft };
}

type MessageOf<P> = { [T in keyof P]: { readonly type: T } & (P[T] extends { message: infer M } ? M : never) }[keyof P];
export type BackgroundMessage = MessageOf<ToBackground>;
export type AnnotatorMessage = MessageOf<ToAnnotator>;
export type AnswerTo<P, T extends keyof P> = P[T] extends { answer: infer A } ? Result<A> : never;

/** A checked article without its text, which only the page itself needs. */
export type CheckedPage = Omit<CheckedArticle, 'article'> & { readonly article: ArticleReference };

/** Items of a checked page, by their `identityOf`. */
export interface ShownItems {
  /** Those whose card is open. */
  readonly open: readonly string[];
  /** Those whose words are no longer on the page. */
  readonly lost: readonly string[];
}

/**
 * What is known of a tab; `url` is the page it showed, without its fragment. `dated` is the date that the page itself
 * gives, also where a person gave another. Lives in `storage.session`, because the background may be stopped at any moment.
 */
export type TabState =
  | { readonly status: 'unread' }
  | { readonly status: 'reading'; readonly url: string }
  | {
      readonly status: 'checked';
      readonly url: string;
      readonly checked: CheckedPage;
      readonly dated: Article['published'];
    }
  | { readonly status: 'failed'; readonly url: string; readonly problem: Problem };
