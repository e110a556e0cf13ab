import type { CheckedArticle } from '../../lib/check.ts';
import { type Item, isMonitoring, isTally } from '../../lib/page/mark.ts';
import { VerdictLabel } from '../verdict-label.tsx';
import { Actions, type Ask, type KeepItem } from './actions.tsx';
import { AroundItem } from './around.tsx';
import { forceName } from './force-name.ts';
import { Grounds } from './grounds.tsx';
import { GradeLine } from './record.tsx';
import { words } from './words.ts';

interface EntryProps {
  readonly item: Item;
  readonly checked: CheckedArticle;
  readonly ask: Ask;
  readonly keep: KeepItem;
  /** With others on the same card, an entry says which force it is about. */
  readonly named: boolean;
}

/** One claim or tally: the verdict and the official grade at once, the rest on demand. */
export function Entry({ item, checked, ask, keep, named }: EntryProps) {
  const { verdict } = item;
  return (
    <section class="entry">
      {named && item.force && <h3>{forceName(item.force)}</h3>}
      <VerdictLabel verdict={verdict} />
      <p class="sentence">{verdict.sentence}</p>
      {verdict.official && <GradeLine official={verdict.official} />}
      {verdict.current && <GradeLine official={verdict.current} name={words.now} />}
      <AroundItem item={item} checked={checked} ask={ask} />
      <Grounds item={item} dataset={checked.dataset}>
        <Said item={item} lang={checked.article.language ?? 'en'} />
      </Grounds>
      <Actions item={item} url={checked.article.url} keep={keep} ask={ask} />
    </section>
  );
}

/** What the article says, and who says it there. */
function Said({ item, lang }: { readonly item: Item; readonly lang: string }) {
  const speaker = isTally(item) ? null : item.speaker;
  const grade = isTally(item) || isMonitoring(item) ? null : item;
  return (
    <div class="said">
      <div class="aside">{speaker ? words.saysWho(speaker) : words.says}</div>
      <q lang={lang}>{item.quote}</q>
      {grade?.previous && <div class="aside">{words.earlier}</div>}
      {grade?.stated === false && <div class="aside">{words.description}</div>}
    </div>
  );
}
