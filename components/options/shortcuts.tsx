import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { words } from './words.ts';

/** The keys as the browser has them now, and the way to change them: only its own page may. */
export function Shortcuts() {
  const commands = useCommands();
  if (!browser.commands) return <p>{words.noShortcuts}</p>;
  return (
    <>
      <table class="shortcuts">
        <thead>
          <tr>
            <th scope="col">{words.command}</th>
            <th scope="col">{words.keys}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ name = '', description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{nameOf(name) ?? description}</th>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : words.noKeys}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.whileOnCard}</p>
      {canOpenSettings() ? (
        <button type="button" onClick={() => void openSettings()}>
          {words.changeShortcuts}
        </button>
      ) : (
        <h3>{words.changeShortcuts}</h3>
      )}
      <p>{words.changeInChrome}</p>
      <p>{words.changeInFirefox}</p>
    </>
  );
}

const nameOf = (command: string): string | undefined =>
  command.startsWith('_execute') ? words.openPopup : (words.commands as Readonly<Record<string, string>>)[command];

/** Firefox from 137 on opens its page of shortcuts when asked. */
type Openable = { readonly openShortcutSettings?: () => Promise<void> };

const canOpenSettings = (): boolean =>
  !!(browser.commands as Openable).openShortcutSettings || import.meta.env.BROWSER === 'chrome';

const openSettings = async (): Promise<void> => {
  const { openShortcutSettings } = browser.commands as Openable;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/** Browsers tell them in orders of their own. */
const inOrder = (
  { name: one = '' }: Browser.commands.Command,
  { name: other = '' }: Browser.commands.Command,
): number => placeOf(one) - placeOf(other);

const placeOf = (command: string): number => Object.keys(words.commands).indexOf(command);

const useCommands = (): readonly Browser.commands.Command[] => {
  const [commands, setCommands] = useState<readonly Browser.commands.Command[]>([]);
  useEffect(() => {
    const look = () => void browser.commands?.getAll().then((all) => setCommands(all.toSorted(inOrder)));
    look();
    // Whoever comes back from the browser's page sees what was changed there.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return commands;
};
