import type { Ask } from '../../components/card/actions.tsx';
import { createCards } from '../../components/card/cards.ts';
import { Annotator } from '../../entrypoints/annotator/annotator.ts';
import type { Article } from '../../lib/article/article.ts';
import { readInSteps, readPage } from '../../lib/article/read.ts';
import type { BackgroundMessage } from '../../lib/messages.ts';
import { identityOf } from '../../lib/page/mark.ts';
import { Visited } from '../../lib/page/visited.ts';
import { checked, claim } from '../card/examples.ts';

/** A page with an annotator, anew for each test. */

export const FILLER = 'Police and crime commissioners read the reports of the inspectorate with care. '.repeat(12);
export const CLAIMS = ['good at preventing crime', 'inadequate at investigating crime'];
export const PAGE = `<h1>Forces graded by the inspectorate</h1>
  <p id="lead">Inspectors rated Kent Police good at preventing crime on Friday.</p>
  <p>They said Essex Police was inadequate at investigating crime on Friday.</p><p>${FILLER}</p>`;

export const article = document.createElement('article');
const address = location.href;
export let annotator: Annotator;
/** What the annotator asked the background. */
export let asked: BackgroundMessage[];
/** How often the page was read at one go: what is looked at again, not what is first read. */
export let looks: number;
/** Switches the highlights of the site off or on. */
export let hide: (hidden: boolean) => void;
/** What a test says of the world. */
export const world = {
  isInspection: true,
  answering: (_: BackgroundMessage): Promise<unknown> => Promise.resolve(),
};

/** Finds the claims that the article has, as the background would. */
export const check = (article: Article) =>
  checked({
    article,
    coverage: { isInspection: world.isInspection, score: 1, reasons: [] },
    claims: CLAIMS.filter((quote) => article.text.includes(quote)).map((quote) => claim(quote, {}, article.text)),
  });

export const answer = async (message: BackgroundMessage): Promise<unknown> => {
  if (message.type === 'card/wanted') queueMicrotask(() => annotator.equip(createCards));
  return { ok: true, value: valueFor(message) };
};

const valueFor = (message: BackgroundMessage): unknown => {
  if (message.type === 'article/check') return check(message.article);
  return message.type === 'notebook/kept' ? [] : null;
};

export const setUp = () => {
  article.innerHTML = PAGE;
  document.body.append(article);
  asked = [];
  looks = 0;
  Object.assign(world, { isInspection: true, answering: answer });
  const visited = new Visited();
  annotator = new Annotator({
    readPage: () => {
      looks += 1;
      return readPage(document, location.href, visited);
    },
    readInSteps: (isAtRest = false) => readInSteps(document, location.href, { known: { ...visited.known, isAtRest } }),
    follow: (page) => visited.follow(page),
    note: (page) => visited.note(page),
    ask: ((message: BackgroundMessage) => {
      asked.push(message);
      return world.answering(message);
    }) as Ask,
    watchHidden: (told) => {
      hide = told;
      told(false);
    },
  });
};

export const takeDown = () => {
  annotator.stop();
  article.remove();
  history.replaceState(null, '', address);
};

export const underlined = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).filter(Boolean);
export const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
/** Of the claims of the article as it is now. */
export const identities = () => check(readPage(document, location.href).article).claims.map(identityOf);
export const typesAsked = () => asked.map(({ type }) => type);
