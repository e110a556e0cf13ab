import {
  attribute,
  dataOf,
  documentOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  rootOf,
  textOf,
} from './dom.ts';
import { isNoise, isNoiseByName } from './noise.ts';

/** A paragraph, heading, list item, table row or caption: the words between two edges of block elements. */
export interface Block {
  /** The block element that the words stand in. */
  readonly element: Element;
  /** Text nodes, and what is put between them where the page has a line break or a cell's edge. */
  readonly pieces: readonly (Text | Mark)[];
  /** Code units of all its words, and of those inside links. */
  readonly length: number;
  readonly linked: number;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'caption';
  /** The list or table that an item or a row belongs to: its lines are parted by one line break only. */
  readonly group: Element | null;
}

type Mark = ' ' | '\n' | ' – ';
/** Put where the page has a line break, where a new block starts inside a cell, and between a row's cells. */
export const LINE: Mark = '\n';
export const SPACE: Mark = ' ';
export const CELL: Mark = ' – ';

const BLOCK_NAMES = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** A longer row is a layout table's, and its cells are paragraphs. */
const LONGEST_ROW = 400;

/** Browsers' parsers nest no deeper; what a script nests deeper is no article. */
const DEEPEST = 512;

/** What stands below an element. */
export interface Collected {
  /** All blocks of words in the order of the page, but for noise. */
  readonly blocks: readonly Block[];
  /** Whether any of what was left out would be read now. Cheap: nothing but what was left out is looked at. */
  readonly hasMore: () => boolean;
}

/** Goes through all that stands below `root`. What is in `spared` is never noise. */
export const collect = (root: Element, spared: ReadonlySet<Element>): Collected => new Collector(root, spared);

class Collector implements Collected {
  readonly blocks: Block[] = [];
  /** What was passed over, but for what will never be read: the outermost elements only. */
  private readonly leftOut: Element[] = [];
  private readonly spared: ReadonlySet<Element>;
  private readonly isShown: (element: Element) => boolean;
  private pieces: (Text | Mark)[] = [];
  private length = 0;
  private linked = 0;
  private links = 0;
  /** The block elements around this place, and the table row among them. */
  private readonly open: Element[] = [];
  private row: Element | null = null;

  constructor(root: Element, spared: ReadonlySet<Element>) {
    this.spared = spared;
    this.isShown = visibilityIn(root);
    this.walk(root);
  }

  readonly hasMore = (): boolean => this.leftOut.some((element) => !isNoise(element) && this.isShown(element));

  /** Depth first without recursion: a page may nest deeper than the stack. */
  private walk(root: Element): void {
    if (!this.enters(root)) return;
    const path = [root];
    let node = firstChildOf(root);
    while (path.length > 0) {
      if (!node) {
        const element = path.pop() as Element;
        this.leave(element);
        node = path.length > 0 ? nextSiblingOf(element) : null;
      } else if (isElement(node) && path.length < DEEPEST && this.enters(node)) {
        path.push(node);
        node = firstChildOf(node);
      } else {
        if (isText(node)) this.add(node);
        node = nextSiblingOf(node);
      }
    }
  }

  /** Opens an element, or passes over it and all below it (false). */
  private enters(element: Element): boolean {
    const name = nameOf(element);
    if (name === 'br') this.breakLine();
    if (name === 'br' || name === 'hr' || name === 'img') return false;
    const isBlock = BLOCK_NAMES.has(name) || name.includes('-');
    if (!this.spared.has(element) && (isNoise(element) || (isBlock && !this.isShown(element)))) {
      if (!isNoiseByName(element)) this.leftOut.push(element);
      return false;
    }
    if (name === 'a') this.links++;
    if (isBlock) this.openBlock(element, name);
    return true;
  }

  private openBlock(element: Element, name: string): void {
    if (this.row) this.mark(name === 'td' || name === 'th' ? CELL : SPACE);
    else if (name === 'dd') this.mark(CELL);
    else this.flush();
    this.open.push(element);
    if (name === 'tr' && !this.row && textOf(element).length <= LONGEST_ROW) this.row = element;
  }

  private leave(element: Element): void {
    if (nameOf(element) === 'a') this.links--;
    if (this.open.at(-1) !== element) return;
    const isTerm = nameOf(element) === 'dt';
    if (this.row ? this.row === element : !isTerm) this.flush();
    if (this.row === element) this.row = null;
    this.open.pop();
  }

  private add(node: Text): void {
    const words = dataOf(node).trim().length;
    this.pieces.push(node);
    this.length += words;
    if (this.links > 0) this.linked += words;
  }

  /** One break is a new line, two are a new paragraph. */
  private breakLine(): void {
    const last = this.pieces.findLast((piece) => typeof piece === 'string' || dataOf(piece).trim() !== '');
    if (this.row) this.mark(SPACE);
    else if (last === LINE) this.flush();
    else this.mark(LINE);
  }

  private mark(by: Mark): void {
    if (this.length > 0) this.pieces.push(by);
  }

  private flush(): void {
    const element = this.open.at(-1);
    if (this.length > 0 && element) {
      const { pieces, length, linked } = this;
      this.blocks.push({ element, pieces, length, linked, ...this.place() });
    }
    this.pieces = [];
    this.length = 0;
    this.linked = 0;
  }

  private place(): Pick<Block, 'kind' | 'group'> {
    const names = this.open.map(nameOf);
    const list = names.findIndex((name) => name === 'ul' || name === 'ol' || name === 'dl');
    const group = list >= 0 ? list : this.row ? names.lastIndexOf('table') : -1;
    if (/^h[1-6]$/.test(names.at(-1) ?? '')) return { kind: 'heading', group: null };
    if (this.open.some(isCaption)) return { kind: 'caption', group: null };
    return group >= 0 ? { kind: 'item', group: this.open[group] ?? null } : { kind: 'paragraph', group: null };
  }
}

const isCaption = (element: Element): boolean =>
  nameOf(element) === 'figcaption' || /(?:^|[-_\s])caption/i.test(attribute(element, 'class'));

/** Asks the style sheets where there are any; a document that is not on show (or not in a browser) hides nothing. */
const visibilityIn = (root: Element): ((element: Element) => boolean) => {
  const page = rootOf(documentOf(root));
  const canTell = typeof page?.checkVisibility === 'function' && page.checkVisibility();
  return canTell ? (element) => element.checkVisibility() : () => true;
};
