import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LookUp } from '../../lib/findings/finding.ts';
import { spoken } from '../../lib/language/catalogue.ts';
import { countListed } from '../../lib/sites.ts';
import { Example } from './example.tsx';
import { PERMISSION_WORDS, words } from './words.ts';

/** What Peelback does, shown by doing it; what it may do, and why. */
export function Welcome({ lookUp }: { readonly lookUp: LookUp }) {
  useLayoutEffect(() => {
    document.title = words.title;
  }, [spoken()]);
  return (
    <main class="welcome">
      <header class="heading">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <div class="parts">
        <section class="try">
          <div class="heading">
            <h2>{words.example}</h2>
            <p>{words.exampleHelp}</p>
          </div>
          <Example lookUp={lookUp} />
        </section>
        <section class="how">
          <h2>{words.how}</h2>
          <ol>
            {words.steps(countListed()).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section class="may">
          <h2>{words.permissions}</h2>
          <p>
            <strong>{words.private}</strong> {words.privateWhy}
          </p>
          <dl>
            <Permission name={words.sites(countListed())} why={words.sitesWhy} />
            {asked().map((each) => (
              <Permission key={each.name} {...each} />
            ))}
            <Permission name={words.otherSites} why={words.otherSitesWhy} />
          </dl>
        </section>
        <section class="next">
          <h2>{words.next}</h2>
          <ul>
            <li>
              <a href="/options.html">{words.options}</a>: {words.optionsWhy}
            </li>
            <li>
              <a href="/record.html">{words.record}</a>: {words.recordWhy}
            </li>
          </ul>
        </section>
      </div>
    </main>
  );
}

function Permission({ name, why }: { readonly name: string; readonly why: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{why}</dd>
    </div>
  );
}

/** The permissions of this build: browsers differ in what they ask for. */
const asked = () => (browser.runtime.getManifest().permissions ?? []).flatMap((each) => PERMISSION_WORDS[each] ?? []);
