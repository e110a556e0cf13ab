import type { words } from './words.ts';

export const backup: typeof words = {
  newer: 'Gwnaed y copi hwn gan fersiwn mwy newydd o Peelback. Diweddarwch Peelback yn gyntaf. Ni newidiwyd dim.',
  refused: (why) => `Nid copi wrth gefn y gall Peelback ei dderbyn yw’r ffeil hon. ${why}. Ni newidiwyd dim.`,
  settingsFailed:
    'Nid oedd modd storio’r gosodiadau. Ni newidiwyd dim. Ailgychwynnwch y porwr a rhowch gynnig arall arni.',
};
