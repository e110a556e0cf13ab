import { readEverything } from '../../lib/backup/file.ts';
import { LIMITS } from '../../lib/notebook/limits.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { FilePicker } from '../file-picker.tsx';
import { saveFile } from './files.ts';
import type { Message } from './use-messages.ts';
import { words } from './words.ts';

interface BackupBarProps {
  readonly notebook: Notebook;
  readonly tell: (message: Message) => void;
}

/** The notebook out as one file, and back in. */
export function BackupBar({ notebook, tell }: BackupBarProps) {
  const backUp = async () => {
    const backup = await notebook.backup();
    if (backup.ok) tell({ kind: 'done', text: words.exported(saveFile('backup', backup.value)) });
    else tell({ kind: 'wrong', text: backup.problem.message });
  };

  const restore = async (file: File | undefined) => {
    if (!file) return;
    tell({ kind: 'done', text: words.restoring });
    tell(await restoredFrom(file, notebook));
  };

  return (
    <div class="backup">
      <button type="button" onClick={backUp}>
        {words.backup}
      </button>
      <FilePicker label={words.restore} onChoose={(file) => void restore(file)} />
    </div>
  );
}

const restoredFrom = async (file: File, notebook: Notebook): Promise<Message> => {
  // Before reading: a huge file would fill the memory.
  if (file.size > LIMITS.backup) return { kind: 'wrong', text: words.tooBig(LIMITS.backup / 1_000_000) };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'wrong', text: words.unreadable };
  // A backup of everything holds the notebook too: the rest of it is for the options.
  const read = readEverything(text);
  if (!read.ok) return { kind: 'wrong', text: read.problem.message };
  const restored = await notebook.takeIn(read.value.notes);
  if (!restored.ok) return { kind: 'wrong', text: restored.problem.message };
  const { added, updated, unchanged } = restored.value;
  return { kind: 'done', text: words.restored(added, updated, unchanged) };
};
