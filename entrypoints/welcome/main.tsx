import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { openBundledFindings } from '../../lib/findings/bundled.ts';
import '../../components/theme.css';
import '../../components/welcome/welcome.css';
import '../../lib/page/highlights.css';

const root = document.getElementById('root');
if (root) render(<Welcome lookUp={openBundledFindings().lookUp} />, root);
