import { explanationOf } from '../../lib/explain.ts';
import type { Item } from '../../lib/page/mark.ts';
import { Fact } from './record.tsx';
import { EVIDENCE_WORDS, words } from './words.ts';

interface WhyProps {
  readonly item: Item;
  readonly dataset: string;
}

/** How a verdict was reached: which inspection and why that one, which words, which rule, which data. */
export function Why({ item, dataset }: WhyProps) {
  const { evidence, construction, round, rule } = explanationOf(item);
  return (
    <dl>
      {round && <Fact name={words.theRound}>{round}</Fact>}
      {evidence.length > 0 && (
        <Fact name={words.theWords}>
          {evidence.map(({ of, quote, field, start }) => (
            <div key={`${of} ${field} ${start}`}>
              <q lang="en">{quote}</q> <span class="aside">{EVIDENCE_WORDS[of]}</span>
            </div>
          ))}
        </Fact>
      )}
      <Fact name={words.theRule}>
        <span lang="en">{words.rule(construction, rule)}</span>
        <div class="aside">{words.dataset(dataset)}</div>
      </Fact>
    </dl>
  );
}
