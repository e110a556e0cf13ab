import { browser } from 'wxt/browser';
import type { Problem } from '../../lib/result.ts';
import type { View } from './place.ts';
import type { Messages } from './use-messages.ts';
import { words } from './words.ts';

/** Why the notebook cannot go on: a newer Peelback took over, or an older page is in the way. */
export type Interruption = 'outdated' | 'blocked';

export function Loading() {
  return (
    <p class="state" role="status">
      {words.loading}
    </p>
  );
}

export function Failed({ problem }: { readonly problem: Problem }) {
  return (
    <section class="state" role="alert">
      <h2>{words.failed}</h2>
      <p>{problem.message}</p>
      <ReloadButton />
    </section>
  );
}

export function Interrupted({ interruption }: { readonly interruption: Interruption }) {
  return (
    <div class="interrupted" role="alert">
      <p>{words[interruption]}</p>
      {interruption === 'outdated' && <ReloadButton />}
    </div>
  );
}

const ReloadButton = () => (
  <button type="button" onClick={() => location.reload()}>
    {words.reload}
  </button>
);

/** Nothing kept yet: says how to begin. */
export function Empty({ view }: { readonly view: View }) {
  const { heading, how, fromMenu } = words.empty[view];
  const [card, ...more] = how;
  // A phone's browser may give an extension no place in its menus.
  const steps = browser?.contextMenus ? [card, fromMenu, ...more] : how;
  return (
    <section class="state">
      <h2>{heading}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}

export function NothingMatches({ view, onClear }: { readonly view: View; readonly onClear: () => void }) {
  return (
    <section class="state">
      <p>{words.nothingMatches(view)}</p>
      <button type="button" onClick={onClear}>
        {words.clear}
      </button>
    </section>
  );
}

/** What just happened, told politely and with its undo; what went wrong, told at once and until it is closed. */
export function MessageBar({ messages: { message, hush, hold } }: { readonly messages: Messages }) {
  const undo = message?.undo;
  return (
    <>
      <div role="status" class="spoken">
        {message?.kind === 'done' && message.text}
      </div>
      <div role="alert" class="spoken">
        {message?.kind === 'wrong' && message.text}
      </div>
      {message && (
        <div
          class={`message ${message.kind}`}
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          onFocusIn={() => hold(true)}
          onFocusOut={() => hold(false)}
        >
          <p aria-hidden="true">{message.text}</p>
          {undo && (
            <button
              type="button"
              onClick={() => {
                hush();
                undo();
              }}
            >
              {words.undo}
            </button>
          )}
          <button type="button" class="close" aria-label={words.close} onClick={hush}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </div>
      )}
    </>
  );
}
