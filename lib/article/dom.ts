/**
 * The DOM as the platform defines it. A page may name a form field `textContent` or an image `body`, and plain property
 * access would then answer with that element; the accessors of the prototypes do not. Outside a browser (linkedom in
 * Node) there are no such prototypes, and no such pages either: there the plain property is read.
 */
type Interface = 'Node' | 'Element' | 'Document' | 'CharacterData';

const property = <T>(owner: Interface, name: string): ((target: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototypeOf(owner) ?? {}, name)?.get;
  return get
    ? (target) => get.call(target) as T
    : (target) => (target as unknown as Record<string, unknown>)[name] as T;
};

const method = <A extends unknown[], T>(owner: Interface, name: string): ((target: Node, ...args: A) => T) => {
  type Method = (...args: A) => T;
  const own = (prototypeOf(owner) as Record<string, Method> | undefined)?.[name];
  return (target, ...args) => (own ?? (target as unknown as Record<string, Method>)[name])?.apply(target, args) as T;
};

const prototypeOf = (owner: Interface): object | undefined =>
  (globalThis as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype;

export const ELEMENT = 1;
export const TEXT = 3;

export const nodeTypeOf = property<number>('Node', 'nodeType');
export const firstChildOf = property<Node | null>('Node', 'firstChild');
export const nextSiblingOf = property<Node | null>('Node', 'nextSibling');
export const isConnected = property<boolean>('Node', 'isConnected');
export const dataOf = property<string>('CharacterData', 'data');
export const rootOf = property<Element | null>('Document', 'documentElement');
export const contains = method<[Node | null], boolean>('Node', 'contains');

export const documentOf = property<Document>('Node', 'ownerDocument');
const createRange = method<[], Range>('Document', 'createRange');
const parentNodeOf = property<Node | null>('Node', 'parentNode');
const textContentOf = property<string | null>('Node', 'textContent');
const localNameOf = property<string>('Element', 'localName');
const bodyElementOf = property<Element | null>('Document', 'body');
const getAttribute = method<[string], string | null>('Element', 'getAttribute');
const closestTo = method<[string], Element | null>('Element', 'closest');
const allInDocument = method<[string], ArrayLike<Element>>('Document', 'querySelectorAll');
const allInElement = method<[string], ArrayLike<Element>>('Element', 'querySelectorAll');

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT;

/** The element's name in lower case, whatever case the document keeps names in. */
export const nameOf = (element: Element): string => localNameOf(element).toLowerCase();

/** The element around a node, or null at the top. */
export const parentOf = (node: Node): Element | null => {
  const parent = parentNodeOf(node);
  return parent && isElement(parent) ? parent : null;
};

/** All text below a node, hidden or not, as it stands in the source. */
export const textOf = (node: Node): string => textContentOf(node) ?? '';

/** All text below a node on one line, with no space at either end. */
export const lineOf = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

export const attribute = (element: Element, name: string): string => getAttribute(element, name) ?? '';
export const hasAttribute = (element: Element, name: string): boolean => getAttribute(element, name) !== null;
export const closest = (element: Element, selector: string): Element | null => closestTo(element, selector);
export const ancestorsOf = function* (node: Node): Generator<Element> {
  for (let each = parentOf(node); each; each = parentOf(each)) yield each;
};

export const all = (within: Document | Element, selector: string): Element[] =>
  Array.from((isElement(within) ? allInElement : allInDocument)(within, selector));

export const first = (within: Document | Element, selector: string): Element | null => all(within, selector)[0] ?? null;

/** What pages put round an article. */
export const STORY = 'article, main, [role="main"]';

/** A range in the document of a node, not yet set. */
export const newRange = (node: Node): Range => createRange(documentOf(node));

/** The page's body, or what stands in for it where a page has none. */
export const bodyOf = (document: Document): Element | null => {
  const body = bodyElementOf(document);
  return body && nodeTypeOf(body) === ELEMENT ? body : rootOf(document);
};
