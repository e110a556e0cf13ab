import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openBundledFindings } from '../../lib/findings/bundled.ts';
import { openNotebook } from '../../lib/notebook/notebook.ts';
import { watchSettings } from '../../lib/settings/settings.ts';
import { registerAddedSites } from '../../lib/sites.ts';
import { answer } from './answer.ts';
import { carryOutCommand } from './commands.ts';
import { welcome } from './first-run.ts';
import { followSettings, speakChosen } from './language.ts';
import { keepSelection, offerMenus } from './selection.ts';
import { forgetTab } from './tab-state.ts';

/** Milliseconds after waking: whoever woke it has been answered by then. */
const HOUSEKEEPING = 1000;

/**
 * Listeners first: a browser wakes the background for an event that must find its listener at once. What every wake has
 * to see to besides waits until the reader has been answered.
 */
export default defineBackground({
  type: 'module',
  main() {
    const notebook = openNotebook();
    const findings = openBundledFindings();

    browser.runtime.onMessage.addListener((message, sender, respond) => {
      answer(message, sender, { findings, notebook }).then(respond);
      return true;
    });
    browser.runtime.onInstalled.addListener(welcome);
    // Firefox for Android has no context menu and no keyboard shortcuts.
    browser.contextMenus?.onClicked.addListener((click, tab) => keepSelection(notebook, click, tab));
    browser.commands?.onCommand.addListener(carryOutCommand);
    browser.tabs.onRemoved.addListener(forgetTab);
    browser.permissions.onAdded.addListener(registerAddedSites);
    browser.permissions.onRemoved.addListener(registerAddedSites);

    watchSettings(() => void followSettings());

    setTimeout(() => {
      speakChosen().finally(offerMenus);
      registerAddedSites();
      findings.seed().then((seeded) => {
        // Look-ups then answer from the bundled files, and the options page says so.
        if (!seeded.ok) console.warn(`Peelback: ${seeded.problem.message}`);
      });
    }, HOUSEKEEPING);
  },
});
