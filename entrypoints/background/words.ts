/** The words of the context menu. */
export const words = {
  flag: 'Flag this passage in Peelback',
  snippet: 'Save this passage as a snippet in Peelback',
} as const;
