/** What the tests do with a browser that has Peelback in it, whichever browser it is. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** The address of the extension's own pages: `chrome-extension://…/`. */
  readonly origin: string;

  /** Loads a page in the tab for news pages. */
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page, as one of the page's own scripts. */
  readonly inPage: Evaluate;
  /** Runs a function on Peelback's shadow root in the page, or on null where there is none. */
  readonly inOverlay: <T, A extends Json[]>(
    look: (overlay: ShadowRoot | null, ...args: A) => T,
    ...args: A
  ) => Promise<T>;
  /** Loads one of the extension's own pages in a tab of its own: `desk.html`. */
  readonly openOwn: (page: string) => Promise<void>;
  /** Runs a function in that tab, where the extension's API can be reached as `chrome`. */
  readonly inOwn: Evaluate;
  /** Clicks in that tab as a person does, whose wish some of the browser's own doings need. */
  readonly clickOwn: (at: Point) => Promise<void>;
  /** Presses a key in that tab, named as for `press`. */
  readonly pressOwn: (key: string) => Promise<void>;
  /** Lets the browser grant a match pattern when the extension asks for it, without a question to a person. */
  readonly consentTo: (origin: string) => Promise<void>;
  /** Gives the extension what a click on its toolbar button does: it may read the news page until that is left. */
  readonly clickToolbar: () => Promise<void>;
  /** Chooses one of the extension's entries, by its id, from the context menu over the selected text of the news page. */
  readonly chooseFromMenu: (entry: string, over: Selected) => Promise<void>;
  /** The words on the toolbar button for the news page. */
  readonly badge: () => Promise<string>;
  /** What Peelback keeps about the news page's tab. */
  readonly newsTabId: () => Promise<number>;

  readonly hover: (at: Point) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  /** Presses a key in the news page: 'Tab', 'Enter', 'Escape' or a letter, with modifiers before it: 'Alt+j'. */
  readonly press: (key: string) => Promise<void>;
  /** Presses one of the extension's shortcuts on the news page. */
  readonly shortcut: (command: string, key: string) => Promise<void>;
  /** Shows the news page as it would be printed, or as ever. */
  readonly showPrinted: (isPrinted: boolean) => Promise<void>;
  readonly screenshot: (file: string) => Promise<void>;
  /** A picture of the extension's own page, of its whole length. */
  readonly screenshotOwn: (file: string) => Promise<void>;
  /** Shows both tabs as a person's window and wishes would have them. */
  readonly wear: (appearance: Appearance) => Promise<void>;

  /** Stops the background, as the browser itself does when it has been idle. */
  readonly stopBackground: () => Promise<void>;
  /** What the news page holds once its rubbish is collected, or null where the browser does not tell. */
  readonly weigh: () => Promise<Weight | null>;
  /** Uncaught errors since the last call, of the page and of the extension in it and behind it. */
  readonly takeErrors: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** How a person looks at pages. */
export interface Appearance {
  /** Of the window, in pixels as large as they are without zoom. */
  readonly width: number;
  readonly height: number;
  /** 2 is 200 %. */
  readonly zoom: number;
  readonly isDark: boolean;
  /** Forced colours: the system's few, whatever a page asks for. */
  readonly isForced: boolean;
  /** Held in a hand: touched, not pointed at. */
  readonly isHeld: boolean;
  /** As it would be printed. */
  readonly isPrinted: boolean;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Evaluate = <T, A extends Json[]>(run: (...args: A) => T, ...args: A) => Promise<Awaited<T>>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Selected text of the news page. */
export interface Selected {
  readonly text: string;
  /** A point on it. */
  readonly at: Point;
  /** The address of the frame it is in, or null in the page itself. */
  readonly frame: string | null;
}

/** What a page holds, the extension's part in it included. */
export interface Weight {
  readonly listeners: number;
  readonly nodes: number;
  /** Bytes of script objects in use. */
  readonly heap: number;
}

export interface LaunchOptions {
  /** The folder of the built extension, or null for a browser without it. */
  readonly extension: string | null;
  /** The port of the proxy that stands for the web. */
  readonly proxy: number;
  /** Leaves the page open that greets a person who has just installed the extension. */
  readonly greeted?: boolean;
}

/** Asks again until the answer is truthy, and says what was waited for when it never is. */
export const until = async <T>(what: string, ask: () => Promise<T> | T, patience = 10_000): Promise<NonNullable<T>> => {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** The text of a call of `run` with `args`, to be evaluated elsewhere. */
export const callOf = (run: (...args: never[]) => unknown, args: readonly Json[]): string =>
  `(${run})(...${JSON.stringify(args)})`;
