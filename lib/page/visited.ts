import type { KnownHeadlines } from '../article/headline.ts';
import type { Page } from '../article/read.ts';
import { addressHere } from './address.ts';

/** Which headline was read at which address: a page that goes on to its next article may come back to the first. */
export class Visited {
  private readonly headlines = new Map<string, string>();
  /** The story that a reader has gone on to, and the address that it did not change. */
  private followed: { readonly headline: string; readonly address: string } | null = null;

  get known(): KnownHeadlines {
    const address = addressHere();
    const here = this.headlines.get(address);
    const elsewhere = [...this.headlines.values()].filter((each) => each !== here);
    const followed = this.followed?.address === address ? this.followed.headline : undefined;
    return { here, elsewhere, loaded: performance.getEntriesByType('navigation')[0]?.name, followed };
  }

  /** A reader has gone on to this story, and the address has stayed. */
  follow({ headline }: Page): void {
    this.followed = { headline, address: addressHere() };
  }

  /** Whether it is the first time that a headline is read at another address: there it only fills in for what comes. */
  note({ headline }: Page): boolean {
    const { elsewhere, followed } = this.known;
    if (followed) return true;
    const isNew = !elsewhere.includes(headline);
    if (isNew) this.headlines.set(addressHere(), headline);
    return isNew;
  }
}
