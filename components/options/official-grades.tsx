import { useEffect, useState } from 'preact/hooks';
import type { Held } from '../../lib/findings/database.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import { spoken } from '../../lib/language/catalogue.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { bookOf } from '../../lib/record/cell.ts';
import { type RoundCoverage, roundCoverage } from '../../lib/record/coverage.ts';
import { peel } from '../../lib/record/words.ts';
import type { Result } from '../../lib/result.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { ask } from '../ask.ts';
import { words } from './words.ts';

/** Seconds that the first reading of the grades may take. */
const TRIES = 4;

/** Which official grades are held, how complete they are, and how to load them again. */
export function OfficialGrades({ lookUp }: { readonly lookUp: LookUp }) {
  const [status, setStatus] = useState<Result<Held> | null>(null);
  const [seeded, setSeeded] = useState(false);
  const contents = useContents(lookUp);

  useEffect(() => {
    let patience = TRIES;
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const answer = await ask({ type: 'findings/status' });
      // Just installed, the background is still at it.
      const isEarly = !answer.ok && --patience > 0;
      if (isEarly) next = setTimeout(look, 1000);
      else setStatus(answer);
    };
    void look();
    return () => clearTimeout(next);
    // A problem is put into words by the background, in the language of that moment.
  }, [spoken()]);

  const seedAgain = async () => {
    setSeeded(false);
    setStatus(null);
    const answer = await ask({ type: 'findings/seed-again' });
    setStatus(answer);
    setSeeded(answer.ok);
  };

  return (
    <>
      <div role="status">
        {status === null && <p>{words.loading}</p>}
        {status?.ok === false && (
          <p class="problem">
            {words.dataFailed} {status.problem.message}
          </p>
        )}
        {status?.ok && (
          <dl>
            <dt>{words.version}</dt>
            <dd>{status.value.version}</dd>
            <dt>{words.findings}</dt>
            <dd>{status.value.findings.toLocaleString('en-GB')}</dd>
            {contents && (
              <>
                <dt>{words.newest}</dt>
                <dd>{dateInWords(contents.newest)}</dd>
              </>
            )}
          </dl>
        )}
        {seeded && <p>{words.seeded}</p>}
      </div>
      {contents && <Coverage rounds={contents.rounds} />}
      <button type="button" onClick={seedAgain}>
        {words.seedAgain}
      </button>
      <p>{words.licence}</p>
    </>
  );
}

function Coverage({ rounds }: { readonly rounds: readonly RoundCoverage[] }) {
  return (
    <>
      <table class="coverage">
        <caption>{words.coverage}</caption>
        <thead>
          <tr>
            <th scope="col">{words.inspection}</th>
            <th scope="col">{words.collected}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, known, possible }) => (
            <tr key={round}>
              <th scope="row">{peel(round)}</th>
              <td>{words.of(known, possible)}</td>
              <td>
                <svg class="share" width="100" height="10" viewBox="0 0 100 10" aria-hidden="true">
                  <rect class="whole" width="100" height="10" />
                  <rect width={Math.round((100 * known) / possible)} height="10" />
                </svg>{' '}
                {Math.floor((100 * known) / possible)}%
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">{words.coverageHelp}</p>
    </>
  );
}

interface Contents {
  readonly newest: string;
  readonly rounds: readonly RoundCoverage[];
}

/** Null until it is known, and where it cannot be: the status above says why. */
const useContents = (lookUp: LookUp): Contents | null => {
  const [contents, setContents] = useState<Contents | null>(null);
  useEffect(() => {
    lookUp(TERRITORIAL.map(({ id }) => id)).then(
      (record) => {
        const book = bookOf(record);
        setContents({ newest: book.newest, rounds: roundCoverage(book) });
      },
      () => setContents(null),
    );
  }, [lookUp]);
  return contents;
};
