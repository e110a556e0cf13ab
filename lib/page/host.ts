import css from './host.css?inline';

/** How often a page may throw the host out before Peelback leaves it be. */
const PATIENCE = 20;

export interface Host {
  readonly root: ShadowRoot;
  /** Adds styles for what stands in the root. */
  dress(css: string): void;
  /** Puts the host back where the page removed it; whether it had. Cheap: call it on any change. */
  keep(): boolean;
  remove(): void;
}

/**
 * The one element that Peelback adds to a page: no size, no text of its own, and a closed shadow root that neither the
 * page's styles nor its scripts look into.
 */
export const createHost = (): Host => {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, css);
  // A page that makes itself smaller makes whatever stands in it smaller: nobody could read the card.
  const { currentCSSZoom: zoom } = document.documentElement;
  if (zoom < 1) dress(root, `:host{zoom:${1 / zoom}!important}`);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  let patience = PATIENCE;
  const keep = () => {
    if (element.isConnected || patience-- <= 0) return false;
    document.documentElement?.append(element);
    return true;
  };
  keep();
  return {
    root,
    dress: (css) => dress(root, css),
    keep,
    remove() {
      patience = 0;
      element.remove();
    },
  };
};

/** What is typed and clicked on the card is not the page's business: its shortcuts must not answer, its focus traps not pull. */
const OWN_EVENTS = ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'touchstart', 'focusin'];

/**
 * Before the names of Peelback's custom properties: a page that registered one of them as it stands (`@property --paper`)
 * would say how it is inherited, and what it is, in shadow roots as well.
 */
const PREFIX = `--${crypto.getRandomValues(new Uint32Array(3)).join('-')}-`;

/** An adopted sheet passes every page's policy; where a content script may not adopt one (older Firefox), an element does. */
const dress = (root: ShadowRoot, css: string): void => {
  const own = css.replace(/--(?!ic-)(?=[a-z])/g, PREFIX);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(own);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = own;
    root.append(element);
  }
};
