import { defineConfig } from 'wxt';
import { hostPermissions, matchPatterns } from './lib/article/hosts.ts';
import { readTexts, versionOf } from './lib/findings/files.ts';
import { problemInWords } from './lib/findings/parse.ts';
import { validateDataset } from './scripts/dataset.ts';
import { lazily } from './scripts/lazily.ts';

export default defineConfig({
  manifestVersion: 3,
  // Every import is written out, so that a reader (and a test) sees where each name comes from.
  imports: false,
  manifest: ({ command, browser }) => ({
    name: 'Peelback',
    // What the browser itself says of Peelback is in the browser's language: `public/_locales`.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: [
      'activeTab', // reads a page off the list when its button or context menu is clicked
      'contextMenus', // 'Flag' and 'Save snippet' for selected text
      'scripting', // puts the annotator into a page that is coverage
      'storage', // remembers what was found in a tab until the browser closes, and sites without highlights
      // Shows the panel beside the page. Firefox has its sidebar without a permission.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...hostPermissions()],
    optional_host_permissions: ['*://*/*'],
    commands: {
      // Not P: Chrome makes a group of tabs by Alt+Shift+P, and then gives the command no key.
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_toggleHighlights__',
      },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextClaim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previousClaim__' },
    },
    // `light-dark()` in the shared look.
    minimum_chrome_version: '123',
    // While developing, pages are served by the build tool and reload themselves.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
    browser_specific_settings: {
      gecko: {
        id: 'peelback@peelback.example',
        // Before that Firefox draws no underline in a CSS highlight.
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
      // Without this its shop offers Peelback to no phone.
      gecko_android: { strict_min_version: '146.0' },
    },
  }),
  vite: () => ({
    // What the oldest browsers of the manifest below know is not written out for older ones.
    build: { target: ['chrome123', 'firefox146'] },
    plugins: [lazily('compromise/two', ['plugin'])],
    define: { __DATASET_VERSION__: JSON.stringify(versionOf(readTexts())) },
  }),
  hooks: {
    'build:before': () => {
      const problems = validateDataset();
      if (problems.length) throw new Error(`The dataset has bad rows:\n${problems.map(problemInWords).join('\n')}`);
    },
    'build:manifestGenerated': (_, manifest) => {
      // An unlisted script, because the wrapper of a listed content script alone is larger than the gate may be.
      manifest.content_scripts = [{ matches: [...matchPatterns()], js: ['gate.js'], run_at: 'document_idle' }];
    },
  },
});
