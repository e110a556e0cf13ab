import type { KnownHeadlines } from '../article/headline.ts';
import type { Page } from '../article/read.ts';
import { addressHere } from './address.ts';

/** Which headline was read at which address: a page that goes on to its next article may come back to the first. */
export class Visited {
  private readonly headlines = new Map<string, string>();

  get known(): KnownHeadlines {
    const here = this.headlines.get(addressHere());
    const elsewhere = [...this.headlines.values()].filter((each) => each !== here);
    return { here, elsewhere, loaded: performance.getEntriesByType('navigation')[0]?.name };
  }

  /** Whether it is the first time that a headline is read at another address: there it only fills in for what comes. */
  note({ headline }: Page): boolean {
    const isNew = !this.known.elsewhere.includes(headline);
    if (isNew) this.headlines.set(addressHere(), headline);
    return isNew;
  }
}
