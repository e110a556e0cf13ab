/** What `expected.json` beside a fixture page says of it. How to read and write one: docs/reading-a-page.md. */
export interface ExpectedPage {
  /** The address that tests serve it under: a listed host. */
  readonly url: string;
  /** What the gate answers. */
  readonly gate: boolean;
  /** Whether it is coverage of a police inspection. */
  readonly coverage: boolean;
  readonly title: string;
  readonly published: string | null;
  readonly outlet: string;
  /** The article's own address where it is not `url`. */
  readonly canonical?: string;
  readonly textIncludes: readonly string[];
  readonly textExcludes: readonly string[];
  /** Words that the page repeats and the text has once. */
  readonly once?: readonly string[];
  /** All claims, and nothing else is one. In the text unless `field` says otherwise. */
  readonly claims: readonly {
    readonly force: string;
    readonly grade: string;
    readonly area?: string;
    readonly verdict?: string;
    readonly field?: 'title' | 'text';
  }[];
  /** All that it says of special measures, in reading order. */
  readonly monitoring?: readonly {
    readonly force: string;
    readonly says: string;
    readonly on?: string;
    readonly verdict: string;
    readonly field?: 'title' | 'text';
  }[];
  /** What the page becomes when the element `click` is clicked. */
  readonly then?: Omit<ExpectedPage, 'then'> & { readonly click: string };
}

/** The folder's name of each page, from a path to one of its files. */
export const pageName = (path: string): string => path.split('/').at(-2) ?? path;
