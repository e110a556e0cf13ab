import { FLAG_STATUSES, type FlagStatus } from '../../lib/notebook/note.ts';
import { words } from './words.ts';

interface StatusPickerProps {
  readonly status: FlagStatus;
  readonly onStatus: (status: FlagStatus) => void;
}

export function StatusPicker({ status, onStatus }: StatusPickerProps) {
  return (
    <select
      class="status"
      aria-label={words.status}
      value={status}
      onChange={({ currentTarget }) => onStatus(currentTarget.value as FlagStatus)}
    >
      {FLAG_STATUSES.map((each) => (
        <option key={each} value={each}>
          {words.statuses[each]}
        </option>
      ))}
    </select>
  );
}
