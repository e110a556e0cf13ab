import { render } from 'preact';
import { Desk } from '../../components/desk/desk.tsx';
import type { Interruption } from '../../components/desk/states.tsx';
import { openNotebook } from '../../lib/notebook/notebook.ts';
import '../../components/theme.css';
import '../../components/desk/desk.css';
import '../../components/desk/table.css';

const root = document.getElementById('root');

const show = (interruption: Interruption | null): void => {
  if (root) render(<Desk notebook={notebook} interruption={interruption} />, root);
};

const notebook = openNotebook({ onOutdated: () => show('outdated'), onBlocked: () => show('blocked') });
show(null);
