import type { ComponentChildren } from 'preact';
import { claimInWords } from '../../lib/exports/claim-words.ts';
import { tagOf } from '../../lib/language/catalogue.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { peel } from '../../lib/record/words.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { labelOf } from '../../lib/verdicts/label.ts';
import type { OfficialCount, OfficialGrade } from '../../lib/verdicts/verdict.ts';
import { Grade } from '../grade.tsx';
import { VerdictLabel } from '../verdict-label.tsx';
import { words } from './words.ts';

/** What was claimed and what the record said, as both were when the note was kept. */
export function Record({ note }: { readonly note: Note }) {
  const { claim, verdict } = note;
  if (!claim && !verdict) return <p class="by-hand">{words.byHand}</p>;
  return (
    <>
      {verdict && <VerdictLabel verdict={{ ...verdict, label: labelOf(verdict) }} />}
      {claim && <p>{claimInWords(claim)}</p>}
      {verdict?.official && (
        <Official of={verdict.official}>
          {words.official} <Grade grade={verdict.official.grade} />
        </Official>
      )}
      {verdict?.counted && <Official of={verdict.counted}>{words.officialCount(verdict.counted.count)}</Official>}
      {verdict && (
        <p class="sentence" lang={tagOf(verdict.language ?? 'en')}>
          {verdict.sentence}
        </p>
      )}
      {note.kind === 'flag' && note.dataset && <p class="dataset">{words.dataset(note.dataset)}</p>}
    </>
  );
}

interface OfficialProps {
  readonly of: OfficialGrade | OfficialCount;
  readonly children: ComponentChildren;
}

/** A grade or count as the record has it, with its round, date and where it can be read. */
function Official({ of: { round, published, report, source }, children }: OfficialProps) {
  return (
    <p class="official">
      <span class="stated">{children}</span>
      <span class="round">{words.graded(peel(round), published && dateInWords(published))}</span>
      {report && (
        <a href={report} rel="noreferrer" target="_blank">
          {words.report}
        </a>
      )}
      {source && source !== report && (
        <a href={source} rel="noreferrer" target="_blank">
          {words.source}
        </a>
      )}
    </p>
  );
}
