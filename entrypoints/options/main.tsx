import { render } from 'preact';
import { inLanguage } from '../../components/in-language.ts';
import { Options } from '../../components/options/options.tsx';
import '../../components/theme.css';
import '../../components/options/options.css';

const root = document.getElementById('root');
void inLanguage(() => root && render(<Options />, root));
