import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askAround } from '../../lib/around-item.ts';
import type { CheckedArticle } from '../../lib/check.ts';
import type { Item } from '../../lib/page/mark.ts';
import type { Around, Strip, Timeline, Told } from '../../lib/record/around.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { Grade } from '../grade.tsx';
import type { Ask } from './actions.tsx';
import { Bars, type BarsProps } from './bars.tsx';
import { words } from './words.ts';

/** What was answered, by what was asked. Outlives the card: opened again, it has its whole height at once. */
const KNOWN = new Map<string, Around>();

interface AroundItemProps {
  readonly item: Item;
  readonly checked: CheckedArticle;
  readonly ask: Ask;
}

/** The record around an item, which only the background has: asked for when its card opens. */
export function AroundItem({ item, checked, ask }: AroundItemProps) {
  const asked = askAround(item, checked);
  // The background names areas in the language that it words verdicts in.
  const key = JSON.stringify([asked, checked.language]);
  const [failed, setFailed] = useState('');
  const [, setKnown] = useState('');
  useEffect(() => {
    if (!asked || KNOWN.has(key)) return;
    ask({ type: 'record/around', asked }).then((answer) => {
      if (!answer.ok) return setFailed(key);
      KNOWN.set(key, answer.value);
      setKnown(key);
    });
  }, [key]);
  const around = KNOWN.get(key);
  if (!asked || failed === key) return null;
  return (
    <>
      {asked.area && <TimelineFold timeline={around?.timeline} published={asked.published} />}
      {asked.round && <StripFold strip={around?.strip} />}
    </>
  );
}

/**
 * A line as high as it is with bars, so that nothing moves under a finger: without an answer yet, or where it has none
 * (null). No component of its own: the answer fills the same line, unfolded and with the focus as it may be by then.
 */
const bare = (name: string, answer: null | undefined) => (
  <Fold name={name} grades={[]}>
    {answer === null && <div class="aside">{words.states['not-collected']}</div>}
  </Fold>
);

interface TimelineProps {
  /** Null where the record has none, undefined until it is known. */
  readonly timeline: Timeline | null | undefined;
  /** The article's day (ISO). */
  readonly published: string | null;
}

/** One force in one area over all rounds, with the article's day where it falls. */
export function TimelineFold({ timeline, published }: TimelineProps) {
  if (!timeline) return bare(words.timeline, timeline);
  const { area, steps, articleAfter, newest } = timeline;
  const article = published && (
    <li key="article" class="article">
      {words.thisArticle(dateInWords(published))}
    </li>
  );
  const rows = steps.map((step, at) => (
    <li key={step.round}>
      <span>
        {words.peel(step.round)} <span class="aside">{step.published && dateInWords(step.published)}</span>
      </span>{' '}
      <ToldGrade told={step} note={at === newest && words.current} />
    </li>
  ));
  return (
    <Fold name={words.timeline} grades={steps.map(({ grade }) => grade)} lineAt={articleAfter}>
      <div class="aside">{area}</div>
      <ol class="around">{article && articleAfter !== null ? rows.toSpliced(articleAfter, 0, article) : rows}</ol>
    </Fold>
  );
}

interface StripProps {
  /** As above. */
  readonly strip: Strip | null | undefined;
  /** It says which round it is about: there are several. */
  readonly named?: boolean;
}

/** Every graded area of one round, with those marked that the article grades. */
export function StripFold({ strip, named = false }: StripProps) {
  if (!strip) return bare(words.leftOut, strip);
  const { round, cells, graded, leftOut } = strip;
  return (
    <Fold
      name={named ? `${words.leftOut}, ${words.peel(round)}` : words.leftOut}
      grades={cells.map(({ grade }) => grade)}
      dotted={cells.map(({ isMentioned }) => isMentioned)}
    >
      <div class="aside">{words.found(words.peel(round), graded - leftOut, graded)}</div>
      <ul class="around">
        {cells.map((cell) => (
          <li key={cell.area} class={cell.isMentioned ? 'mentioned' : ''}>
            <span>
              {cell.name} {cell.isMentioned && <span class="aside">{words.inArticle}</span>}
            </span>{' '}
            <ToldGrade told={cell} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

type FoldProps = BarsProps & { readonly name: string; readonly children?: ComponentChildren };

function Fold({ name, children, ...bars }: FoldProps) {
  return (
    <details>
      <summary>
        {name} <Bars {...bars} />
      </summary>
      {children}
    </details>
  );
}

/** A grade with what there is to add, or why there is none. */
function ToldGrade({ told: { grade, state, kind }, note }: { readonly told: Told; readonly note?: string | false }) {
  const additions = [
    state !== 'graded' && words.states[state],
    kind && kind !== 'official' && (kind === 'derived' ? words.derived : words.secondHand),
    note,
  ].filter(Boolean);
  return (
    <span>
      {grade && <Grade grade={grade} />} <span class="aside">{additions.join(', ')}</span>
    </span>
  );
}
