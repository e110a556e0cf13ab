import { flagsAsClaimReviews } from '../../lib/exports/claim-review.ts';
import { snippetsAsCslJson } from '../../lib/exports/csl-json.ts';
import { flagsAsCsv } from '../../lib/exports/csv.ts';
import type { FileFormat } from '../../lib/exports/file.ts';
import { snippetsAsMarkdown } from '../../lib/exports/markdown.ts';
import { snippetsAsRis } from '../../lib/exports/ris.ts';
import type { Flag, Note, Snippet } from '../../lib/notebook/note.ts';
import { saveFile } from './files.ts';
import type { View } from './place.ts';
import type { Message } from './use-messages.ts';
import { words } from './words.ts';

type Format = Extract<FileFormat, 'csv' | 'claimReview' | 'ris' | 'cslJson' | 'markdown'>;

const FORMATS: Readonly<Record<View, readonly Format[]>> = {
  flags: ['csv', 'claimReview'],
  snippets: ['ris', 'cslJson', 'markdown'],
};

const textOf = (format: Format, notes: readonly Note[]): string => {
  const flags = notes.filter((note): note is Flag => note.kind === 'flag');
  const snippets = notes.filter((note): note is Snippet => note.kind === 'snippet');
  switch (format) {
    case 'csv':
      return flagsAsCsv(flags);
    case 'claimReview':
      return flagsAsClaimReviews(flags, new Date());
    case 'ris':
      return snippetsAsRis(snippets);
    case 'cslJson':
      return snippetsAsCslJson(snippets);
    case 'markdown':
      return snippetsAsMarkdown(snippets);
  }
};

interface ExportBarProps {
  readonly view: View;
  readonly shown: readonly Note[];
  readonly selected: readonly Note[];
  readonly tell: (message: Message) => void;
}

/** Exports what is selected, or, where nothing is, all that is shown. */
export function ExportBar({ view, shown, selected, tell }: ExportBarProps) {
  const exported = selected.length > 0 ? selected : shown;
  const what = selected.length > 0 ? words.exportSelected(selected.length) : words.exportShown(shown.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div class="export" role="group" aria-label={`${words.export}: ${what}`}>
      <span aria-hidden="true">
        {words.export} <span class="count">{what}</span>
      </span>
      {FORMATS[view].map((format) => (
        <button
          key={format}
          type="button"
          disabled={exported.length === 0}
          onClick={() => tell({ kind: 'done', text: words.exported(saveFile(format, textOf(format, exported))) })}
        >
          {words[format]}
        </button>
      ))}
    </div>
  );
}
