import { useEffect, useState } from 'preact/hooks';
import { type Anchored, isLost } from '../../lib/page/anchor.ts';
import { identityOf, type Mark } from '../../lib/page/mark.ts';
import { VerdictLabel } from '../verdict-label.tsx';
import { words } from './words.ts';

interface ListProps {
  /** The article's language. */
  readonly lang: string;
  readonly anchored: readonly Anchored[];
  /** The focus came to a finding: its card is shown, the focus stays. */
  readonly onVisit: (mark: Mark, button: HTMLElement) => void;
  /** A finding was chosen: its card is shown and takes the focus. */
  readonly onChoose: (mark: Mark, button: HTMLElement) => void;
}

/** Findings that are drawn in one task: a slow processor takes some 15 ms for them, with the frame that shows them 30. */
const AT_ONCE = 4;

/**
 * Every finding on the page as a button. Underlines take no focus and are not told to a screen reader, so this is how
 * both reach them. Out of sight until the focus is in it.
 */
export function List({ anchored, lang, onVisit, onChoose }: ListProps) {
  const drawn = useGrowing(anchored.length);
  const count = anchored.reduce((sum, { mark }) => sum + mark.items.length, 0);
  return (
    <nav class="list" aria-label={words.list(count)}>
      <div class="list-title" aria-hidden="true">
        {words.list(count)}
        <div class="aside">{words.listHelp}</div>
      </div>
      <ol>
        {anchored.slice(0, drawn).map((each) => (
          <Finding key={keyOf(each.mark)} anchored={each} lang={lang} onVisit={onVisit} onChoose={onChoose} />
        ))}
      </ol>
    </nav>
  );
}

/**
 * How many of so many are drawn: some more in each task. None at first, because the list's title alone has the browser
 * look for a font, and the findings for another.
 */
const useGrowing = (whole: number): number => {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= whole) return;
    const timer = setTimeout(() => setDrawn(drawn + AT_ONCE));
    return () => clearTimeout(timer);
  }, [drawn, whole]);
  return drawn;
};

type FindingProps = Omit<ListProps, 'anchored'> & { readonly anchored: Anchored };

function Finding({ anchored, lang, onVisit, onChoose }: FindingProps) {
  const { mark } = anchored;
  return (
    <li>
      <button
        type="button"
        aria-haspopup="dialog"
        onFocus={({ currentTarget }) => onVisit(mark, currentTarget)}
        onClick={({ currentTarget }) => onChoose(mark, currentTarget)}
      >
        <q lang={lang}>{mark.selectors[0].exact}</q>
        {mark.items.map((item) => (
          <VerdictLabel key={identityOf(item)} verdict={item.verdict} />
        ))}
        {isLost(anchored) && <span class="aside">{words.lost}</span>}
      </button>
    </li>
  );
}

const keyOf = ({ field, selectors: [, { start, end }] }: Mark): string => `${field} ${start} ${end}`;
