import { render } from 'preact';
import { inLanguage } from '../../components/in-language.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { openBundledFindings } from '../../lib/findings/bundled.ts';
import '../../components/theme.css';
import '../../components/card/around.css';
import '../../components/panel/panel.css';
import '../../components/panel/list.css';

/** Named in the address (`?tab=7`), one tab is shown for good: so browsers without a side panel open this page as a tab. */
const named = Number(new URLSearchParams(location.search).get('tab'));

const { lookUp } = openBundledFindings();
const root = document.getElementById('root');
void inLanguage(() => root && render(<Panel tab={named || null} lookUp={lookUp} />, root));
