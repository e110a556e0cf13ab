import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readInSteps, readPage } from '../../lib/article/read.ts';
import { asking } from '../../lib/asking.ts';
import { watchHidden } from '../../lib/hiding.ts';
import type { AnnotatorMessage } from '../../lib/messages.ts';
import { Visited } from '../../lib/page/visited.ts';
import type { Result } from '../../lib/result.ts';
import { hostOfPage } from '../../lib/sites.ts';
import { Annotator } from './annotator.ts';
import './world.ts';

/** An updated extension cannot reach the annotator of its former self but by an event on the page. */
const RENEWED = 'ic-renewed';

/** The card has the words of a silence. */
const ask = asking(() => '');

/** Injected once, it starts; injected again, it reads the page again. */
export default defineUnlistedScript(() => {
  const annotator = livingAnnotator() ?? start();
  globalThis.annotatorOfThisPage = annotator;
  // In a task of its own, so that a slow processor can see to the page before.
  setTimeout(() => void annotator.read(false));
});

const livingAnnotator = (): Annotator | null => {
  const annotator = globalThis.annotatorOfThisPage;
  return annotator && !annotator.stopped ? annotator : null;
};

const start = (): Annotator => {
  document.dispatchEvent(new Event(RENEWED));
  const visited = new Visited();
  const annotator = new Annotator({
    readPage: () => readPage(document, location.href, visited),
    readInSteps: (isAtRest = false) => readInSteps(document, location.href, { known: { ...visited.known, isAtRest } }),
    follow: (page) => visited.follow(page),
    note: (page) => visited.note(page),
    watchHidden: (told) => void watchHidden(hostOfPage(location.href), told),
    ask: async (message) => {
      const answer = await ask(message);
      // After an update nobody will ever answer this annotator again.
      if (!browser.runtime?.id) annotator.stop();
      return answer;
    },
  });
  document.addEventListener(RENEWED, () => annotator.stop(), { once: true });
  browser.runtime.onMessage.addListener((message: AnnotatorMessage, _sender, respond) => {
    if (annotator.stopped) return false;
    void reply(annotator, message).then(respond);
    return true;
  });
  return annotator;
};

const reply = async (annotator: Annotator, message: AnnotatorMessage): Promise<Result<unknown>> => {
  switch (message.type) {
    case 'annotator/jump':
      return annotator.jump(message.item);
    case 'annotator/step':
      return annotator.step(message.by);
    case 'annotator/note':
      return annotator.note(message.item);
    case 'annotator/notes':
      return annotator.notesChanged();
    case 'annotator/read':
      return annotator.read(true);
    case 'annotator/selection':
      return annotator.selection();
  }
};
