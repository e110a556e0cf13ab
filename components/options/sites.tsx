import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListedHost } from '../../lib/article/hosts.ts';
import { setHidden, watchHiddenHosts } from '../../lib/hiding.ts';
import { addedSites, countListed, hostOf, hostsNamed, isListed, typedSite } from '../../lib/sites.ts';
import { words } from './words.ts';

/** The sites that are read, those that a person added, and those without highlights. */
export function Sites({ hosts }: { readonly hosts: readonly ListedHost[] }) {
  return (
    <>
      <p>{words.listed(countListed())}</p>
      <ListedSites hosts={hosts} />
      <AddSite />
      <AddedSites />
      <HiddenSites />
    </>
  );
}

/** More than these are counted: whoever looks for one site types on. */
const MOST_FOUND = 8;

function ListedSites({ hosts }: { readonly hosts: readonly ListedHost[] }) {
  const [text, setText] = useState('');
  const found = hostsNamed(text, hosts);
  return (
    <search>
      <label class="field">
        {words.findSite}
        <input
          type="search"
          value={text}
          placeholder={words.findSiteHint}
          maxLength={100}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p role="status">{text.trim() !== '' && words.found(found.length)}</p>
      {found.length > 0 && (
        <ul class="found">
          {found.slice(0, MOST_FOUND).map(({ host, name }) => (
            <li key={host}>
              <span lang="en">{name}</span> <span class="aside">{host}</span>
            </li>
          ))}
          {found.length > MOST_FOUND && <li class="aside">{words.more(found.length - MOST_FOUND)}</li>}
        </ul>
      )}
    </search>
  );
}

function AddSite() {
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const site = typedSite(input.current?.value ?? '');
    if (!site) return setMessage(words.notASite);
    if (isListed(site)) return setMessage(words.isListed(site.host));
    // Nothing may be awaited before: the browser asks only while it still sees the click.
    const isGranted = await browser.permissions.request({ origins: [site.origin] });
    setMessage(isGranted ? words.isAdded(site.host) : words.notGranted(site.host));
    if (isGranted && input.current) input.current.value = '';
  };
  return (
    <form onSubmit={add} noValidate>
      <label class="field">
        {words.addSite}
        <input
          ref={input}
          type="text"
          inputMode="url"
          placeholder={words.addSiteHint}
          maxLength={500}
          aria-describedby="add-how"
        />
      </label>
      <button type="submit">{words.add}</button>
      <p id="add-how" class="aside">
        {words.addHow}
      </p>
      <p role="status">{message}</p>
    </form>
  );
}

function AddedSites() {
  const [sites, setSites] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (origin: string) => {
    if (await browser.permissions.remove({ origins: [origin] })) heading.current?.focus();
  };

  useEffect(() => {
    const refresh = () => addedSites().then(setSites);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);

  return (
    <>
      {/* Its button goes with a site: the focus then goes here, so that the keyboard does not start over at the top. */}
      <h3 ref={heading} tabIndex={-1}>
        {words.added}
      </h3>
      {sites.length === 0 && <p>{words.noneAdded}</p>}
      <ul class="added">
        {sites.map((origin) => (
          <li key={origin}>
            <span>{siteName(origin)}</span>
            <button type="button" aria-label={words.removeSite(siteName(origin))} onClick={() => void remove(origin)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export const siteName = (origin: string): string => (hostOf(origin) === '*' ? words.everySite : hostOf(origin));

function HiddenSites() {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => watchHiddenHosts(setHosts), []);
  const show = async (host: string) => {
    await setHidden(host, false);
    heading.current?.focus();
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.hidden}
      </h3>
      {hosts.length === 0 && <p>{words.noneHidden}</p>}
      <ul class="hidden-sites">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" aria-label={words.showSite(host)} onClick={() => void show(host)}>
              {words.show}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
