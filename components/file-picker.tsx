import { useRef } from 'preact/hooks';

interface FilePickerProps {
  readonly label: string;
  readonly onChoose: (file: File | undefined) => void;
}

/** A button that lets a person choose one JSON file. */
export function FilePicker({ label, onChoose }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.files?.[0]);
          // So that the same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
