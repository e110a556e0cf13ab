import { catalogue } from '../language/catalogue.ts';

export const words = catalogue('backup', {
  newer: 'This backup was made by a newer version of Peelback. Update Peelback first. Nothing was changed.',
  refused: (why: string) => `This file is not a backup that Peelback can take in. ${why}. Nothing was changed.`,
  settingsFailed: 'The settings could not be stored. Nothing was changed. Restart the browser and try again.',
});
