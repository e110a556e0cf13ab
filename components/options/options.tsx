import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Held } from '../../lib/findings/database.ts';
import type { Result } from '../../lib/result.ts';
import { addedSites, countListed, hostOf } from '../../lib/sites.ts';
import { ask } from '../ask.ts';
import { Appearance } from './appearance.tsx';
import { words } from './words.ts';

/** The sites that are read, the data they are checked against, and where the notes are. */
export function Options() {
  return (
    <main class="options">
      <h1>{words.title}</h1>
      <section>
        <h2>{words.appearance}</h2>
        <Appearance />
      </section>
      <section>
        <h2>{words.sites}</h2>
        <p>{words.listed(countListed())}</p>
        <AddedSites />
      </section>
      <section>
        <h2>{words.data}</h2>
        <OfficialGrades />
      </section>
      <section>
        <h2>{words.notebook}</h2>
        <button type="button" onClick={() => ask({ type: 'desk/open' })}>
          {words.openDesk}
        </button>
      </section>
      <section>
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </section>
    </main>
  );
}

function AddedSites() {
  const [sites, setSites] = useState<readonly string[]>([]);

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
      <h3>{words.added}</h3>
      {sites.length === 0 && <p>{words.noneAdded}</p>}
      <ul>
        {sites.map((origin) => (
          <li key={origin}>
            <span>{siteName(origin)}</span>
            <button
              type="button"
              aria-label={words.removeSite(siteName(origin))}
              onClick={() => browser.permissions.remove({ origins: [origin] })}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const siteName = (origin: string): string => (hostOf(origin) === '*' ? words.everySite : hostOf(origin));

function OfficialGrades() {
  const [status, setStatus] = useState<Result<Held> | null>(null);
  const [seeded, setSeeded] = useState(false);

  useEffect(() => {
    ask({ type: 'findings/status' }).then(setStatus);
  }, []);

  const seedAgain = async () => {
    setSeeded(false);
    setStatus(null);
    const answer = await ask({ type: 'findings/seed-again' });
    setStatus(answer);
    setSeeded(answer.ok);
  };

  return (
    <>
      <div role="status">
        {status === null && <p>{words.loading}</p>}
        {status?.ok === false && (
          <p class="problem">
            {words.dataFailed} {status.problem.message}
          </p>
        )}
        {status?.ok && (
          <dl>
            <dt>{words.version}</dt>
            <dd>{status.value.version}</dd>
            <dt>{words.findings}</dt>
            <dd>{status.value.findings.toLocaleString('en-GB')}</dd>
          </dl>
        )}
        {seeded && <p>{words.seeded}</p>}
      </div>
      <button type="button" onClick={seedAgain}>
        {words.seedAgain}
      </button>
      <p>{words.licence}</p>
    </>
  );
}
