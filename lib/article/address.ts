const LONGEST = 8_000;

/** An address of the web as a page writes it, or null for what is none. */
export const addressIn = (written: string, base?: string): URL | null => {
  try {
    const address = new URL(written, base);
    return /^https?:$/.test(address.protocol) && address.href.length <= LONGEST ? address : null;
  } catch {
    return null;
  }
};

/**
 * Whether what a page writes is the address of the page `other`: same path, whatever the protocol, the subdomain for
 * phones, the query, or AMP's additions to it. A fragment or a query alone is the same on every page, and says nothing.
 */
export const isSamePage = (written: string, other: string | null): boolean => {
  if (other === null || !/^[^#?]/.test(written)) return false;
  const [a, b] = [addressIn(written, other), addressIn(other)];
  return a !== null && b !== null && barePath(a) === barePath(b);
};

const barePath = ({ pathname }: URL): string =>
  pathname.replace(/(?:^\/amp(?=\/)|(?:\/amp|\.amp)?\/?$|\.html?$)/g, '').toLowerCase();
