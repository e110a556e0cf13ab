import { render } from 'preact';
import { inLanguage } from '../../components/in-language.ts';
import { Options } from '../../components/options/options.tsx';
import { HOSTS } from '../../lib/article/hosts.ts';
import { openBundledFindings } from '../../lib/findings/bundled.ts';
import { openNotebook } from '../../lib/notebook/notebook.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/options/options.css';

const root = document.getElementById('root');
const notebook = openNotebook();
const { lookUp } = openBundledFindings();

void inLanguage(() => root && render(<Options notebook={notebook} lookUp={lookUp} hosts={HOSTS} />, root));
