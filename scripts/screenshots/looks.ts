import type { Appearance } from '../../tests/e2e/drivers/browser.ts';
import type { Surface } from './states.ts';

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
  /** Where it makes no sense for every surface: for which it does. */
  readonly of?: readonly Surface[];
  readonly appearance: (window: Size) => Appearance;
}

const look = (name: string, change: Partial<Appearance> = {}, of?: readonly Surface[]): Look => ({
  name,
  ...(of && { of }),
  appearance: ({ width, height, grown }) => ({
    ...(change.zoom && grown ? grown : { width, height }),
    zoom: 1,
    isDark: false,
    isForced: false,
    isHeld: false,
    isPrinted: false,
    ...change,
  }),
});

export const ENGLISH: readonly [Look, ...Look[]] = [
  look('light'),
  look('dark', { isDark: true }),
  look('narrow', { width: 320 }),
  look('zoomed', { zoom: 2 }),
  look('forced', { isForced: true }),
  look('phone', { width: 390, height: 780, isHeld: true }),
  look('printed', { isPrinted: true }, ['page', 'card', 'record', 'desk']),
];

/** Welsh is longer, so it is looked at where there is little room as well. */
export const WELSH: readonly [Look, ...Look[]] = [look('welsh'), look('welsh-narrow', { width: 320 })];
