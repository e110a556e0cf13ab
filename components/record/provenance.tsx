import type { Book } from '../../lib/record/cell.ts';
import { provenance } from '../../lib/record/words.ts';

/** Where the grades come from, of which day they are, and their licence. */
export function Provenance({ book }: { readonly book: Book }) {
  return (
    <footer>
      {provenance(book.version, book.newest).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}
