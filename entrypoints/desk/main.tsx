import { render } from 'preact';
import { Desk } from '../../components/desk/desk.tsx';
import type { Interruption } from '../../components/desk/states.tsx';
import { inLanguage } from '../../components/in-language.ts';
import { openNotebook } from '../../lib/notebook/notebook.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/desk/desk.css';
import '../../components/desk/table.css';

const root = document.getElementById('root');

let interruption: Interruption | null = null;

const show = (): void => {
  if (root) render(<Desk notebook={notebook} interruption={interruption} />, root);
};

const interrupt = (by: Interruption) => () => {
  interruption = by;
  show();
};

const notebook = openNotebook({ onOutdated: interrupt('outdated'), onBlocked: interrupt('blocked') });
void inLanguage(show);
