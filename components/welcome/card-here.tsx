import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckedArticle } from '../../lib/check.ts';
import type { Mark } from '../../lib/page/mark.ts';
import { problem } from '../../lib/result.ts';
import type { Ask, KeepItem } from '../card/actions.tsx';
import aroundCss from '../card/around.css?inline';
import cardCss from '../card/card.css?inline';
import { Card } from '../card/card.tsx';
import themeCss from '../theme.css?inline';
import hereCss from './card-here.css?inline';
import { words } from './words.ts';

interface CardHereProps {
  readonly mark: Mark;
  readonly checked: CheckedArticle;
  readonly ask: Ask;
  /** Whether the focus goes to the card, as it does where it was chosen rather than passed. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The very card of the news pages, in a shadow root as there: its styles name plain elements. */
export function CardHere({ mark, checked, ask, takesFocus, onClose }: CardHereProps) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const root = rootOf(host.current);
    if (!root) return;
    const region = (
      <section class="peelback card" aria-label={words.card} tabIndex={-1}>
        <Card items={mark.items} checked={checked} ask={ask} keep={keepNothing} onClose={onClose} />
      </section>
    );
    render(region, root);
    return () => render(null, root);
  }, [mark, checked, ask, onClose]);

  useEffect(() => {
    const region = host.current?.shadowRoot?.querySelector('section');
    if (!takesFocus || !region) return;
    region.focus({ preventScroll: true });
    region.scrollIntoView({ block: 'nearest' });
  }, [mark, takesFocus]);

  return <div ref={host} />;
}

const rootOf = (host: HTMLElement | null): ShadowRoot | null => {
  if (!host) return null;
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss + cardCss + aroundCss + hereCss);
  root.adoptedStyleSheets = [sheet];
  return root;
};

/** An invented article has no place in anybody's notebook. */
const keepNothing: KeepItem = async () => problem('example', words.notKept);
