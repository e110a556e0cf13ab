import axe from 'axe-core';
import { WELSH } from '../../components/welsh.ts';
import { speak, tagOf } from '../../lib/language/catalogue.ts';

/** What axe finds to mend there, in these colours. */
export const violationsIn = async (root: Element | Document, scheme: string): Promise<readonly string[]> => {
  document.documentElement.style.colorScheme = scheme;
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  document.documentElement.style.colorScheme = '';
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

export const speakWelsh = (): void => {
  speak('cy', WELSH);
  document.documentElement.lang = tagOf('cy');
};

export const speakEnglish = (): void => {
  speak('en');
  document.documentElement.lang = tagOf('en');
};
