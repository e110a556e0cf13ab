/**
 * `npm run screenshots`: builds the extension and takes a picture of every state of it in every look, in Chromium and in
 * Firefox, into `.screenshots/`. `npm run screenshots -- card firefox` takes those only whose file's name has all of
 * these words. `index.html` beside the pictures shows them all.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, endSession, startSession } from '../tests/e2e/launch.ts';
import { Album, type Names, wordsOf } from './screenshots/album.ts';
import { keepIndex } from './screenshots/contact-sheet.ts';
import { ENGLISH, type Look, WELSH } from './screenshots/looks.ts';
import { WEB } from './screenshots/pages.ts';
import { choose, isTooWide, type Stage, settle } from './screenshots/stage.ts';
import { ON_THE_PAGE, SIZES, STATES, type State } from './screenshots/states.ts';
import { ROOT, runTool } from './tools.ts';

const FOLDER = join(ROOT, '.screenshots');
const wanted = process.argv.slice(2);

const isWanted = (names: Names): boolean => wanted.every((word) => wordsOf(names).includes(word));

/** One state in those of its looks that are wanted. */
const picture = async (stage: Stage, state: State, looks: readonly [Look, ...Look[]], album: Album): Promise<void> => {
  const { browser } = stage;
  const namesIn = (look: Look): Names => ({ ...state, look: look.name, browser: browser.name });
  const chosen = looks.filter((look) => (look.of?.includes(state.surface) ?? true) && isWanted(namesIn(look)));
  if (chosen.length === 0) return;
  const isOnPage = ON_THE_PAGE.has(state.surface);
  try {
    await browser.wear(looks[0].appearance(SIZES[state.surface]));
    await state.show(stage);
    for (const look of chosen) {
      stage.appearance = look.appearance(SIZES[state.surface]);
      await browser.wear(stage.appearance);
      await settle(stage, isOnPage);
      await state.again?.(stage);
      const file = album.fileOf(namesIn(look));
      await (isOnPage ? browser.screenshot(file) : browser.screenshotOwn(file));
      album.keep(namesIn(look), await isTooWide(stage, isOnPage));
    }
    await state.after?.(stage);
  } catch (error) {
    album.miss(state, browser.name, error instanceof Error ? error.message : String(error));
  }
};

const takeAll = async (album: Album): Promise<void> => {
  for (const tested of BROWSERS) {
    const inBrowser = (state: State, look: Look) =>
      isWanted({ ...state, look: look.name, browser: tested.name.toLowerCase() });
    if (!STATES.some((state) => [...ENGLISH, ...WELSH].some((look) => inBrowser(state, look)))) continue;
    const session = await startSession(tested);
    for (const { url, html } of WEB) session.web.serve(url, html);
    const stage: Stage = { ...session, language: 'en', notes: [], appearance: null };
    for (const [language, looks] of [
      ['en', ENGLISH],
      ['cy', WELSH],
    ] as const) {
      await choose(stage, language);
      for (const state of STATES) await picture(stage, state, looks, album);
    }
    await endSession(session);
  }
};

const say = ({ pictures, missed }: Album): void => {
  const count = (by: 'browser' | 'look' | 'surface') =>
    [...Map.groupBy(pictures, (each) => each[by])].map(([name, { length }]) => `${name} ${length}`).join(', ');
  console.log(`\n${pictures.length} pictures in .screenshots/`);
  for (const by of ['browser', 'look', 'surface'] as const)
    if (pictures.length > 0) console.log(`  ${by}: ${count(by)}`);
  for (const { surface, name, standIn } of STATES)
    if (standIn && pictures.some((each) => each.surface === surface && each.name === name))
      console.log(`  ${surface}-${name}: ${standIn}`);
  for (const { file } of pictures.filter(({ isTooWide }) => isTooWide)) console.log(`  wider than its window: ${file}`);
  for (const { state, browser, why } of missed) console.log(`  could not be made in ${browser}: ${state} (${why})`);
  console.log(`  to look at: ${keepIndex(FOLDER)}`);
};

if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
console.log('Building the extension …');
for (const browser of ['chrome', 'firefox'])
  if ((await runTool('wxt', ['build', '-b', browser], 'hidden')) !== 0)
    throw new Error('The extension could not be built.');
const album = new Album(FOLDER);
await takeAll(album);
say(album);
if (album.missed.length > 0) process.exitCode = 1;
