import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needBrowser } from '../../../scripts/setup/browsers.mjs';
import { type Appearance, callOf, type Json, type LaunchOptions, type TestBrowser, until } from './browser.ts';
import { newsTabId, readBadge } from './extension.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** The address of an extension's pages is drawn by lot in Firefox, unless it is settled beforehand. */
const UUID = 'b5f1c3a0-7d41-4a57-9a86-3c1f0e6d2b11';

/** Firefox with Peelback in it, driven over Marionette. */
export const launchFirefox = async ({ extension, proxy, greeted }: LaunchOptions): Promise<TestBrowser> => {
  const addOn = extension ? geckoId(extension) : '';
  const profile = mkdtempSync(join(tmpdir(), 'peelback-firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), userPrefs({ port, proxy, addOn }));
  const program = spawn(
    needBrowser('firefox'),
    ['--headless', '--marionette', '--no-remote', '--remote-allow-system-access', '--profile', profile],
    // Remote settings are Firefox's own downloads; its makers let only this variable redirect them.
    { stdio: 'ignore', env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  const marionette = await connectMarionette(port);
  const { send } = marionette;
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const news = (await send<string[]>('WebDriver:GetWindowHandles'))[0] ?? '';
  if (extension) await send('Addon:Install', { path: resolve(extension), temporary: true });
  if (extension && !greeted) await closeGreeting(send, news);
  await send('WebDriver:SetWindowRect', { width: 1280, height: 1000 });
  const { handle: own } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });

  /** Marionette drives one tab at a time. */
  let current = '';
  const driving = async (handle: string) => {
    if (current === handle) return;
    current = handle;
    await send('WebDriver:SwitchToWindow', { handle, focus: handle === news });
  };
  await driving(news);

  /** Without a sandbox, in the page's own world. */
  const run = async <T>(handle: string, expression: string, sandbox: 'system' | null = null): Promise<T> => {
    await driving(handle);
    const script = `return (${expression})`;
    const { value } = await send<{ value: T }>('WebDriver:ExecuteScript', { script, sandbox });
    return value;
  };
  const privileged = async <T>(script: string): Promise<T> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const whole = `return (async () => {${script}})()`;
      const { value } = await send<{ value: T }>('WebDriver:ExecuteScript', { script: whole });
      return value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const actIn = async (handle: string, ...actions: object[]) => {
    await driving(handle);
    await send('WebDriver:PerformActions', { actions });
  };
  const act = (...actions: object[]) => actIn(news, ...actions);
  const origin = `moz-extension://${UUID}/`;
  const inOwn: TestBrowser['inOwn'] = (script, ...args) => run(own, callOf(script, args));

  return {
    name: 'firefox',
    origin,
    open: async (url) => {
      await driving(news);
      await send('WebDriver:Navigate', { url });
    },
    inPage: (script, ...args) => run(news, callOf(script, args)),
    inOverlay: (look, ...args) => run(news, inClosedRoot(String(look), args), 'system'),
    openOwn: async (page) => {
      await driving(own);
      await send('WebDriver:Navigate', { url: `${origin}${page}` });
    },
    inOwn,
    clickOwn: (at) => actIn(own, pointer(at, ...pressed(0))),
    // Firefox presses buttons only in the tab that is on show; `driving` shows the news tab again.
    pressOwn: async (key) => {
      current = own;
      await send('WebDriver:SwitchToWindow', { handle: own, focus: true });
      await actIn(own, keys(key));
    },
    // Asked for while a person clicks, a permission is granted without a prompt: see the preferences.
    consentTo: async () => {},
    clickToolbar: async () => {
      await driving(news);
      await privileged(`${ofExtension(addOn)}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`);
    },
    chooseFromMenu: async (entry, { at }) => {
      await act(pointer(at, ...pressed(2)));
      await privileged(clickEntry(`${widgetId(addOn)}-menuitem-_${entry}`));
    },
    newsTabId: () => inOwn(newsTabId),
    badge: () => inOwn(readBadge),
    hover: (at) => act(pointer(at)),
    click: (at) => act(pointer(at, ...pressed(0))),
    press: (key) => act(keys(key)),
    // Marionette's keys go to the page, past the browser's own shortcuts, so the shortcut itself is set off.
    shortcut: async (_, key) => {
      await driving(news);
      await privileged(setOff(`ext-keyset-id-${widgetId(addOn)}`, key.split('+').at(-1) ?? ''));
    },
    showPrinted: async (isPrinted) => {
      await driving(news);
      await privileged(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${isPrinted ? 'print' : ''}'`);
    },
    screenshot: async (file) => {
      await driving(news);
      const { value } = await send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    screenshotOwn: async (file) => {
      current = own;
      await send('WebDriver:SwitchToWindow', { handle: own, focus: true });
      const { value } = await send<{ value: string }>('WebDriver:TakeScreenshot', { full: true });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    wear: (appearance) => privileged(dress(appearance)),
    stopBackground: () => privileged(`return ${ofExtension(addOn)}.terminateBackground()`),
    weigh: async () => null,
    takeErrors: () => privileged(TAKE_ERRORS),
    close: () => quit(marionette, program, profile),
  };
};

/** Closes the tab that the extension opened when it was installed. */
const closeGreeting = async (send: Marionette['send'], news: string): Promise<void> => {
  const greeting = await until('the greeting', async () =>
    (await send<string[]>('WebDriver:GetWindowHandles')).find((handle) => handle !== news),
  );
  await send('WebDriver:SwitchToWindow', { handle: greeting });
  await send('WebDriver:CloseWindow');
  await send('WebDriver:SwitchToWindow', { handle: news });
};

const ofExtension = (addOn: string): string => `WebExtensionPolicy.getByID(${JSON.stringify(addOn)}).extension`;

/** How Firefox writes an extension's id in the ids of its elements. */
const widgetId = (addOn: string): string => addOn.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Clicks an entry of the open context menu and closes the menu. */
const clickEntry = (entry: string): string => `
  const menu = document.getElementById('contentAreaContextMenu');
  const deadline = Date.now() + 5000;
  while (menu.state !== 'open' && Date.now() < deadline) await new Promise((later) => setTimeout(later, 20));
  const entry = document.getElementById(${JSON.stringify(entry)});
  if (!entry) throw new Error('The context menu has no such entry.');
  entry.doCommand();
  menu.hidePopup();`;

/** Sets off the extension's shortcut that ends in a letter. */
const setOff = (keyset: string, letter: string): string => `
  const shortcuts = [...document.querySelectorAll('#' + CSS.escape(${JSON.stringify(keyset)}) + ' key')];
  const shortcut = shortcuts.find((each) => each.getAttribute('key')?.toLowerCase() === ${JSON.stringify(letter)});
  if (!shortcut) throw new Error('No such shortcut among ' + shortcuts.map((each) => each.outerHTML).join());
  shortcut.doCommand();`;

/** A window can be no narrower than its toolbar, so each tab's own part of it is. */
const dress = ({ width, height, zoom, isDark, isForced, isHeld, isPrinted }: Appearance): string => `
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${isDark ? 0 : 1});
  Services.prefs.setIntPref('browser.display.document_color_use', ${isForced ? 2 : 1});
  Services.prefs.setIntPref('ui.primaryPointerCapabilities', ${isHeld ? 1 : 6});
  Services.prefs.setIntPref('ui.allPointerCapabilities', ${isHeld ? 1 : 6});
  Services.prefs.setBoolPref('browser.zoom.siteSpecific', false);
  for (const browser of gBrowser.browsers) {
    browser.style.cssText = 'flex: none; width: ${width}px; height: ${height}px; min-height: 0;';
    browser.fullZoom = ${zoom};
    browser.browsingContext.mediumOverride = '${isPrinted ? 'print' : ''}';
  }`;

const geckoId = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

const userPrefs = ({ port, proxy, addOn }: { port: number; proxy: number; addOn: string }): string => {
  const prefs: Record<string, string | number | boolean> = {
    'marionette.port': port,
    // Firefox's own errands to the network, switched off by its makers for tests like these.
    'remote.prefs.recommended': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'services.settings.server': 'data:,',
    'media.gmp-manager.updateEnabled': false,
    'extensions.update.enabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
    'ui.prefersReducedMotion': 1,
    // What an extension asks for while a person clicks is granted, as if the prompt had been answered.
    'extensions.webextOptionalPermissionPrompts': false,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * A call on the closed shadow root, made with the browser's own rights: no page and no extension is asked for it. Not on
 * any element's: Firefox builds its own fields of forms from shadow roots.
 */
const inClosedRoot = (look: string, args: readonly Json[]) => `(() => {
    const host = [...document.documentElement.children].find((each) => !each.shadowRoot && each.openOrClosedShadowRoot);
    return (${look})(host ? host.openOrClosedShadowRoot : null, ...${JSON.stringify(args)});
  })()`;

/**
 * Reads and clears the browser's console: errors of pages and of the extension, not the browser's own. Among those it
 * counts a question to a background that is stopped before it answers, although the one who asked handles that.
 */
const TAKE_ERRORS = `
  const own = /mozilla\\.org|Actor 'Conduits' destroyed|Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  return messages
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => /^(https?|moz-extension):/.test(sourceName))
    .map(({ errorMessage, sourceName }) => errorMessage + ' (' + sourceName + ')')
    .filter((error) => !own.test(error));`;

const pointer = ({ x, y }: { x: number; y: number }, ...then: object[]) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' }, ...then],
});

const pressed = (button: number) => [
  { type: 'pointerDown', button },
  { type: 'pointerUp', button },
];

/** WebDriver's code points for keys that are no letters. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

const keys = (combination: string) => {
  const values = combination.split('+').map((key) => KEYS[key] ?? key);
  return {
    type: 'key',
    id: 'keyboard',
    actions: [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ],
  };
};

const quit = async ({ send, disconnect }: Marionette, program: ChildProcess, profile: string): Promise<void> => {
  const gone = new Promise((done) => program.once('exit', done));
  await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  disconnect();
  const impatience = setTimeout(() => program.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(impatience);
  rmSync(profile, { recursive: true, force: true });
};
