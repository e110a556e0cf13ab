import { FILES, type FileFormat, fileName } from '../../lib/exports/file.ts';

/** Saves a text or a picture as a file among the person's downloads; answers with the file's name. */
export const saveFile = (format: FileFormat, content: string | Blob, now: Date = new Date()): string => {
  const name = fileName(format, now);
  const address = URL.createObjectURL(new Blob([content], { type: FILES[format].type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
};

/** Puts a text on the clipboard. False where the browser does not allow it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
