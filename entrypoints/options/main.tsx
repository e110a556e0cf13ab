import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import '../../components/theme.css';
import '../../components/options/options.css';

const root = document.getElementById('root');
if (root) render(<Options />, root);
