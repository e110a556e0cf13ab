import { render } from 'preact';
import { inLanguage } from '../../components/in-language.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { openBundledFindings } from '../../lib/findings/bundled.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/welcome/welcome.css';
import '../../lib/page/highlights.css';

const { lookUp } = openBundledFindings();
const root = document.getElementById('root');
void inLanguage(() => root && render(<Welcome lookUp={lookUp} />, root));
