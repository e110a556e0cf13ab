import { browser } from 'wxt/browser';
import { spoken } from '../../lib/language/catalogue.ts';
import type { AnnotatorMessage, AnswerTo, ToAnnotator } from '../../lib/messages.ts';
import highlightsCss from '../../lib/page/highlights.css?inline';
import plainCss from '../../lib/page/highlights-plain.css?inline';
import { ok, problem, type Result } from '../../lib/result.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { words } from './words.ts';

/** Puts the annotator and its underlines into a tab's top frame. Injected twice, it reads the page again. */
export const annotate = (tabId: number): Promise<Result<null>> =>
  inject(async () => {
    await browser.scripting.insertCSS({ target: { tabId }, css: highlightsCss });
    await restyle(tabId);
    await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
  });

/** Draws a tab's underlines and cards as a person chose. */
export const restyle = async (tabId: number): Promise<void> => {
  const { marking, theme } = await readSettings();
  await wear(tabId, plainCss, marking === 'plain');
  for (const scheme of ['light', 'dark']) await wear(tabId, `:root { --ic-scheme: ${scheme} }`, theme === scheme);
};

const wear = async (tabId: number, css: string, isWorn: boolean): Promise<void> => {
  const sheet = { target: { tabId }, css };
  // Twice inserted, it would have to be removed twice.
  await browser.scripting.removeCSS(sheet).catch(() => {});
  if (isWorn) await browser.scripting.insertCSS(sheet);
};

/** Puts the cards into a tab whose annotator has something to show, behind their words where those are Welsh. */
export const addCards = (tabId: number): Promise<Result<null>> =>
  inject(() =>
    browser.scripting.executeScript({
      target: { tabId },
      files: spoken() === 'cy' ? ['/card-cy.js', '/card.js'] : ['/card.js'],
    }),
  );

/** Puts the Welsh words of the cards into a tab whose cards are there already. */
export const addWelshWords = (tabId: number): Promise<Result<null>> =>
  inject(() => browser.scripting.executeScript({ target: { tabId }, files: ['/card-cy.js'] }));

const inject = async (injection: () => Promise<unknown>): Promise<Result<null>> => {
  try {
    await injection();
    return ok(null);
  } catch (error) {
    return problem('not-allowed-here', words.notAllowed, error);
  }
};

/** Asks the annotator of a tab, which must have been injected before. */
export const askAnnotator = async <T extends keyof ToAnnotator>(
  tabId: number,
  message: Extract<AnnotatorMessage, { type: T }>,
): Promise<AnswerTo<ToAnnotator, T>> => {
  try {
    // A page that is left while it answers leaves the answer undefined.
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? unanswered();
  } catch (error) {
    return unanswered(error) as AnswerTo<ToAnnotator, T>;
  }
};

const unanswered = (thrown?: unknown): Result<never> => problem('no-annotator', words.noAnnotator, thrown);
