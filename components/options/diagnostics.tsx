import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { faultIn, faults } from '../../lib/faults.ts';
import { hiddenHosts } from '../../lib/hiding.ts';
import { MIGRATIONS, newestOf } from '../../lib/notebook/migrations.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { addedSites, countListed } from '../../lib/sites.ts';
import { ask } from '../ask.ts';
import { copyText } from '../desk/files.ts';
import { words } from './words.ts';

/** What a report of a fault needs, to copy. Counts only: no address of a page that was read, nor of a site. */
export function Diagnostics({ notebook }: { readonly notebook: Notebook }) {
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');
  useEffect(() => {
    void diagnosticsOf(notebook).then(setText, (error) => setText(String(error)));
  }, [notebook]);
  /** As things are now, not as they were when the page was opened. */
  const copy = async () => {
    const now = await diagnosticsOf(notebook);
    setText(now);
    setMessage((await copyText(now)) ? words.copied : words.copyFailed);
  };
  return (
    <>
      <p>{words.diagnosticsHelp}</p>
      <textarea class="diagnostics" readOnly rows={14} lang="en" aria-label={words.diagnosticsLabel} value={text} />
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status">{message}</p>
    </>
  );
}

/** A line each, in English, whoever reads it. */
export const diagnosticsOf = async (notebook: Notebook): Promise<string> => {
  const manifest = browser.runtime.getManifest();
  const [settings, added, hidden, notes, held, thrown] = await Promise.all([
    readSettings(),
    addedSites(),
    hiddenHosts(),
    notebook.list(),
    ask({ type: 'findings/status' }),
    faults(),
  ]);
  const count = (kind: string) => (notes.ok ? notes.value.filter((note) => note.kind === kind).length : '?');
  return [
    `Peelback ${manifest.version}, manifest ${manifest.manifest_version}`,
    `Browser: ${navigator.userAgent}`,
    `Languages of the browser: ${navigator.languages.join(', ')}`,
    `Settings: ${Object.entries(settings)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
    `Dataset: ${held.ok ? `${held.value.version}, ${held.value.findings} grades` : faultIn(held.problem)}`,
    `Notebook: version ${newestOf(MIGRATIONS)}, ${notes.ok ? `flags ${count('flag')}, snippets ${count('snippet')}` : faultIn(notes.problem)}`,
    `Sites: ${countListed()} listed, ${added.length} added, ${hidden.length} without highlights`,
    `Permissions: ${[...(manifest.permissions ?? [])].sort().join(', ')}`,
    `Kept for good: ${(await navigator.storage?.persisted?.()) ? 'yes' : 'no'}`,
    `Side panel: ${'sidePanel' in browser || 'sidebarAction' in browser ? 'yes' : 'no'}`,
    `Shortcuts: ${browser.commands ? 'yes' : 'no'}`,
    `Highlights: ${'highlights' in CSS ? 'yes' : 'no'}`,
    ...thrown.map((fault) => `Went wrong: ${fault}`),
  ].join('\n');
};
