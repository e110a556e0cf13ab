import type { Ask, KeepItem } from '../../components/card/actions.tsx';
import aroundCss from '../../components/card/around.css?inline';
import cardCss from '../../components/card/card.css?inline';
import { createOverlay, type Overlay } from '../../components/card/overlay.tsx';
import { followPointer } from '../../components/card/pointer.ts';
import themeCss from '../../components/theme.css?inline';
import type { Anchored } from '../../lib/page/anchor.ts';
import { tint } from '../../lib/page/highlights.ts';
import { createHost, type Host } from '../../lib/page/host.ts';
import { marksOf } from '../../lib/page/mark.ts';
import { reveal, watchCutOff } from '../../lib/page/view.ts';
import { problem } from '../../lib/result.ts';
import { checked, claim, official, TEXT, verdict } from './examples.ts';
import { AROUND } from './examples-around.ts';

/** A page of one paragraph with its list and card, anew for each test. */

const current = official({ round: '2023-25', grade: 'requires-improvement', published: '2024-05-02', kind: 'news' });
const differs = verdict({ kind: 'differs', official: official({ force: 'essex', grade: 'good' }), current });
export const example = checked({
  claims: [
    claim('good at preventing crime', { verdict: verdict({ superseded: true, current }) }),
    claim('inadequate at investigating crime', { force: 'essex', grade: 'inadequate', verdict: differs }),
    claim('inadequate at investigating crime', { force: 'surrey', grade: 'inadequate', verdict: differs }),
  ],
});

export const CSS_OF_CARD = themeCss + cardCss + aroundCss;

export const paragraph = document.createElement('p');
export const link = document.createElement('a');
export let host: Host;
export let overlay: Overlay;
export let anchored: readonly Anchored[];
/** The words of the card that is open. */
export let opened: readonly Range[];
let ending: AbortController;

const background: Ask = async ({ type }) => ({ ok: true, value: type === 'record/around' ? AROUND : [] }) as never;
const unkept: KeepItem = async () => problem('unkept', 'no');

export const setUp = () => {
  paragraph.textContent = TEXT;
  link.href = '#top';
  link.textContent = 'A link of the page';
  document.body.append(link, paragraph);
  host = createHost();
  host.dress(CSS_OF_CARD);
  ending = new AbortController();
  overlay = createOverlay(host.root, {
    ask: background,
    keep: unkept,
    sight: { reveal, watchCutOff, tint },
    onOpen: (_, ranges) => (opened = ranges),
  });
  anchored = anchorAll();
  opened = [];
  overlay.list(example, anchored);
  followPointer(overlay, () => anchored, watchCutOff, ending.signal);
};

export const takeDown = () => {
  ending.abort();
  overlay.clear();
  host.remove();
  paragraph.remove();
  link.remove();
};

/** Lists everything again, as after a new reading. */
export const anchorAgain = () => {
  anchored = anchorAll();
  overlay.list(example, anchored);
};

const anchorAll = (): readonly Anchored[] =>
  marksOf(example).map((mark) => {
    const node = paragraph.firstChild as Text;
    const range = document.createRange();
    const { start, end } = mark.selectors[1];
    range.setStart(node, start);
    range.setEnd(node, end);
    return { mark, ranges: [range], text: String(range), passageStands: () => true };
  });

export const second = () => anchored[1]?.mark as Anchored['mark'];
