import type { ComponentChildren } from 'preact';
import type { Item } from '../../lib/page/mark.ts';
import { gradeInWords } from '../../lib/peel/grade-words.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import type { OfficialGrade } from '../../lib/verdicts/verdict.ts';
import { Grade } from '../grade.tsx';
import { SOURCE_WORDS, words } from './words.ts';

/** More grades than this are the record page's to show. */
const MOST_RELATED = 12;

/** All that the official record says about an item, each grade with its round, wording, date and sources. */
export function Record({ item: { verdict } }: { readonly item: Item }) {
  const { kind, official, current, related, monitored = [] } = verdict;
  return (
    <dl>
      {kind === 'no-record' && <Fact name={words.source}>{words.noSource}</Fact>}
      {official && <OfficialFacts official={official} />}
      {monitored.length > 0 && (
        <Fact name={words.monitoring}>
          {monitored.map(({ event, date, sourceUrl }) => (
            <div key={`${event} ${date}`}>
              {words.moved(event, dateInWords(date))} <Link to={sourceUrl}>{words.source}</Link>
            </div>
          ))}
        </Fact>
      )}
      {current && (
        <Fact name={words.now}>
          <GradeLine official={current} />
          <Sources official={current} />
        </Fact>
      )}
      {related.length > 0 && (
        <Fact name={words.others}>
          {related.slice(0, MOST_RELATED).map((each) => (
            <div class="related" key={`${each.force} ${each.round} ${each.area}`}>
              <GradeLine official={each} />
              <div class="wording" lang="en">
                {each.wording}
              </div>
            </div>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** A grade, its round and its date in one line. */
export function GradeLine({ official, name }: { readonly official: OfficialGrade; readonly name?: string }) {
  return (
    <div class="grade-line">
      {name && <span class="when">{name}</span>}
      <Grade grade={official.grade} />
      <span class="when">
        {words.peel(official.round)}
        {official.published && ` · ${dateInWords(official.published)}`}
      </span>
    </div>
  );
}

function OfficialFacts({ official }: { readonly official: OfficialGrade }) {
  const { wording, round, published, carriedFrom, corrected } = official;
  return (
    <>
      <Fact name={words.asked}>
        <span lang="en">{wording}</span>
      </Fact>
      <Fact name={words.round}>
        {words.peel(round)}
        {carriedFrom && <div class="aside">{words.carried(carriedFrom)}</div>}
        {corrected && (
          <div class="aside">{words.corrected(gradeInWords(corrected.from), dateInWords(corrected.on))}</div>
        )}
      </Fact>
      <Fact name={words.published}>{published ? dateInWords(published) : words.noDate}</Fact>
      <Fact name={words.source}>
        <Sources official={official} />
      </Fact>
    </>
  );
}

function Sources({ official: { report, source, kind } }: { readonly official: OfficialGrade }) {
  return (
    <>
      {report && (
        <div>
          <Link to={report}>{words.report}</Link>
        </div>
      )}
      <div class="source">
        {source !== report && <Link to={source}>{new URL(source).hostname.replace(/^www\./, '')}</Link>}{' '}
        <span class="aside">{SOURCE_WORDS[kind]}</span>
      </div>
    </>
  );
}

function Link({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** One line of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
