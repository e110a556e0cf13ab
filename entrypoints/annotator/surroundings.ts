import type { Ask } from '../../components/card/actions.tsx';
import type { Page, Reading } from '../../lib/article/read.ts';

/** What the annotator needs of the world around it. */
export interface Surroundings {
  readonly readPage: () => Page;
  /** `isAtRest`: reads the story that the window has come to rest on, whoever has the address. */
  readonly readInSteps: (isAtRest?: boolean) => Reading;
  /** The story that is read at this address from now on. */
  readonly follow: (page: Page) => void;
  /** Takes note of what was read; false where it is what was read at another address before. */
  readonly note: (page: Page) => boolean;
  readonly ask: Ask;
  /** Tells whether a person switched the highlights of this site off, now and whenever that changes. */
  readonly watchHidden: (told: (hidden: boolean) => void) => void;
}
