import { BESIDE } from './beside.ts';
import type { Size } from './looks.ts';
import { ON_PAGES } from './on-pages.ts';
import { OWN_PAGES } from './own-pages.ts';
import type { Stage } from './stage.ts';

export type Surface = 'page' | 'card' | 'list' | 'popup' | 'panel' | 'options' | 'record' | 'desk' | 'welcome';

/** One thing that a person can have before them. */
export interface State {
  readonly surface: Surface;
  readonly name: string;
  /** Brings it about. */
  readonly show: (stage: Stage) => Promise<void>;
  /** Brings it back where a window that changed has closed it. */
  readonly again?: (stage: Stage) => Promise<void>;
  /** Takes back what it has left for other states to meet. */
  readonly after?: (stage: Stage) => Promise<void>;
  /** Where it cannot be brought about as it comes about for a person: how else it was. */
  readonly standIn?: string;
}

/** These are seen on a page of the web, the others on pages of the extension's own. */
export const ON_THE_PAGE: ReadonlySet<Surface> = new Set<Surface>(['page', 'card', 'list']);

const WINDOW: Size = { width: 1280, height: 900 };
const PAGE: Size = { width: 800, height: 720 };

export const SIZES: Readonly<Record<Surface, Size>> = {
  page: PAGE,
  card: PAGE,
  list: PAGE,
  popup: { width: 360, height: 600, grown: { width: 800, height: 600 } },
  panel: { width: 400, height: 900 },
  options: WINDOW,
  record: WINDOW,
  desk: WINDOW,
  welcome: WINDOW,
};

export const STATES: readonly State[] = [...ON_PAGES, ...BESIDE, ...OWN_PAGES];
