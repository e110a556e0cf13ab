import { render } from 'preact';
import { inLanguage } from '../../components/in-language.ts';
import { RecordPage } from '../../components/record/record-page.tsx';
import { openBundledFindings } from '../../lib/findings/bundled.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/record/record.css';
import '../../components/record/grid.css';

const { lookUp } = openBundledFindings();
const root = document.getElementById('root');
void inLanguage(() => root && render(<RecordPage lookUp={lookUp} />, root));
