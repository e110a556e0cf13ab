import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article.ts';
import { FIRST_DAY, faultOfDay, lastDay } from '../../lib/given-date.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { SOURCES, words } from './words.ts';

interface DateFormProps {
  /** The date that the verdicts were reached with. */
  readonly published: Article['published'];
  /** The date that the page itself gives. */
  readonly dated: Article['published'];
  readonly onDate: (date: string | null) => Promise<void>;
}

/** Corrects the article's date by hand, or takes that back. The page is checked again at once. */
export function DateForm({ published, dated, onDate }: DateFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const isGiven = published?.source === 'given';
  const [startsOpen] = useState(isGiven || !published);
  const value = published?.value ?? '';
  // Before anybody can have filled it in: later it would take that away.
  useLayoutEffect(() => {
    if (input.current) input.current.value = value;
  }, [value]);

  const give = async (date: string | null) => {
    setMessage(words.checkingAgain);
    await onDate(date);
    setMessage('');
  };
  const takeBack = () => {
    // The button goes with the date that it takes back.
    input.current?.focus();
    void give(null);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const date = input.current?.value;
    if (!date) return setMessage(words.noDate);
    const fault = faultOfDay(date);
    if (fault === 'early') return setMessage(words.tooEarly(dateInWords(FIRST_DAY)));
    if (fault === 'late') return setMessage(words.tooLate(dateInWords(lastDay())));
    void give(date);
  };

  return (
    <details class="date" open={startsOpen}>
      <summary>{published ? words.correct : words.give}</summary>
      {isGiven && (
        <p>{dated ? words.givenOver(dateInWords(dated.value), SOURCES[dated.source]) : words.givenOverNothing}</p>
      )}
      <form onSubmit={submit} noValidate>
        <label>
          {words.dateOfArticle}
          <input
            ref={input}
            type="date"
            name="date"
            min={FIRST_DAY}
            max={lastDay()}
            defaultValue={value}
            aria-describedby="date-help"
          />
        </label>
        <div class="buttons">
          <button type="submit">{words.useDate}</button>
          {isGiven && (
            <button type="button" onClick={takeBack}>
              {dated ? words.takeBack : words.forget}
            </button>
          )}
        </div>
        <p role="status">{message}</p>
        <p id="date-help" class="aside">
          {words.dateHelp}
        </p>
      </form>
    </details>
  );
}
