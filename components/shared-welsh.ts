import type { SWITCH_WORDS } from './highlight-switch.tsx';

export const highlightSwitch: typeof SWITCH_WORDS = {
  hide: (host) => `Cuddio’r tanlinellu ar ${host}`,
  show: (host) => `Dangos y tanlinellu ar ${host}`,
};
