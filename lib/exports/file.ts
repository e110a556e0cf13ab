import { dayInLondon } from './dates.ts';

/** What a file is called and what kind it is: 'peelback-flags-2026-11-23.csv'. */
export const FILES = {
  csv: { of: 'flags', ending: 'csv', type: 'text/csv;charset=utf-8' },
  claimReview: { of: 'flags', ending: 'jsonld', type: 'application/ld+json' },
  ris: { of: 'snippets', ending: 'ris', type: 'application/x-research-info-systems' },
  cslJson: { of: 'snippets', ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  markdown: { of: 'snippets', ending: 'md', type: 'text/markdown;charset=utf-8' },
  recordCsv: { of: 'record', ending: 'csv', type: 'text/csv;charset=utf-8' },
  recordSvg: { of: 'record', ending: 'svg', type: 'image/svg+xml' },
  recordPng: { of: 'record', ending: 'png', type: 'image/png' },
  backup: { of: 'backup', ending: 'json', type: 'application/json' },
} as const;
export type FileFormat = keyof typeof FILES;

/** Names sort by day. */
export const fileName = (format: FileFormat, today: Date): string =>
  `peelback-${FILES[format].of}-${dayInLondon(today)}.${FILES[format].ending}`;
