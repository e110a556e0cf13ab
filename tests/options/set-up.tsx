import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { words } from '../../components/options/words.ts';
import { HOSTS } from '../../lib/article/hosts.ts';
import type { OfficialRecord } from '../../lib/findings/finding.ts';
import { speak } from '../../lib/language/catalogue.ts';
import { type Notebook, openNotebook } from '../../lib/notebook/notebook.ts';
import { ok, type Result } from '../../lib/result.ts';
import { fake } from '../popup/fake-browser.ts';

export const HELD = ok({ version: '0123456789abcdef', findings: 1778 });

const RECORD: OfficialRecord = {
  version: '0123456789abcdef',
  findings: [
    {
      force: 'kent',
      round: '2023-25',
      area: 'preventing-crime',
      grade: 'good',
      published: '2024-01-25',
      corrected: null,
      sourceKind: 'official',
      sourceUrl: 'https://inspectorate.example/kent',
      otherSourceUrl: null,
      sources: 1,
      note: '',
    },
  ],
  carried: [],
  totals: [],
  engage: [],
};

/** A page to draw the options on, with a notebook of its own. */
export const openOptions = () => {
  const root = document.createElement('div');
  document.body.append(root);
  const notebook: Notebook = openNotebook({ name: `notebook-${crypto.randomUUID()}` });
  const draw = () => render(<Options notebook={notebook} lookUp={async () => RECORD} hosts={HOSTS} />, root);
  return {
    root,
    notebook,
    draw,
    show: async (held: Result<unknown> = HELD): Promise<void> => {
      fake.answers['findings/status'] = held;
      fake.answers['findings/seed-again'] = held;
      draw();
      await expectDrawn(root);
    },
    close: () => {
      render(null, root);
      root.remove();
      notebook.close();
      speak('en');
      Object.assign(fake, { answers: {}, granted: [], grants: false, stored: {}, commands: [] });
      document.documentElement.style.colorScheme = '';
    },
  };
};

const expectDrawn = async (root: HTMLElement): Promise<void> => {
  while (root.innerText.includes(words.loading) || !root.querySelector('.coverage'))
    await new Promise(requestAnimationFrame);
};
