import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckedArticle } from '../../lib/check.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import { clearHighlights, paint, tint } from '../../lib/page/highlights.ts';
import { type Mark, marksOf } from '../../lib/page/mark.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { askRecord } from './ask-record.ts';
import { CardHere } from './card-here.tsx';
import { piecesOf } from './pieces.ts';
import { useExample } from './use-example.ts';
import { ARTICLE, words } from './words.ts';

/** A few lines of an article, read, compared and underlined by the same code that does it on a news page. */
export function Example({ lookUp }: { readonly lookUp: LookUp }) {
  const checked = useExample(lookUp);
  if (checked === 'failed') return <p role="alert">{words.failed}</p>;
  if (checked === null) return <p role="status">{words.reading}</p>;
  return <Checked key={checked.language} checked={checked} lookUp={lookUp} />;
}

/** The mark whose card is open. `by`: what was chosen takes the focus, what the pointer passed or was open at first does not. */
interface Open {
  readonly mark: Mark;
  readonly by: 'choice' | 'passing';
}

function Checked({ checked, lookUp }: { readonly checked: CheckedArticle; readonly lookUp: LookUp }) {
  const ask = useMemo(() => askRecord(lookUp), [lookUp]);
  const marks = useMemo(() => marksOf(checked), [checked]);
  const [open, setOpen] = useState<Open | null>(() => firstOf(marks));
  const article = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const anchored = [...(article.current?.querySelectorAll('a') ?? [])].flatMap((link, at) => {
      const mark = shown(marks)[at];
      return mark ? [{ mark, ranges: [rangeOver(link)] }] : [];
    });
    paint(anchored);
    tint(anchored.find(({ mark }) => mark === open?.mark)?.ranges ?? []);
    return clearHighlights;
  }, [marks, open]);

  const close = useCallback(() => {
    article.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    setOpen(null);
  }, []);

  return (
    <div class="example">
      <article ref={article} lang="en-GB">
        <p class="paper">
          {words.paper}, {dateInWords(ARTICLE.date)}
        </p>
        <h3>{ARTICLE.title}</h3>
        {piecesOf(ARTICLE.paragraphs, marks).map((pieces, at) => (
          <p key={ARTICLE.paragraphs[at]}>
            {pieces.map(({ text, mark }) =>
              mark ? (
                // biome-ignore lint/a11y/useValidAnchor: it leads to the card, and a button does not break over lines as words do.
                <a
                  key={text}
                  href="#card"
                  aria-current={mark === open?.mark ? 'true' : undefined}
                  onMouseEnter={() => mark !== open?.mark && setOpen({ mark, by: 'passing' })}
                  onClick={(event) => {
                    event.preventDefault();
                    setOpen({ mark, by: 'choice' });
                  }}
                >
                  {text}
                </a>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </article>
      <div class="beside" id="card">
        {open ? (
          <CardHere mark={open.mark} checked={checked} ask={ask} takesFocus={open.by === 'choice'} onClose={close} />
        ) : (
          <p class="aside">{words.noCard}</p>
        )}
      </div>
    </div>
  );
}

/** Those that are underlined, in the order of their links. */
const shown = (marks: readonly Mark[]): readonly Mark[] =>
  piecesOf(ARTICLE.paragraphs, marks).flatMap((pieces) => pieces.flatMap(({ mark }) => mark ?? []));

/** The one that tells most about Peelback is open at first. */
const firstOf = (marks: readonly Mark[]): Open | null => {
  const mark = marks.find(({ family }) => family === 'differs') ?? marks[0];
  return mark ? { mark, by: 'passing' } : null;
};

const rangeOver = (link: Element): Range => {
  const range = document.createRange();
  range.selectNodeContents(link);
  return range;
};
