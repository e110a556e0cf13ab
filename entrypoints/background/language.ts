import { browser } from 'wxt/browser';
import { speak, spoken } from '../../lib/language/catalogue.ts';
import { changeSettings, guessedLanguage, readSettings } from '../../lib/settings/settings.ts';
import { addWelshWords, askAnnotator, restyle } from './annotate.ts';
import { offerMenus } from './selection.ts';
import { checkedTabs, readTabState } from './tab-state.ts';
import { WELSH } from './welsh.ts';

/** From here on the background speaks the language that was chosen. Cheap: called before anything is said. */
export const speakChosen = async (): Promise<void> => {
  const { language } = await readSettings();
  if (language !== spoken()) speak(language, language === 'cy' ? WELSH : {});
};

/** Guesses the language of a person who has just installed Peelback, and may have no wish to look for the options. */
export const guessLanguage = async (): Promise<void> => {
  const language = guessedLanguage(await browser.i18n.getAcceptLanguages());
  if (language === 'cy') await changeSettings({ language });
};

/** Another language or look was chosen: menus and open pages follow at once. */
export const followSettings = async (): Promise<void> => {
  await speakChosen();
  await offerMenus();
  await Promise.allSettled((await checkedTabs()).map(showAnew));
};

/** What a verdict says was put into words when the page was checked, so it is checked again. */
const showAnew = async (tabId: number): Promise<void> => {
  await restyle(tabId);
  const state = await readTabState(tabId);
  if (state.status !== 'checked' || state.checked.language === spoken()) return;
  if (spoken() === 'cy') await addWelshWords(tabId);
  await askAnnotator(tabId, { type: 'annotator/read' });
};
