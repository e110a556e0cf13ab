import { render } from 'preact';
import { RecordPage } from '../../components/record/record-page.tsx';
import { openBundledFindings } from '../../lib/findings/bundled.ts';
import '../../components/theme.css';
import '../../components/record/record.css';
import '../../components/record/grid.css';

const root = document.getElementById('root');
if (root) render(<RecordPage lookUp={openBundledFindings().lookUp} />, root);
