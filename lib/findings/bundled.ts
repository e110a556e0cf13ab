import { browser } from 'wxt/browser';
import { type FindingsDatabase, openFindings } from './database.ts';

/** The dataset's content hash, put in by `wxt.config.ts`. */
declare const __DATASET_VERSION__: string;

/** The official grades that this build came with. The background and the pages seed and read the same database. */
export const openBundledFindings = (): FindingsDatabase =>
  openFindings({
    version: __DATASET_VERSION__,
    readCsv: async (table) =>
      (await fetch(browser.runtime.getURL(`/dataset/${table}.csv` as '/dataset/findings.csv'))).text(),
  });
