import { speak, tagOf } from '../lib/language/catalogue.ts';
import { readSettings, type Settings, watchSettings } from '../lib/settings/settings.ts';

/**
 * Draws one of the extension's own pages in the language and the look that a person chose, and again whenever they choose
 * another. Welsh is loaded only where it is spoken.
 */
export const inLanguage = async (draw: () => void): Promise<void> => {
  let latest = 0;
  const show = async (settings: Settings): Promise<void> => {
    const turn = ++latest;
    const translation = settings.language === 'cy' ? (await import('./welsh.ts')).WELSH : {};
    if (turn !== latest) return;
    speak(settings.language, translation);
    const { documentElement: page } = document;
    page.lang = tagOf(settings.language);
    // The shared look follows it (theme.css); without one, the system.
    page.style.setProperty('--ic-scheme', settings.theme === 'system' ? '' : settings.theme);
    draw();
  };
  watchSettings((settings) => void show(settings));
  await readSettings().then(show);
};
