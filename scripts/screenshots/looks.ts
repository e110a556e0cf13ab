import type { Appearance } from '../../tests/e2e/drivers/browser.ts';

/** A window, in pixels as they are without zoom. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** What the window of a popup grows to when its page is zoomed; any other stays as it is. */
  readonly grown?: Size;
}

/** One of the ways in which every state is looked at. */
export interface Look {
  readonly name: string;
  readonly appearance: (window: Size) => Appearance;
}

const look = (name: string, change: Partial<Appearance> = {}): Look => ({
  name,
  appearance: ({ width, height, grown }) => ({
    ...(change.zoom && grown ? grown : { width, height }),
    zoom: 1,
    isDark: false,
    isForced: false,
    ...change,
  }),
});

export const ENGLISH: readonly [Look, ...Look[]] = [
  look('light'),
  look('dark', { isDark: true }),
  look('narrow', { width: 320 }),
  look('zoomed', { zoom: 2 }),
  look('forced', { isForced: true }),
];

/** Welsh is longer, so it is looked at where there is little room as well. */
export const WELSH: readonly [Look, ...Look[]] = [look('welsh'), look('welsh-narrow', { width: 320 })];
