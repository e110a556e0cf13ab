import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Everything, readEverything, writeEverything } from '../../lib/backup/file.ts';
import { changesNothing, type Plan, planOf } from '../../lib/backup/plan.ts';
import { everythingNow, takeIn, takeOut, type WayBack } from '../../lib/backup/take-in.ts';
import { LIMITS } from '../../lib/notebook/limits.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { SETTING_NAMES, type Settings } from '../../lib/settings/settings.ts';
import { ask } from '../ask.ts';
import { saveFile } from '../desk/files.ts';
import { words as desk } from '../desk/words.ts';
import { FilePicker } from '../file-picker.tsx';
import { siteName } from './sites.tsx';
import { settingInWords, words } from './words.ts';

/** A backup that was read and not yet taken in. */
interface Chosen {
  readonly incoming: Everything;
  readonly plan: Plan;
}

interface Message {
  /** In the language of the moment: a restore may bring another one with it. */
  readonly text: () => string;
  readonly isWrong?: boolean;
}

/** Everything out as one file, and back in: first what it would change, then the change, then the way back. */
export function Backup({ notebook }: { readonly notebook: Notebook }) {
  const [message, setMessage] = useState<Message | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [wayBack, setWayBack] = useState<WayBack | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const wrong = (text: string) => setMessage({ text: () => text, isWrong: true });
  /** A button goes with what it has done: the focus then goes to what is said of it, and the way back comes next. */
  const leaveButton = () => outcome.current?.focus();

  const backUp = async () => {
    const now = await everythingNow(notebook);
    if (!now.ok) return wrong(now.problem.message);
    const file = saveFile('backup', writeEverything(now.value, new Date()));
    setMessage({ text: () => words.saved(file) });
  };

  const choose = async (file: File | undefined) => {
    setChosen(null);
    setMessage(null);
    if (!file) return;
    // Before reading: a huge file would fill the memory.
    if (file.size > LIMITS.backup) return wrong(desk.tooBig(LIMITS.backup / 1_000_000));
    const text = await file.text().catch(() => null);
    if (text === null) return wrong(words.unreadable);
    const incoming = readEverything(text);
    if (!incoming.ok) return wrong(incoming.problem.message);
    const now = await everythingNow(notebook);
    if (!now.ok) return wrong(now.problem.message);
    setChosen({ incoming: incoming.value, plan: planOf(incoming.value, now.value) });
  };

  const restore = async ({ incoming, plan }: Chosen) => {
    // First of all: the browser asks only while it still sees the click.
    const sites = [...plan.sites];
    const isGranted = sites.length === 0 || (await browser.permissions.request({ origins: sites }).catch(() => false));
    const taken = await takeIn(incoming, notebook, isGranted ? sites : []);
    leaveButton();
    setChosen(null);
    if (!taken.ok) return wrong(taken.problem.message);
    setWayBack(taken.value);
    const refused = sites.map(siteName).join(', ');
    setMessage({ text: () => (isGranted ? words.restored : words.sitesRefused(refused)) });
  };

  const cancel = () => {
    leaveButton();
    setChosen(null);
    setMessage({ text: () => words.cancelled });
  };

  const undo = async (way: WayBack) => {
    const done = await takeOut(way, notebook);
    if (!done.ok) return wrong(done.problem.message);
    leaveButton();
    setWayBack(null);
    setMessage({ text: () => words.undone });
  };

  return (
    <>
      <p>{words.backupHelp}</p>
      <div class="buttons">
        <button type="button" onClick={() => void backUp()}>
          {words.backUp}
        </button>
        <FilePicker label={words.restore} onChoose={(file) => void choose(file)} />
        <button type="button" onClick={() => ask({ type: 'desk/open' })}>
          {words.openDesk}
        </button>
      </div>
      {chosen && <Planned plan={chosen.plan} onRestore={() => void restore(chosen)} onCancel={cancel} />}
      <div ref={outcome} tabIndex={-1}>
        <p role="status">{message && !message.isWrong && message.text()}</p>
        <p role="alert" class="problem">
          {message?.isWrong && message.text()}
        </p>
      </div>
      {wayBack && (
        <button type="button" onClick={() => void undo(wayBack)}>
          {words.undo}
        </button>
      )}
    </>
  );
}

interface PlannedProps {
  readonly plan: Plan;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** What a backup would change, before it does. */
function Planned({ plan, onRestore, onCancel }: PlannedProps) {
  const { notes, settings, hidden, sites } = plan;
  return (
    <section class="plan" role="status">
      <h3>{words.planned}</h3>
      {changesNothing(plan) ? (
        <p>{words.nothingToChange}</p>
      ) : (
        <ul class="plain">
          <li>{words.planNotes(notes.added, notes.updated, notes.unchanged)}</li>
          {settingsOf(settings).map((each) => (
            <li key={each}>{each}</li>
          ))}
          {hidden.length > 0 && <li>{words.planHidden(hidden.join(', '))}</li>}
          {sites.length > 0 && <li>{words.planSites(sites.map(siteName).join(', '))}</li>}
        </ul>
      )}
      <p class="aside">{words.nothingLost}</p>
      <div class="buttons">
        {!changesNothing(plan) && (
          <button type="button" class="primary" onClick={onRestore}>
            {words.doRestore}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

const settingsOf = (settings: Partial<Settings>): readonly string[] =>
  SETTING_NAMES.flatMap((name) => {
    const value = settings[name];
    return value ? [settingInWords(name, value)] : [];
  });
